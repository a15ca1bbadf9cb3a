import 'server-only'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recordingName, type RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { recordingMatches } from '@/lib/evidence/recordings/matching'
import { recordingSideFile, sideFileName } from '@/lib/evidence/recordings/side-file'
import { now } from '../clock'
import { attemptsOfCase } from '../data/attempts'
import { lockCase } from '../data/cases'
import { recordLinks } from '../data/custody'
import { evidenceOfCase, linksOfCase, repeatedOriginals, replaceLinks, type Evidence } from '../data/evidence'
import { headOf } from '../evidence-file'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

const sideFileBytesMax = 65_536

async function claimOf(member: Member, item: Evidence, all: readonly Evidence[]): Promise<RecordingClaim | null> {
  const beside = all.find((other) => other.name === sideFileName(item.name) && other.name !== item.name && other.sizeBytes <= sideFileBytesMax)
  const said =
    beside && recordingSideFile((await headOf({ officeId: member.officeId, sha256: beside.bytes, sizeBytes: beside.sizeBytes })).toString('utf8'), now())
  if (said) return said
  const read = recordingName(item.name, now())
  return read?.state === 'read' ? read.claim : null
}

const isCall = (attempt: ContactAttempt) => attempt.channel === 'call'

/**
 * Ties recordings that belong to no attempt yet to the call their name (or side file) claims. What a person tied stays; a copy of an earlier recording is
 * left alone. Reads side files, so it opens its own transactions.
 */
export async function linkRecordings(member: Member, caseId: string): Promise<void> {
  const { all, free } = await withOffice(member, async () => {
    const items = await evidenceOfCase(member, caseId)
    const [links, repeated] = [await linksOfCase(member, caseId), repeatedOriginals(items)]
    return { all: items, free: items.filter((item) => item.kind === 'recording' && !links.has(item.id) && !repeated.has(item.id)) }
  })
  const claims: { id: string; claim: RecordingClaim }[] = []
  for (const item of free) {
    const claim = await claimOf(member, item, all)
    if (claim) claims.push({ id: item.id, claim })
  }
  if (claims.length === 0) return
  await withOffice(member, async () => {
    await lockCase(member, caseId)
    const links = await linksOfCase(member, caseId)
    const taken = new Set([...links.values()].flat())
    const open = claims.filter(({ id }) => !links.has(id))
    const calls = (await attemptsOfCase(member, caseId)).filter((attempt) => isCall(attempt) && !taken.has(attempt.id))
    for (const match of recordingMatches(open, calls)) {
      const item = free.find(({ id }) => id === match.recording)
      if (match.call && item) await recordLinks(member, item, { ...(await replaceLinks(member, item, [match.call])), by: 'program' })
    }
  })
}
