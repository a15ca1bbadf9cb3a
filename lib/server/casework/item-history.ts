import 'server-only'
import type { HistoryEntry } from '@/lib/evidence/custody/history'
import { CaseworkError } from '@/lib/errors'
import { localIso } from '@/lib/calendar/local-date'
import { historyOf, type Thing } from '../data/custody'
import { evidence } from '../data/evidence'
import { type FileFault, fileState } from '../data/file-checks'
import { letter } from '../data/letters'
import { memberNames } from '../data/members'
import { requestsOfCase } from '../data/witness-requests'
import type { Member } from '../member'

/** `by`: null = the program itself. `name`: null where nobody gave one. */
export type HistoryItem = Omit<HistoryEntry, 'actor'> & { by: { id: string; name: string | null; isMe: boolean } | null }
/** `file` = how the bytes were found when they were hashed last; null = not since they came in. Times are RFC 3339, Beijing time. */
export type History = { items: HistoryItem[]; file: { fault: FileFault | null; checkedAt: string } | null }

/** What happened to a thing, oldest first, with the people's names. */
async function told(member: Member, thing: Thing): Promise<History> {
  const entries = await historyOf(member, thing)
  const members = await memberNames(member, entries.flatMap(({ actor }) => actor ?? []))
  // A witness is no member: the request they were asked by stands for them.
  const names = new Map([...members, ...(await requestsOfCase(member, thing.caseId)).map((asked) => [asked.id, asked.witnessName] as const)])
  const state = await fileState(member, thing)
  const by = (actor: string | null) => (actor === null ? null : { id: actor, name: names.get(actor) ?? null, isMe: actor === member.id })
  return {
    items: entries.map(({ actor, at, ...entry }) => ({ ...entry, at: localIso(Date.parse(at)), by: by(actor) })),
    file: state && { fault: state.fault, checkedAt: localIso(state.checkedAt) },
  }
}

/** @throws CaseworkError not-found */
export async function evidenceHistory(member: Member, id: string): Promise<History> {
  const { caseId } = await evidence(member, id)
  return told(member, { kind: 'evidence', id, caseId })
}

/** @throws CaseworkError not-found, also for a draft: nothing is told of what may still change */
export async function letterHistory(member: Member, id: string): Promise<History> {
  const { caseId, state } = await letter(member, id)
  if (state !== 'issued') throw new CaseworkError('not-found')
  return told(member, { kind: 'letter', id, caseId })
}
