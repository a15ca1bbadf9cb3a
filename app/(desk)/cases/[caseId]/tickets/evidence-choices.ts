import type { EvidenceChoice } from '@/components/tickets/EventForms'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import type { Member } from '@/lib/server/member'

/** The originals of a case that an event can rest on, by their number. */
export async function evidenceChoices(member: Member, caseId: string): Promise<EvidenceChoice[]> {
  const items = await evidenceOfCase(member, caseId)
  const exhibits = exhibitPlaces(items)
  return items.map(({ id, name }) => ({ id, name, number: exhibits.get(id) ?? 0 })).sort((one, other) => one.number - other.number)
}
