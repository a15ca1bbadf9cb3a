import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { coverageTracks, type CoverageTrack } from '@/lib/evidence/coverage'
import type { ReconcileList } from '@/lib/evidence/reconciliation'
import type { RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { proposedCalls, type Proposal } from '@/lib/evidence/recordings/matching'
import { patternsWith } from '@/lib/evidence/recordings/patterns'
import { evidenceOfCase, repeatedOriginals, type Evidence } from '../data/evidence'
import { coverages } from '../data/imports'
import { callsAround, linkedRecordings, listCounts, logDays, type NearCall, type ReconcileFilter } from '../data/reconciliation'
import { recordingPatternsOf } from '../data/recording-patterns'
import { numberIndex } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { recordingClaims } from './recording-claims'

/** What a phone's log, a bill and recordings say of the same calls, laid side by side. */

/** `phones` = the number of each phone index that is somebody's of the case. `free` = recordings that belong to no call, each original once. */
export type Overview = { counts: Record<ReconcileList, number>; tracks: CoverageTrack[]; phones: Map<string, string>; items: Evidence[]; free: Evidence[] }

const ownPhones = ({ complainant, debtor, contacts }: CaseFacts) =>
  [...complainant.phones, ...(debtor?.phones ?? []), ...contacts.flatMap(({ phones }) => phones)]

function phonesByIndex(officeId: string, facts: CaseFacts): Map<string, string> {
  const numbers = ownPhones(facts).map((phone) => phoneNumber(phone) ?? phone)
  return new Map(numbers.map((number) => [Buffer.from(numberIndex(officeId, number)).toString('hex'), number]))
}

/** Everything above the rows of a list: the counts of all five lists and the days that files reach over. */
export async function reconcileOverview(member: Member, { caseId, facts }: { caseId: string; facts: CaseFacts }, filter: ReconcileFilter): Promise<Overview> {
  return withOffice(member, async () => {
    const items = await evidenceOfCase(member, caseId)
    const [linked, repeated] = [await linkedRecordings(member, caseId), repeatedOriginals(items)]
    const free = items.filter(({ id, kind }) => kind === 'recording' && !linked.has(id) && !repeated.has(id))
    const bills = (await coverages(member, caseId)).map((bill) => ({ ...bill, source: 'bill' as const }))
    return {
      counts: { ...(await listCounts(member, caseId, filter)), recordings: free.length },
      tracks: coverageTracks([...(await logDays(member, caseId)), ...bills]), phones: phonesByIndex(member.officeId, facts), items, free,
    }
  })
}

/** A recording without a call: every reading of its name, and calls to propose, the likeliest first. */
export type FreeRecording = { item: Evidence; claims: RecordingClaim[]; proposals: Proposal<NearCall>[] }

const proposedMax = 3

/** Some recordings without a call. Reads side files. `all` = the originals of the case. */
export async function freeRecordings(
  member: Member, items: readonly Evidence[], { all, caseId }: { all: readonly Evidence[]; caseId: string },
): Promise<FreeRecording[]> {
  if (items.length === 0) return []
  const patterns = patternsWith(await recordingPatternsOf(member))
  const read: { item: Evidence; claims: RecordingClaim[] }[] = []
  for (const item of items) read.push({ item, claims: await recordingClaims(member, item, { all, patterns }) })
  const calls = await callsAround(member, caseId, read.flatMap(({ claims }) => claims.map(({ at }) => at)))
  return read.map(({ item, claims }) => ({ item, claims, proposals: proposedCalls(claims, calls, proposedMax) }))
}
