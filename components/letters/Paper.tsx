import type { DisplayItem, DisplayPage, Ink, TextRun } from '@/lib/letters/typeset/display-list'
import type { Face } from '@/lib/letters/typeset/metrics'

const faces: Record<Face, string> = {
  serif: 'font-paper', serifBold: 'font-paper font-bold', serifBlack: 'font-paper font-bold', sans: 'font-ui', sansMedium: 'font-ui font-bold',
}
const fills: Record<Ink, string> = {
  ink: 'fill-on-paper', muted: 'fill-on-paper opacity-75', rule: 'fill-on-paper opacity-50', hairline: 'fill-on-paper opacity-25',
    tint: 'fill-on-paper opacity-5', accent: 'fill-mark-paper',
}
const strokes: Record<Ink, string> = {
  ink: 'stroke-on-paper', muted: 'stroke-on-paper opacity-75', rule: 'stroke-on-paper opacity-50', hairline: 'stroke-on-paper opacity-25',
    tint: 'stroke-on-paper opacity-10', accent: 'stroke-mark-paper',
}

/** Behind the sentence of the chosen fact. */
function MarkedRun({ run }: { run: TextRun }) {
  const from = run.lefts[0] ?? 0
  const to = (run.lefts.at(-1) ?? 0) + run.size
  return <rect x={from} y={run.y - run.size * 1.1} width={to - from} height={run.size * 1.45} className="fill-marked-paper" />
}

type Marking = { chosen?: string; hrefOf?: (factRef: string) => string | undefined }

function Words({ run, chosen }: { run: TextRun; chosen?: string }) {
  const isChosen = run.factRef !== undefined && run.factRef === chosen
  return (
    <>
      {isChosen && <MarkedRun run={run} />}
      <text x={run.lefts.join(' ')} y={run.y} fontSize={run.size} xmlSpace="preserve" className={`${faces[run.face]} ${fills[run.ink]}`}>{run.text}</text>
    </>
  )
}

function Drawn({ item, chosen }: { item: DisplayItem; chosen?: string }) {
  switch (item.kind) {
    case 'text': return <Words run={item} chosen={chosen} />
    case 'rule':
    case 'area': return <rect x={item.x} y={item.y} width={item.width} height={item.height} className={fills[item.ink]} />
    case 'frame': {
      const dash = item.dash ? `${item.dash} ${item.dash}` : undefined
      return <rect x={item.x} y={item.y} width={item.width} height={item.height} strokeWidth={item.stroke} strokeDasharray={dash}
        className={`fill-none ${strokes[item.ink]}`} />
    }
    case 'strokes': {
      const d = item.paths.map((path) => path.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('')
      return <path d={d} strokeWidth={item.stroke} strokeDasharray={item.dash} className={`fill-none ${strokes[item.ink]}`} />
    }
    case 'modules': return <path d={item.runs.map(([x, y, width]) => moduleRun(item, [x, y, width])).join('')} className={fills[item.ink]} />
  }
}

function moduleRun(item: { x: number; y: number; module: number }, [x, y, width]: [number, number, number]): string {
  const { module } = item
  return `M${item.x + x * module} ${item.y + y * module}h${width * module}v${module}h${-width * module}z`
}

type Sentence = { href?: string; factRef?: string; items: DisplayItem[] }

/** The items of a page with the runs of one fact together, so that a sentence is one link however many lines it takes. */
function sentences(items: readonly DisplayItem[], hrefOf: Marking['hrefOf']): Sentence[] {
  const found: Sentence[] = []
  for (const item of items) {
    const factRef = item.kind === 'text' ? item.factRef : undefined
    const href = factRef && hrefOf?.(factRef)
    const last = found.at(-1)
    if (last && last.href === (href || undefined)) last.items.push(item)
    else found.push({ ...(href ? { href, factRef } : {}), items: [item] })
  }
  return found
}

/** One page as it will be printed: same breaks, same positions; the letters are the device's own. `label` says which page of how many. */
export function Paper({ page, label, chosen, hrefOf }: Marking & { page: DisplayPage; label: string }) {
  return (
    <svg viewBox={`0 0 ${page.width} ${page.height}`} lang="zh-CN" role="document" aria-label={label}
      className="block w-full bg-paper shadow-float print:shadow-none">
      {sentences(page.items, hrefOf).map(({ href, factRef, items }, place) => {
        const drawn = items.map((item, at) => <Drawn key={at} item={item} chosen={chosen} />)
        return href ? <a key={place} href={href} data-fact={factRef} aria-current={factRef === chosen || undefined}>{drawn}</a> : <g key={place}>{drawn}</g>
      })}
    </svg>
  )
}
