import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { anchorCode, anchorGroups } from '@/lib/evidence/custody/anchor'
import { anchors, type StoredAnchor } from '../data/anchors'
import { type DamagedFile, damagedFiles } from '../data/file-checks'
import { latestCheck, type StoreCheck } from '../data/store-checks'
import type { Member } from '../member'

/** Checks and anchors in the words of the HTTP API: times RFC 3339 with +08:00. */

export type CheckAnswer = Omit<StoreCheck, 'startedAt' | 'finishedAt'> & { startedAt: string; finishedAt: string | null }
/** `latest` may still run; `finished` = the last that came to its end; `files` = those that were damaged when they were read last. */
export type StoreAnswer = { latest: CheckAnswer | null; finished: CheckAnswer | null; files: DamagedFile[] }

const timed = (check: StoreCheck | null): CheckAnswer | null => check && {
  ...check, startedAt: localIso(check.startedAt), finishedAt: check.finishedAt === null ? null : localIso(check.finishedAt),
}

/** How the office's store was found. */
export async function storeAnswer(member: Member): Promise<StoreAnswer> {
  const [latest, finished] = [await latestCheck(member), await latestCheck(member, { finished: true })]
  return { latest: timed(latest), finished: timed(finished), files: await damagedFiles(member) }
}

/** `code` = the text of the square code; `events` = how many custody rows it stands over. */
export type AnchorAnswer = {
  id: string; at: string; root: string; groups: string[]; code: string; events: number; stamps: { authority: string; at: string }[]
}

export function anchorAnswer({ id, at, root, heads, stamps }: StoredAnchor): AnchorAnswer {
  const time = localIso(at)
  const said = stamps.map(({ authority, at: stampedAt }) => ({ authority, at: localIso(stampedAt) }))
  return { id, at: time, root, groups: anchorGroups(root), code: anchorCode({ root, at: time }), events: heads.custody.seq, stamps: said }
}

const anchorsShown = 30

/** The newest anchors first. */
export const anchorAnswers = async (member: Member): Promise<AnchorAnswer[]> => (await anchors(member, anchorsShown)).map(anchorAnswer)
