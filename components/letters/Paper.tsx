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

function Words({ run, chosen, hrefOf }: { run: TextRun; chosen?: string; hrefOf?: (factRef: string) => string }) {
  const words = <text x={run.lefts.join(' ')} y={run.y} fontSize={run.size} xmlSpace="preserve"
    className={`${faces[run.face]} ${fills[run.ink]}`}>{run.text}</text>
  const isChosen = run.factRef !== undefined && run.factRef === chosen
  const marked = <>{isChosen && <MarkedRun run={run} />}{words}</>
  return run.factRef && hrefOf ? <a href={hrefOf(run.factRef)}>{marked}</a> : marked
}

function Drawn({ item, chosen, hrefOf }: { item: DisplayItem; chosen?: string; hrefOf?: (factRef: string) => string }) {
  switch (item.kind) {
    case 'text': return <Words run={item} chosen={chosen} hrefOf={hrefOf} />
    case 'rule':
    case 'area': return <rect x={item.x} y={item.y} width={item.width} height={item.height} className={fills[item.ink]} />
    case 'frame': {
      const dash = item.dash ? `${item.dash} ${item.dash}` : undefined
      return <rect x={item.x} y={item.y} width={item.width} height={item.height} strokeWidth={item.stroke} strokeDasharray={dash}
        className={`fill-none ${strokes[item.ink]}`} />
    }
    case 'modules': return <path d={item.runs.map(([x, y, width]) => moduleRun(item, [x, y, width])).join('')} className={fills[item.ink]} />
  }
}

function moduleRun(item: { x: number; y: number; module: number }, [x, y, width]: [number, number, number]): string {
  const { module } = item
  return `M${item.x + x * module} ${item.y + y * module}h${width * module}v${module}h${-width * module}z`
}

/** One page as it will be printed: same breaks, same positions; the letters are the device's own. `label` says which page of how many. */
export function Paper({ page, label, chosen, hrefOf }: { page: DisplayPage; label: string; chosen?: string; hrefOf?: (factRef: string) => string }) {
  return (
    <svg viewBox={`0 0 ${page.width} ${page.height}`} lang="zh-CN" role="document" aria-label={label}
      className="block w-full bg-paper shadow-float print:shadow-none">
      {page.items.map((item, place) => <Drawn key={place} item={item} chosen={chosen} hrefOf={hrefOf} />)}
    </svg>
  )
}
