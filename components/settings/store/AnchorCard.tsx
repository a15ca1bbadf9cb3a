import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { clockTime } from '@/components/evidence/history-view'
import { codeOf } from '@/lib/letters/summary/code'

export type AnchorView = { id: string; at: string; groups: string[]; code: string; events: number; stamps: { authority: string; at: string }[] }

const quiet = 4

/** The square code, with the quiet zone cameras need; black on white in the dark too. */
function SquareCode({ text, label }: { text: string; label: string }) {
  const { size, runs } = codeOf(text)
  const edge = size + 2 * quiet
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${edge} ${edge}`} className="size-40 shrink-0" shapeRendering="crispEdges">
      <rect width={edge} height={edge} fill="#fff" />
      {runs.map(([x, y, width]) => <rect key={`${x} ${y}`} x={x + quiet} y={y + quiet} width={width} height={1} fill="#000" />)}
    </svg>
  )
}

/** One anchor as it is compared: eight groups of eight, and the same in a square code. */
export function AnchorCard({ anchor: { at, groups, code, events, stamps } }: { anchor: AnchorView }) {
  const t = useTranslations('store.anchor')
  return (
    <Card className="flex flex-col items-start gap-4 md:flex-row md:items-center">
      <div className="grid min-w-0 gap-2 md:flex-1">
        <p className="font-bold">{t('of', { at: clockTime(at) })}</p>
        <p className="text-sm text-ink-2">{t('covers', { count: events })}</p>
        <code data-anchor className="grid w-fit grid-cols-2 gap-x-4 gap-y-1 whitespace-nowrap font-ui tabular text-lg">
          {groups.map((group, index) => <span key={index}>{group}</span>)}
        </code>
        {stamps.map(({ authority, at: stampedAt }) => (
          <p key={authority} className="text-sm text-ink-2">{t('stamped', { authority, at: clockTime(stampedAt) })}</p>
        ))}
      </div>
      <SquareCode text={code} label={t('code')} />
    </Card>
  )
}
