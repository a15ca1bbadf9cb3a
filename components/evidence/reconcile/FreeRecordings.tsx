import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { masked } from '@/components/ui/masked'
import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import { ExhibitTag } from '../ExhibitTag'
import { LinkToggle } from '../item/LinkToggle'

/** A call that a recording may be of. `isNear` = as near as the matching asks for. */
export type ProposedCall = {
  id: string; at: Instant; number: string | null; answered: boolean | null; seconds: number | null; apartSeconds: number; isNear: boolean
}
/** `readings` = what the name says, each way it can be read: time as written in Beijing, number. `areTied` = its first two calls are equally near. */
export type FreeRecordingView = {
  id: string; exhibit: number | undefined; name: string; readings: { time: string; number: string | null }[]; calls: ProposedCall[]; areTied: boolean
}

function Proposed({ recordingId, call }: { recordingId: string; call: ProposedCall }) {
  const [t, row, evidence, links] = [useTranslations('reconcile.recordings'), useTranslations('reconcile.row'), useTranslations('evidence'),
    useTranslations('evidence.item.links')]
  const { key, seconds } = actOf({ channel: 'call', ...call })
  const apart = row('apart', { minutes: Math.floor(call.apartSeconds / 60), seconds: call.apartSeconds % 60 })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <span id={`for-${recordingId}-${call.id}`} className="grid min-w-0 flex-[1_1_14rem]">
        <span><time className="tabular font-bold">{`${localDay(call.at)} ${localTime(call.at)}`}</time>
          <span className="ml-3">{evidence(`act.${key}`, { seconds })}</span></span>
        <span className="tabular text-sm text-ink-2">{call.number === null ? evidence('hiddenNumber') : masked(call.number)}</span>
        <span className="text-sm text-ink-2">{t(call.isNear ? 'near' : 'far', { apart })}</span>
      </span>
      <span className="print:hidden">
        <LinkToggle door={`/api/evidence/${recordingId}/links`} attempts={[call.id]} of={`for-${recordingId}-${call.id}`} look="secondary"
          words={{ press: links('link'), refused: links('refused') }} />
      </span>
    </li>
  )
}

function Recording({ view, href }: { view: FreeRecordingView; href: string }) {
  const t = useTranslations('reconcile.recordings')
  return (
    <Card className="grid gap-1.5">
      <p className="flex flex-wrap items-baseline gap-x-3 [overflow-wrap:anywhere]">
        {view.exhibit !== undefined && <ExhibitTag number={view.exhibit} />}
        <Link href={href} prefetch={false} className="font-bold text-act">{view.name}</Link>
      </p>
      {view.readings.length === 0 && <p className="text-sm text-ink-2 clauses">{t('silent')}</p>}
      {view.readings.map(({ time, number }) => (
        <p key={`${time} ${number}`} className="tabular text-sm text-ink-2 clauses">
          {t.rich('says', { time, number: () => <span className="whitespace-nowrap">{number ? masked(number) : t('noNumber')}</span> })}
        </p>
      ))}
      {view.readings.length > 1 && <p className="text-sm font-bold text-soon clauses">{t('ambiguous')}</p>}
      {view.areTied && <p className="text-sm font-bold text-soon clauses">{t('tied')}</p>}
      {view.calls.length > 0
        ? <ul className="divide-y divide-line">{view.calls.map((call) => <Proposed key={call.id} recordingId={view.id} call={call} />)}</ul>
        : view.readings.length > 0 && <p className="text-sm text-ink-2 clauses">{t('none')}</p>}
    </Card>
  )
}

/** Recordings that belong to no call, each with the calls it may be of, tied with one press. */
export function FreeRecordings({ views, hrefOf }: { views: FreeRecordingView[]; hrefOf: (id: string) => string }) {
  return <div className="grid gap-3">{views.map((view) => <Recording key={view.id} view={view} href={hrefOf(view.id)} />)}</div>
}
