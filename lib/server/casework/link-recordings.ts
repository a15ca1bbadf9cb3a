import 'server-only'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { recordingMatches } from '@/lib/evidence/recordings/matching'
import { patternsWith } from '@/lib/evidence/recordings/patterns'
import { attemptsOfCase } from '../data/attempts'
import { lockCase } from '../data/cases'
import { recordLinks } from '../data/custody'
import { evidenceOfCase, linksOfCase, repeatedOriginals, replaceLinks, type Evidence } from '../data/evidence'
import { recordingPatternsOf } from '../data/recording-patterns'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { besideOf, recordingClaims } from './recording-claims'

const isCall = (attempt: ContactAttempt) => attempt.channel === 'call'

type Claimed = { item: Evidence; claim: RecordingClaim }

/** Recordings that belong to no attempt yet, with the one thing their name or side file says. An ambiguous name waits for a person. */
async function claimedRecordings(member: Member, caseId: string): Promise<{ all: Evidence[]; claimed: Claimed[] }> {
  const { all, free, own } = await withOffice(member, async () => {
    const items = await evidenceOfCase(member, caseId)
    const [links, repeated] = [await linksOfCase(member, caseId), repeatedOriginals(items)]
    const open = items.filter((item) => item.kind === 'recording' && !links.has(item.id) && !repeated.has(item.id))
    return { all: items, free: open, own: open.length > 0 ? await recordingPatternsOf(member) : [] }
  })
  const patterns = patternsWith(own)
  const claimed: Claimed[] = []
  for (const item of free) {
    const claims = await recordingClaims(member, item, { all, patterns })
    const [claim] = claims
    if (claim && claims.length === 1) claimed.push({ item, claim })
  }
  return { all, claimed }
}

/**
 * Ties recordings that belong to no attempt yet to the call their name (or side file) claims, and the side file with them. What a person tied stays; a copy
 * of an earlier recording is left alone. Reads side files, so it opens its own transactions.
 */
export async function linkRecordings(member: Member, caseId: string): Promise<void> {
  const { all, claimed } = await claimedRecordings(member, caseId)
  if (claimed.length === 0) return
  await withOffice(member, async () => {
    await lockCase(member, caseId)
    const links = await linksOfCase(member, caseId)
    const taken = new Set([...links.values()].flat())
    const open = claimed.filter(({ item }) => !links.has(item.id)).map(({ item, claim }) => ({ id: item.id, claim }))
    const calls = (await attemptsOfCase(member, caseId)).filter((attempt) => isCall(attempt) && !taken.has(attempt.id))
    for (const match of recordingMatches(open, calls)) {
      const item = claimed.find((one) => one.item.id === match.recording)?.item
      if (!match.call || !item) continue
      const beside = besideOf(item, all)
      for (const tied of beside && !links.has(beside.id) ? [item, beside] : [item]) {
        await recordLinks(member, tied, { ...(await replaceLinks(member, tied, [match.call])), by: 'program' })
      }
    }
  })
}
