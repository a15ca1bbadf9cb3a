import { getTranslations } from 'next-intl/server'
import { billsOf, reconcileAddress, rowView, type ReconcileWords } from '@/components/evidence/reconcile/reconcile-view'
import { SideRows } from '@/components/evidence/reconcile/SideRows'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { localDay } from '@/lib/calendar/local-date'
import type { RowList } from '@/lib/evidence/reconciliation'
import type { Overview } from '@/lib/server/casework/reconcile'
import { reconcilePage, type ReconcileFilter } from '@/lib/server/data/reconciliation'
import { formToken } from '@/lib/server/form-token'
import type { Member } from '@/lib/server/member'

const rowsOnPage = 50

type Props = {
  member: Member; caseId: string; said: ReconcileWords; overview: Overview; exhibits: ReadonlyMap<string, number>; list: RowList; filter: ReconcileFilter
  people: readonly { key: string; name: string }[]
}

/** What a list without rows says: nothing of the kind, or nothing on this line and day. */
async function NoRows({ list, isNarrowed, clear }: { list: RowList; isNarrowed: boolean; clear: string }) {
  const t = await getTranslations('reconcile.none')
  const action = isNarrowed && <LinkButton look="secondary" href={clear}>{t('clear')}</LinkButton>
  return <EmptyState title={t(isNarrowed ? 'narrowed' : 'title')} action={action}>{t(isNarrowed ? 'narrowedText' : list)}</EmptyState>
}

/** Fifty calls and messages of one list. */
export async function RowsPart({ member, caseId, said, overview, exhibits, list, filter, people }: Props) {
  const t = await getTranslations('reconcile')
  const page = await reconcilePage(member, caseId, { list, cursor: said.after, limit: rowsOnPage, filter })
  const isNarrowed = Boolean(filter.number ?? filter.day ?? said.after)
  if (page.items.length === 0) return <NoRows list={list} isNarrowed={isNarrowed} clear={reconcileAddress({}, { list })} />
  const names = new Map(people.map(({ key, name }) => [key, name]))
  const of = { bills: billsOf(overview.tracks), exhibits, names }
  return (
    <>
      <SideRows rows={page.items.map((row) => rowView(row, of))} label={t(`lists.name.${list}`)}
        token={member.sessionId ? formToken(member.sessionId) : ''}
        hrefOf={({ at }) => `/cases/${caseId}/timeline?day=${localDay(at)}`} />
      {(page.nextCursor ?? said.after) && (
        <p className="flex flex-wrap gap-3 print:hidden">
          {said.after && <LinkButton look="secondary" href={reconcileAddress(said, { after: '' })}>{t('first')}</LinkButton>}
          {page.nextCursor && <LinkButton look="secondary" href={reconcileAddress(said, { after: page.nextCursor })}>{t('next')}</LinkButton>}
        </p>
      )}
    </>
  )
}
