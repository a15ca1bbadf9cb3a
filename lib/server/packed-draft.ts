import 'server-only'
import type { FindingDraft } from '@/lib/law/violation'

/**
 * The lists of attempts inside a finding, as they are stored. A finding of ten thousand acts names each of them four or five times; beside its own list
 * (the column `attempt_ids`) the others need only say where in it they run.
 */

/** Runs of the finding's own list, first place and length; an id that is not in it stands as text. */
export type Runs = (string | [first: number, length: number])[]
type Listed<T> = Omit<T, 'attempts'> & { attempts: Runs }
export type PackedDraft = Omit<FindingDraft, 'attempts' | 'groups' | 'provisions' | 'unchecked'> & {
  groups: Listed<FindingDraft['groups'][number]>[]
  provisions: Listed<FindingDraft['provisions'][number]>[]
  unchecked: Listed<FindingDraft['unchecked'][number]>[]
}
/** Digests of answers by key. */
export type Said = Record<string, string>
/**
 * `decidedAttempts` = the acts that were there when a person decided. `said` = the answers the finding rests on as they were when it was found, `decidedSaid`
 * as they were when a person decided.
 */
export type DecidedDraft = { draft: FindingDraft; decidedAttempts: string[]; said: Said; decidedSaid: Said }
/** Without digests where an older program stored it: its answers count as not decided on. */
export type Packed = { draft: PackedDraft; decidedAttempts: Runs; said?: Said; decidedSaid?: Said }

function runsIn(own: readonly string[]): (ids: readonly string[]) => Runs {
  const places = new Map(own.map((id, place) => [id, place]))
  return (ids) => {
    const runs: Runs = []
    for (const id of ids) {
      const place = places.get(id)
      const last = runs.at(-1)
      if (place === undefined) runs.push(id)
      else if (Array.isArray(last) && last[0] + last[1] === place) last[1] += 1
      else runs.push([place, 1])
    }
    return runs
  }
}

const idsIn = (own: readonly string[]) => (runs: Runs): string[] =>
  runs.flatMap((run) => (typeof run === 'string' ? run : own.slice(run[0], run[0] + run[1])))

/** A finding without its own list of attempts, which is stored beside it. */
export function packedDraft({ draft: { attempts, ...draft }, decidedAttempts, said, decidedSaid }: DecidedDraft): Packed {
  const runs = runsIn(attempts)
  const listed = <T extends { attempts: string[] }>(lists: T[]) => lists.map((list) => ({ ...list, attempts: runs(list.attempts) }))
  return {
    draft: { ...draft, groups: listed(draft.groups), provisions: listed(draft.provisions), unchecked: listed(draft.unchecked) },
    decidedAttempts: runs(decidedAttempts), said, decidedSaid,
  }
}

/** The finding again, with its own list. */
export function unpackedDraft({ draft, decidedAttempts, said = {}, decidedSaid = {} }: Packed, attempts: string[]): DecidedDraft {
  const ids = idsIn(attempts)
  const listed = <T extends { attempts: Runs }>(lists: T[]) => lists.map((list) => ({ ...list, attempts: ids(list.attempts) }))
  return {
    draft: { ...draft, attempts, groups: listed(draft.groups), provisions: listed(draft.provisions), unchecked: listed(draft.unchecked) } as FindingDraft,
    decidedAttempts: ids(decidedAttempts), said, decidedSaid,
  }
}
