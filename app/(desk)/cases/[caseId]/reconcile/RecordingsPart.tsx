import { getTranslations } from 'next-intl/server'
import { FreeRecordings, type FreeRecordingView } from '@/components/evidence/reconcile/FreeRecordings'
import { reconcileAddress, type ReconcileWords } from '@/components/evidence/reconcile/reconcile-view'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { localIso } from '@/lib/calendar/local-date'
import type { RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { freeRecordings, type FreeRecording, type Overview } from '@/lib/server/casework/reconcile'
import type { Member } from '@/lib/server/member'

const onPage = 50
const [minuteLength, secondLength] = [16, 19]

type Props = { member: Member; caseId: string; said: ReconcileWords; overview: Overview; exhibits: ReadonlyMap<string, number> }

const readingOf = ({ at, precision, number }: RecordingClaim) => (
  { time: localIso(at).slice(0, precision === 'minute' ? minuteLength : secondLength).replace('T', ' '), number })

function viewOf({ item, claims, proposals }: FreeRecording, exhibits: ReadonlyMap<string, number>): FreeRecordingView {
  const [first, second] = proposals
  return {
    id: item.id, name: item.name, exhibit: exhibits.get(item.id), readings: claims.map(readingOf),
    calls: proposals.map(({ call, ...rest }) => ({ ...call, ...rest })),
    areTied: first !== undefined && second !== undefined && first.isNear && second.isNear && first.apartSeconds === second.apartSeconds,
  }
}

/** Fifty recordings without a call, in the order they came. */
export async function RecordingsPart({ member, caseId, said, overview, exhibits }: Props) {
  const t = await getTranslations('reconcile')
  const later = overview.free.filter(({ id }) => !said.after || id > said.after)
  const shown = later.slice(0, onPage)
  if (shown.length === 0) return <EmptyState title={t('none.title')}>{t('none.recordings')}</EmptyState>
  const views = (await freeRecordings(member, shown, { all: overview.items, caseId })).map((each) => viewOf(each, exhibits))
  const last = shown.at(-1)
  return (
    <>
      <FreeRecordings views={views} hrefOf={(id) => `/cases/${caseId}/evidence/${id}`} />
      {(later.length > onPage || said.after) && (
        <p className="flex flex-wrap gap-3 print:hidden">
          {said.after && <LinkButton look="secondary" href={reconcileAddress(said, { after: '' })}>{t('first')}</LinkButton>}
          {last && later.length > onPage && <LinkButton look="secondary" href={reconcileAddress(said, { after: last.id })}>{t('next')}</LinkButton>}
        </p>
      )}
    </>
  )
}
