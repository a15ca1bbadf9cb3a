import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { tied } from '@/components/ui/tied'
import { type Side, sideDaysMin } from '@/lib/tickets/before-after'
import { listedRows, type Compared, type Moved, type Unowned } from '@/lib/tickets/who-called'
import { perDayFormat } from './per-day'

/** `name` = a number as it may be shown, an account, or a party; null = the caller was hidden. */
export type CallerRow = Compared & { name: string | null }
/** `days` = whole days of both sides; `nameHref` = where numbers are said whose they are, only for those who may. */
export type WhoCalledView = {
  days: { before: number; after: number }; lines: readonly CallerRow[]; parties: readonly CallerRow[]; moved: Moved; unowned: Unowned; nameHref?: string
}

/** Rows that are open without a press. */
const rowsOpen = 5
const cell = 'py-1.5 pr-3 text-left align-top'

function SideCell({ side }: { side: Side | null }) {
  const [t, format] = [useTranslations('stopped.who'), useFormatter()]
  if (!side) return <td className={`${cell} text-ink-2`}>{t('none')}</td>
  const perDay = (value: number) => format.number(value, perDayFormat(value))
  const said = { perDay: perDay(side.perDay), low: perDay(side.low), high: perDay(side.high) }
  return (
    <td className={`${cell} tabular`}>
      <b>{t('times', { count: side.count })}</b>
      <span className="block text-ink-2">{t('perDay', said)}</span>
      <span className="block text-ink-2">{t('interval', said)}</span>
    </td>
  )
}

function Rows({ head, rows, days }: { head: string; rows: readonly CallerRow[]; days: WhoCalledView['days'] }) {
  const t = useTranslations('stopped.who')
  return (
    <table className="w-full table-fixed text-sm">
      <thead>
        <tr>
          <th scope="col" className={`${cell} w-2/5`}>{head}</th>
          <th scope="col" className={cell}>{t('before', { days: days.before })}</th>
          <th scope="col" className={cell}>{t('after', { days: days.after })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, isNew }, place) => (
          <tr key={place} className="border-t border-line">
            <th scope="row" className={`${cell} tabular font-normal`}>
              {name ?? t('hidden')}
              {isNew && <span className="block font-bold">{t('new')}</span>}
            </th>
            <SideCell side={before} />
            <SideCell side={after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Most contacts first; more than a few are folded, and more than a table holds are counted. */
function Callers({ title, head, rows, days }: { title: string; head: string; rows: readonly CallerRow[]; days: WhoCalledView['days'] }) {
  const t = useTranslations('stopped.who')
  const { rows: listed, beyond } = listedRows(rows)
  const folded = listed.slice(rowsOpen)
  if (rows.length === 0) return null
  return (
    <div className="grid gap-1">
      <h5 className="font-bold">{title}</h5>
      <Rows head={head} rows={rows.slice(0, rowsOpen)} days={days} />
      {folded.length > 0 && (
        <details>
          <summary className="inline-flex min-h-target items-center text-sm font-bold text-act hover:underline">{t('rest', { count: folded.length })}</summary>
          <Rows head={head} rows={folded} days={days} />
        </details>
      )}
      {beyond && <p className="text-sm text-ink-2 clauses">{t('beyond', beyond)}</p>}
    </div>
  )
}

function useMoved(moved: Moved): string {
  const t = useTranslations('stopped.who.moved')
  if (!moved) return t('too-little')
  if (moved.count === 0) return t('quiet')
  return moved.ofNew === 0 ? t('none', { count: moved.count }) : t('new', moved)
}

/** Whether the calls moved to other numbers, and how often each number and each party called before and after the filing. */
export function WhoCalled({ view: { days, lines, parties, moved, unowned, nameHref } }: { view: WhoCalledView }) {
  const t = useTranslations('stopped.who')
  const isShort = Math.min(days.before, days.after) < sideDaysMin
  return (
    <section className="grid gap-3 border-t border-line pt-4 print:block print:space-y-3" aria-labelledby="who-called">
      <h4 id="who-called" className="font-bold">{t('title')}</h4>
      <p className="clauses">{tied(useMoved(moved))}</p>
      {unowned.before + unowned.since > 0 && (
        <p className="clauses">
          {tied(t('unowned', unowned))}
          {nameHref && <Link href={nameHref} prefetch={false} className="ml-1 text-act underline print:hidden">{t('name')}</Link>}
        </p>
      )}
      {isShort && lines.length > 0 && <p className="clauses">{t('short', { least: sideDaysMin })}</p>}
      <Callers title={t('lines')} head={t('line')} rows={lines} days={days} />
      <Callers title={t('parties')} head={t('party')} rows={parties} days={days} />
      {lines.length > 0 && <p className="text-sm text-ink-2 clauses">{t('caution')}</p>}
    </section>
  )
}
