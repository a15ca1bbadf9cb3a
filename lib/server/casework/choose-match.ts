import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import type { ChooseMatch } from '@/lib/evidence/attempt-schema'
import { equallyNear } from '@/lib/evidence/reconciliation'
import { CaseworkError } from '@/lib/errors'
import { lockCase } from '../data/cases'
import { keepChosenRow, reconcileRow, type ReconcileRow } from '../data/reconciliation'
import type { Member } from '../member'
import { matchRows } from './match-rows'
import { reviewSoon } from './review-anew'

const rowOf = ({ sources }: ReconcileRow, kind: 'handset' | 'bill') => sources.find((source) => source.kind === kind)

/** A matched attempt's two rows. @throws CaseworkError conflict when it is matched no more */
function pairOf(row: ReconcileRow) {
  const [handset, bill] = [rowOf(row, 'handset'), rowOf(row, 'bill')]
  if (!handset || !bill) throw new CaseworkError('conflict')
  return { handset, bill }
}

/** The two rows that belong together by a person's word. @throws CaseworkError not-found; conflict when the other one is not as near (any more) */
async function chosenPair(member: Member, row: ReconcileRow, other: string): Promise<{ bill: string; handset: string }> {
  const [pair, near] = [pairOf(row), await reconcileRow(member, other)]
  if (!equallyNear(pair, row).some(({ id }) => id === other)) throw new CaseworkError('conflict')
  return { bill: (rowOf(near, 'bill') ?? pair.bill).id, handset: (rowOf(near, 'handset') ?? pair.handset).id }
}

/**
 * Of two rows that fit equally well a person says which one belongs to the other side; null gives the choice back to the rule. Rows are matched anew by that,
 * now and after later files; the other row stands alone. Returns the civil day, where both are to be seen.
 * @throws CaseworkError not-found; conflict when the attempt is matched no more, or the other one is not as near (any more)
 */
export async function chooseMatch(
  member: Member, { params, body: { other } }: { params: Record<string, string>; body: ChooseMatch },
): Promise<{ caseId: string; day: string }> {
  const attemptId = params.attemptId ?? ''
  const { caseId } = await reconcileRow(member, attemptId)
  await lockCase(member, caseId)
  const row = await reconcileRow(member, attemptId)
  await keepChosenRow(member, other === null ? { bill: pairOf(row).bill.id, handset: null } : await chosenPair(member, row, other))
  await matchRows(member, { caseId, evidenceId: null, line: attemptId })
  await reviewSoon(member, caseId)
  return { caseId, day: localDay(row.at) }
}
