import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import { Icon } from '@/components/ui/Icon'
import { List } from '@/components/ui/List'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import { ExhibitTag } from '../ExhibitTag'
import { RevealedNumber } from '../RevealedNumber'
import type { RowView } from './reconcile-view'

/** Minutes and seconds between two rows, in words. */
function useApart() {
  const t = useTranslations('reconcile.row')
  return (seconds: number) => t('apart', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}

/** Says which row belongs to a match; an empty `other` gives the choice back. A plain form. */
function ChooseForm({ row, other, token, label }: { row: RowView; other: string; token: string; label: string }) {
  return (
    <form method="post" action={`/api/attempts/${row.id}/match`} className="print:hidden">
      <FormToken token={token} />
      <input type="hidden" name="other" value={other} />
      <Button look="secondary" aria-describedby={`tied-${row.id}`}>{label}</Button>
    </form>
  )
}

/** Rows that fit just as well: which one was taken, why, and the press that takes the other one. */
function Tied({ row, token }: { row: RowView; token: string }) {
  const t = useTranslations('reconcile.row')
  const apart = useApart()
  if (!row.pair || row.tied.length === 0) return null
  const seconds = row.pair.apartSeconds
  const times = row.tied.map(({ at }) => localTime(at)).join(t('and'))
  return (
    <span className="mt-1 grid gap-2">
      <span id={`tied-${row.id}`} className="text-sm font-bold text-soon">
        {t(row.isChosen ? 'tiedChosen' : 'tied', { time: times, apart: apart(seconds) })}
      </span>
      <span className="flex flex-wrap gap-2">
        {row.tied.map(({ id, at }) => <ChooseForm key={id} row={row} other={id} token={token} label={t('choose', { time: localTime(at) })} />)}
        {row.isChosen && <ChooseForm row={row} other="" token={token} label={t('unchoose')} />}
      </span>
      <span className="text-sm text-ink-2 print:hidden">{t('chooseNote')}</span>
    </span>
  )
}

/** Both times of a match, and what a person should look at. */
function PairRemarks({ row, token }: { row: RowView; token: string }) {
  const t = useTranslations('reconcile.row')
  const apart = useApart()
  if (!row.pair) return null
  const { handset, bill, apartSeconds, durations } = row.pair
  return (
    <>
      <span className="tabular text-sm text-ink-2">{t('both', { handset: localTime(handset), bill: localTime(bill), apart: apart(apartSeconds) })}</span>
      {durations && <span className="text-sm font-bold text-soon">{t('durations', { handset: durations[0], bill: durations[1] })}</span>}
      <Tied row={row} token={token} />
    </>
  )
}

/** Why a row stands alone, and the nearest one of its number on the other side. */
function AloneRemarks({ row }: { row: RowView }) {
  const [t, reasons] = [useTranslations('reconcile.row'), useTranslations('imports.gradeReasons')]
  const apart = useApart()
  if (row.pair) return null
  const seconds = row.nearest && Math.round(Math.abs(row.nearest.at - row.at) / 1000)
  return (
    <>
      <span className="text-sm text-ink-2">{reasons(row.reason)}</span>
      {row.nearest && seconds !== null && (
        <span className="tabular text-sm text-ink-2">{t('nearest', { time: localTime(row.nearest.at), apart: apart(seconds) })}</span>
      )}
    </>
  )
}

function Row({ row, href, token }: { row: RowView; href: string; token: string }) {
  const [t, evidence] = [useTranslations('reconcile.row'), useTranslations('evidence')]
  const { key, seconds } = actOf(row)
  return (
    <li className="flex items-start gap-3 px-3.5 py-3">
      <Icon name={row.channel === 'sms' ? 'message' : row.answered === false ? 'phoneMissed' : 'phone'} className="mt-1 shrink-0 text-ink-2" />
      <div className="grid min-w-0 flex-1 gap-0.5 clauses">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <time className="tabular font-bold">{`${localDay(row.at)} ${localTime(row.at)}`}</time><span>{evidence(`act.${key}`, { seconds })}</span>
        </span>
        <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
          {row.number === null ? <span>{evidence('hiddenNumber')}</span> : <RevealedNumber attemptId={row.id} number={row.number} />}
          <span>{t(row.direction, { who: row.who })}</span>
        </span>
        <PairRemarks row={row} token={token} />
        <AloneRemarks row={row} />
        <span className="mt-1 flex flex-wrap items-center gap-2">
          {row.exhibits.map((number) => <ExhibitTag key={number} number={number} />)}
          <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center text-sm font-bold text-act print:hidden"
            aria-label={t('openOf', { day: localDay(row.at), time: localTime(row.at) })}>{t('open')}</Link>
        </span>
      </div>
    </li>
  )
}

type Props = { rows: RowView[]; label: string; token: string; hrefOf: (row: RowView) => string }

/** Calls and text messages of one list, by time. `hrefOf` = where a row's day stands in the case; `token` = of the page's forms. */
export function SideRows({ rows, label, token, hrefOf }: Props) {
  return <List label={label}>{rows.map((row) => <Row key={row.id} row={row} href={hrefOf(row)} token={token} />)}</List>
}
