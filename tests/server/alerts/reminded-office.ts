import { nowDate } from '@/lib/server/clock'
import { fileTicket, recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { insertCase } from '@/lib/server/data/cases'
import { authDatabase } from '@/lib/server/db'
import { newId, seal } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'
import { caseFacts, respondent } from '../../makers/case-file'

/** Words that only the case knows: they may stand in no mail, no queue and no log. */
export const canaries = { title: '金丝雀案', respondent: '金丝雀公司', reference: 'JSQ-7391', address: 'canary' }

/** A filing of a case, received on this day. */
export async function filing(member: Member, receivedOn: string): Promise<{ caseId: string; ticketId: string }> {
  const caseId = await insertCase(member, caseFacts({ title: canaries.title, respondents: [{ ...respondent('lender'), name: canaries.respondent }] }))
  const body = { channel: 'lender', filedOn: receivedOn, referenceNumbers: [canaries.reference] }
  const { id: ticketId } = await withOffice(member, () => fileTicket(member, { params: { caseId }, body }))
  await withOffice(member, () => recordTicketEvent(member, { params: { ticketId }, body: { kind: 'received', on: receivedOn } }))
  return { caseId, ticketId }
}

/** Members of this office who want a mail at any hour; returns their addresses. */
export async function readers(member: Member, count: number): Promise<string[]> {
  const { officeId } = member
  const createdAt = nowDate()
  const made = Array.from({ length: count }, () => ({ userId: newId(), id: newId(), settingId: newId() }))
  await authDatabase().user.createMany({ data: made.map(({ userId }) => ({ id: userId, createdAt })) })
  await authDatabase().member.createMany({ data: made.map(({ id, userId }) => ({ officeId, id, userId, role: 'volunteer', createdAt })) })
  const addressOf = (id: string) => `${canaries.address}-${id}@example.org`
  await withOffice(member, (tx) => tx.alertSetting.createMany({
    data: made.map(({ id, settingId }) => ({
      officeId, id: settingId, memberId: id, isOn: true, hour: 0, quietFrom: 0, quietTo: 0, language: 'zh-CN', changedAt: createdAt,
      address: seal({ officeId, caseId: null, column: 'alert_setting.address', rowId: settingId }, addressOf(id)),
    })),
  }))
  return made.map(({ id }) => addressOf(id))
}
