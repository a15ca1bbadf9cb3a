import { getTranslations } from 'next-intl/server'
import { Coverage, type TrackView } from '@/components/evidence/reconcile/Coverage'
import { ListChoice, ListMeaning } from '@/components/evidence/reconcile/ListChoice'
import { reconcileAddress, type ReconcileWords } from '@/components/evidence/reconcile/reconcile-view'
import { ReconcileFilter } from '@/components/evidence/reconcile/ReconcileFilter'
import { atPlace, caseLines, filterChoices } from '@/components/evidence/timeline-view'
import { BackLink } from '@/components/ui/BackLink'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PrintButton } from '@/components/ui/PrintButton'
import { isCaseDay } from '@/lib/calendar/local-date'
import { reconcileLists, type ReconcileList } from '@/lib/evidence/reconciliation'
import { asked, type SearchParams } from '@/lib/server/asked'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { peopleOf } from '@/lib/server/case-people'
import { reconcileOverview, type Overview } from '@/lib/server/casework/reconcile'
import { RecordingsPart } from './RecordingsPart'
import { RowsPart } from './RowsPart'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** The list an address names; else the first that holds something. */
function listOf(said: string | undefined, counts: Overview['counts']): ReconcileList {
  return reconcileLists.find((list) => list === said) ?? reconcileLists.find((list) => counts[list] > 0) ?? 'matched'
}

const trackView = ({ phones }: Overview, exhibits: ReadonlyMap<string, number>) => (track: Overview['tracks'][number]): TrackView => ({
  ...track, phone: track.phoneOf === null ? null : (phones.get(track.phoneOf) ?? null), exhibits: track.files.flatMap((id) => exhibits.get(id) ?? []),
})

/** A case without a phone log, a bill or a recording has nothing to lay side by side yet. */
async function Nothing({ caseId }: { caseId: string }) {
  const t = await getTranslations('reconcile.empty')
  return <EmptyState title={t('title')} action={<LinkButton href={`/cases/${caseId}/evidence`}>{t('action')}</LinkButton>}>{t('text')}</EmptyState>
}

/** Phone, bill and recordings side by side: what agrees, what stands on one side alone, and which days nobody has asked for yet. */
export default async function ReconcilePage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const said: ReconcileWords = await asked<keyof ReconcileWords>(searchParams)
  const filter = { number: atPlace(caseLines(facts), said.line), day: said.day && isCaseDay(said.day) ? said.day : undefined }
  const overview = await reconcileOverview(member, { caseId, facts }, filter)
  const exhibits = exhibitPlaces(overview.items)
  const people = await peopleOf(facts)
  const list = listOf(said.list, overview.counts)
  const t = await getTranslations('reconcile')
  const isEmpty = !said.line && !said.day && reconcileLists.every((each) => overview.counts[each] === 0)
  const of = { member, caseId, said: { ...said, list }, overview, exhibits }
  return (
    <div className="grid gap-5 lg:max-w-200">
      <div className="grid gap-1">
        <div><BackLink href={`/cases/${caseId}/evidence`} label={t('back')} isNamed /></div>
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-ink-2 clauses">{t('lead')}</p>
      </div>
      {overview.tracks.length > 0 && <p className="print:hidden"><a href="#coverage" className="font-bold text-act">{t('toCoverage')}</a></p>}
      {isEmpty ? <Nothing caseId={caseId} /> : (
        <>
          <ListChoice counts={overview.counts} chosen={list} href={(each) => reconcileAddress(said, { list: each, after: '' })} />
          <section className="grid gap-3" aria-label={t(`lists.name.${list}`)}>
            <h3 className="text-lg font-bold">{t(`lists.name.${list}`)}</h3>
            <ListMeaning list={list} />
            {list !== 'recordings' && (
              <ReconcileFilter lines={filterChoices(facts, people).lines} said={{ ...said, list }} clear={reconcileAddress({}, { list })} />
            )}
            {list === 'recordings' ? <RecordingsPart {...of} /> : <RowsPart {...of} list={list} filter={filter} people={people} />}
          </section>
        </>
      )}
      <Coverage tracks={overview.tracks.map(trackView(overview, exhibits))} />
      {!isEmpty && <p className="print:hidden"><PrintButton label={t('print')} /></p>}
    </div>
  )
}
