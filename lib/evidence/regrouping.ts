import type { CallEnding } from './contact-attempt'
import type { AttemptGroup, EvidenceRow } from './corroboration'

/** How the stored attempts of a case must change so that they are the computed groups again. Ids of attempts survive wherever they can. */

/** A row with the attempt it stands under now; null = it has just arrived. */
export type HeldRow = EvidenceRow & { attemptId: string | null; ending: CallEnding | null }
/** An attempt as it must be: `rows` = its sources, `primary` = the row whose time it keeps; `isNew` = it has to be made. */
export type PlannedAttempt = { attemptId: string; isNew: boolean; group: AttemptGroup; primary: HeldRow; moved: HeldRow[] }
/** `emptied` = attempts that lost all rows, and where their rows went. */
export type Regrouping = { attempts: PlannedAttempt[]; emptied: { attemptId: string; into: string }[] }

/** The attempt a group keeps: that of its primary row, else that of another row, else none. Each attempt is kept once. */
function keptId(rows: readonly HeldRow[], taken: Set<string>): string | null {
  const id = rows.map((row) => row.attemptId).find((attemptId) => attemptId !== null && !taken.has(attemptId)) ?? null
  if (id) taken.add(id)
  return id
}

/** Plans the change; `newAttemptId` makes ids for attempts that did not exist. Groups come from `attemptGroups` over the same rows. */
export function regrouping(rows: readonly HeldRow[], groups: readonly AttemptGroup[], newAttemptId: () => string): Regrouping {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const rowsOf = (group: AttemptGroup) => group.sources.map((id) => byId.get(id)).filter((row) => row !== undefined)
  const taken = new Set<string>()
  const kept = new Map(groups.map((group) => [group, keptId(rowsOf(group).slice(0, 1), taken)]))
  for (const group of groups) if (kept.get(group) === null) kept.set(group, keptId(rowsOf(group), taken))
  const attempts = groups.flatMap((group): PlannedAttempt[] => {
    const members = rowsOf(group)
    const primary = members[0]
    if (!primary) return []
    const attemptId = kept.get(group) ?? newAttemptId()
    return [{ attemptId, isNew: !kept.get(group), group, primary, moved: members.filter((row) => row.attemptId !== attemptId) }]
  })
  const home = new Map(attempts.flatMap(({ attemptId, moved }) => moved.map((row) => [row.attemptId, attemptId] as const)))
  const alive = new Set(attempts.map(({ attemptId }) => attemptId))
  const emptied = [...home].flatMap(([attemptId, into]) => (attemptId && !alive.has(attemptId) ? [{ attemptId, into }] : []))
  return { attempts, emptied }
}
