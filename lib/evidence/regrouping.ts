import type { CallEnding } from './contact-attempt'
import type { AttemptGroup, EvidenceRow } from './corroboration'

/** How the stored attempts of a case must change so that they are the computed groups again. Ids of attempts survive wherever they can. */

/** A row with the attempt it stands under now. `isFresh` = it has just arrived, so nothing rests on its attempt yet. */
export type HeldRow = EvidenceRow & { attemptId: string; isFresh: boolean; ending: CallEnding | null }
/** An attempt as it must be: `rows` = its sources, `primary` = the row whose time it keeps; `isNew` = it has to be made. */
export type PlannedAttempt = { attemptId: string; isNew: boolean; group: AttemptGroup; primary: HeldRow; moved: HeldRow[] }
/** `emptied` = attempts that lost all rows, and where their rows went. */
export type Regrouping = { attempts: PlannedAttempt[]; emptied: { attemptId: string; into: string }[] }

type Members = { group: AttemptGroup; primary: HeldRow; rows: HeldRow[] }

function membersOf(rows: readonly HeldRow[], groups: readonly AttemptGroup[]): Members[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return groups.flatMap((group) => {
    const members = group.sources.map((id) => byId.get(id)).filter((row) => row !== undefined)
    return members[0] ? [{ group, primary: members[0], rows: members }] : []
  })
}

/**
 * The attempt each group keeps, each attempt once: first that of a primary row that stood there before (a bill's row that leaves a call of the handset leaves
 * its attempt too), then of another such row, then a fresh one.
 */
function keptIds(all: readonly Members[]): Map<Members, string> {
  const taken = new Set<string>()
  const kept = new Map<Members, string>()
  const choose = (candidates: (members: Members) => HeldRow[]) => {
    for (const members of all) {
      if (kept.has(members)) continue
      const found = candidates(members).find(({ attemptId }) => !taken.has(attemptId))
      if (!found) continue
      taken.add(found.attemptId)
      kept.set(members, found.attemptId)
    }
  }
  choose(({ primary }) => (primary.isFresh || primary.source === 'bill' ? [] : [primary]))
  choose(({ primary }) => (primary.isFresh ? [] : [primary]))
  choose(({ rows }) => rows.filter(({ isFresh }) => !isFresh))
  choose(({ rows }) => rows)
  return kept
}

/** Plans the change; `newAttemptId` makes ids for attempts that did not exist. Groups come from `attemptGroups` over the same rows. */
export function regrouping(rows: readonly HeldRow[], groups: readonly AttemptGroup[], newAttemptId: () => string): Regrouping {
  const all = membersOf(rows, groups)
  const kept = keptIds(all)
  const attempts = all.map((members): PlannedAttempt => {
    const known = kept.get(members)
    const attemptId = known ?? newAttemptId()
    const moved = members.rows.filter((row) => row.attemptId !== attemptId)
    return { attemptId, isNew: known === undefined, group: members.group, primary: members.primary, moved }
  })
  const home = new Map(attempts.flatMap(({ attemptId, moved }) => moved.map((row) => [row.attemptId, attemptId] as const)))
  const alive = new Set(attempts.map(({ attemptId }) => attemptId))
  const emptied = [...home].flatMap(([attemptId, into]) => (alive.has(attemptId) ? [] : [{ attemptId, into }]))
  return { attempts, emptied }
}
