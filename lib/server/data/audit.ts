import 'server-only'
import { inBatches } from '@/lib/server/bulk-rows'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'

/** What a line of a chain says: words and ids, never a name, number or text of a case. Values are clear for ever, so that erasing keeps the chain valid. */
export type ChainPayload = { action: string; caseId?: string; [fact: string]: string | number | boolean | undefined }

/** RFC 8785 for flat objects: keys in order, no blanks. The text is made once and stored; hashes are taken over it. */
function canonicalText(payload: Record<string, string | number | boolean | undefined>): string {
  const entries = Object.entries(payload).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(Object.fromEntries(entries))
}

/** Appends what a member did in the program. Call last in a transaction: it holds the office's chain until commit. */
export async function recordAudit(member: Member, payload: ChainPayload): Promise<void> {
  const text = canonicalText({ ...payload, actor: member.id })
  await withOffice(member, (tx) => tx.$executeRaw`INSERT INTO audit_event (office_id, payload) VALUES (${member.officeId}::uuid, ${text})`)
}

/** Appends facts about originals or issued letters, in their order, for third parties. Call last in a transaction. */
export async function recordCustody(member: Member, ...payloads: readonly ChainPayload[]): Promise<void> {
  const lines = payloads.map((payload, place) => ({ place, text: canonicalText({ ...payload, actor: member.id }) }))
  await withOffice(member, (tx) => inBatches(lines, (json) => tx.$executeRaw`INSERT INTO custody_event (office_id, payload)
    SELECT ${member.officeId}::uuid, text FROM jsonb_to_recordset(${json}::jsonb) AS line(place int, text text) ORDER BY place`))
}
