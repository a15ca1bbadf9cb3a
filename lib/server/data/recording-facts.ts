import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { open, seal } from '../keys'
import type { SoundFacts } from '../media/audio/sound-tasks'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** What was found in recordings. Found once: the original does not change. */

type Of = { officeId: string; caseId: string; evidenceId: string }
const placeOf = ({ officeId, caseId, evidenceId }: Of) => ({ officeId, caseId, column: 'recording_fact.facts', rowId: evidenceId })

/** Facts of the recordings of a case by original; null = it cannot be read, no entry = nobody has looked yet. */
export async function recordingFactsOfCase(member: Member, caseId: string): Promise<Map<string, SoundFacts | null>> {
  return withOffice(member, async (tx) => {
    const rows = await tx.recordingFact.findMany({ where: { officeId: member.officeId, evidence: { caseId } } })
    return new Map(rows.map((row) => [row.evidenceId, JSON.parse(open(placeOf({ ...row, caseId }), row.facts)) as SoundFacts | null]))
  })
}

/** Keeps what was found; what is kept already stays. @throws CaseworkError not-found for a foreign original */
export async function keepRecordingFacts(member: Member, item: { id: string; caseId: string }, facts: SoundFacts | null): Promise<void> {
  const of = { officeId: member.officeId, caseId: item.caseId, evidenceId: item.id }
  await withOffice(member, async (tx) => {
    const known = await tx.evidenceItem.count({ where: { officeId: of.officeId, id: item.id, caseId: item.caseId } })
    if (known === 0) throw new CaseworkError('not-found')
    const data = [{ officeId: of.officeId, evidenceId: item.id, facts: seal(placeOf(of), JSON.stringify(facts)) }]
    await tx.recordingFact.createMany({ data, skipDuplicates: true })
  })
}
