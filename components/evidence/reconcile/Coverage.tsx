import { useTranslations } from 'next-intl'
import { Card, GroupHead } from '@/components/ui/Card'
import { masked } from '@/components/ui/masked'
import { WholeDays } from '@/components/ui/WholeDays'
import { monthsOf, placeInSpan, wholeSpan, type CoverageTrack, type DayRange } from '@/lib/evidence/coverage'
import { ExhibitTag } from '../ExhibitTag'

/** `phone` = whole number of the phone, null = nobody said; `exhibits` = of its files. */
export type TrackView = CoverageTrack & { phone: string | null; exhibits: number[] }

const barHeight = 6
/** One day of a long time is still to be seen. */
const leastPercent = 0.5
const [logTop, billTop, stripHeight] = [2, 12, 20]

/** One bar per stretch of days: the log above, bills below. The sentences beside it say the same. */
function Strip({ track, span }: { track: TrackView; span: DayRange }) {
  const bar = (range: DayRange, top: number, look: string) => {
    const { start, length } = placeInSpan(range, span)
    const width = `${Math.max(length * 100, leastPercent)}%`
    return <rect key={`${top} ${range.from}`} x={`${start * 100}%`} width={width} y={top} height={barHeight} rx={2} className={look} />
  }
  return (
    <svg aria-hidden className="w-full" height={stripHeight} preserveAspectRatio="none">
      <rect x="0" width="100%" y={logTop} height={barHeight} rx={2} className="fill-sunken" />
      <rect x="0" width="100%" y={billTop} height={barHeight} rx={2} className="fill-sunken" />
      {track.handset && bar(track.handset, logTop, 'fill-act')}
      {track.bills.map((range) => bar(range, billTop, 'fill-done'))}
    </svg>
  )
}

function useRange() {
  const t = useTranslations('reconcile.coverage')
  return ({ from, to }: DayRange) => (from === to ? from : t('range', { from, to }))
}

/** Months of a bill to ask for. A message bill lists what was sent; nobody is sent to the carrier for it. */
function AskBill({ track }: { track: TrackView }) {
  const t = useTranslations('reconcile.coverage')
  const range = useRange()
  if (track.unbilled.length === 0) return null
  if (track.channel === 'sms') return <p className="text-sm text-ink-2 clauses">{t('messages')}</p>
  return (
    <>
      <p className="text-sm font-bold clauses"><WholeDays>{t('askBill', { months: monthsOf(track.unbilled).map(range).join(t('and')) })}</WholeDays></p>
      <p className="text-sm text-ink-2 clauses"><WholeDays>{t('unbilled', { ranges: track.unbilled.map(range).join(t('and')) })}</WholeDays></p>
    </>
  )
}

/** What is to be asked for: the months of a bill that is missing, or a log that does not reach far enough. */
function Lacking({ track }: { track: TrackView }) {
  const t = useTranslations('reconcile.coverage')
  const range = useRange()
  return (
    <>
      <AskBill track={track} />
      {!track.handset && <p className="text-sm font-bold clauses">{t('askLog')}</p>}
      {track.handset && track.unlogged.length > 0 && (
        <p className="text-sm text-ink-2 clauses"><WholeDays>{t('unlogged', { ranges: track.unlogged.map(range).join(t('and')) })}</WholeDays></p>
      )}
    </>
  )
}

function Track({ track, span }: { track: TrackView; span: DayRange }) {
  const t = useTranslations('reconcile.coverage')
  const range = useRange()
  const bills = track.bills.length > 0 ? t('bills', { ranges: track.bills.map(range).join(t('and')) }) : t('noBill')
  return (
    <li className="grid gap-1.5 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b className="tabular">{t(`channel.${track.channel}`, { phone: track.phone ? masked(track.phone) : t('unknownPhone') })}</b>
        {track.exhibits.map((number) => <ExhibitTag key={number} number={number} />)}
      </p>
      <Strip track={track} span={span} />
      <p className="tabular text-sm text-ink-2 clauses">
        <span className="mr-1 inline-block size-2.5 rounded-tag bg-act" aria-hidden />
        <WholeDays>{track.handset ? t('log', { range: range(track.handset) }) : t('noLog')}</WholeDays>
      </p>
      <p className="tabular text-sm text-ink-2 clauses">
        <span className="mr-1 inline-block size-2.5 rounded-tag bg-done" aria-hidden />
        <WholeDays>{bills}</WholeDays>
      </p>
      <Lacking track={track} />
    </li>
  )
}

/** Which days phone logs and bills reach over, phone by phone, with what is still to be asked for. */
export function Coverage({ tracks }: { tracks: TrackView[] }) {
  const t = useTranslations('reconcile.coverage')
  const span = wholeSpan(tracks)
  if (!span) return null
  return (
    <section id="coverage" className="grid scroll-mt-4 gap-2">
      <GroupHead title={t('title')} note={t('span', span)} />
      <Card className="py-1"><ul className="divide-y divide-line">
        {tracks.map((track) => <Track key={`${track.phoneOf} ${track.channel}`} track={track} span={span} />)}
      </ul></Card>
    </section>
  )
}
