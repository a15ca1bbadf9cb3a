import 'server-only'
import { openOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** People of the member's office. */

export type Colleague = { id: string; name: string | null; role: string }

/** Everyone who can sign in to this office, the longest there first. */
export async function colleagues(member: Member): Promise<Colleague[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.member.findMany({ where: { officeId: member.officeId, disabledAt: null }, orderBy: { createdAt: 'asc' }, take: 500 })
    return rows.map(({ officeId, id, displayName, role }) => (
      { id, name: openOptional({ officeId, column: 'member.display_name', rowId: id }, displayName), role }))
  })
}

export type Office = { name: string | null; contact: string | null }

/** What the member's office is called and how people reach it; null where nothing was set, as in a personal install, which needs neither. */
export async function officeOf(member: Member): Promise<Office> {
  const row = await withOffice(member, (tx) => tx.office.findUnique({ where: { id: member.officeId }, select: { name: true, contact: true } }))
  return row ?? { name: null, contact: null }
}

/** @param contact a telephone number, an address or both, as people are told; 1–200 characters */
export async function keepOfficeContact(member: Member, contact: string): Promise<void> {
  await withOffice(member, (tx) => tx.office.update({ where: { id: member.officeId }, data: { contact } }))
}

/** Names of members of the office by id, of those who left too; a member without a name is left out. */
export async function memberNames(member: Member, ids: readonly string[]): Promise<Map<string, string>> {
  const where = { officeId: member.officeId, id: { in: [...new Set(ids)] } }
  const rows = await withOffice(member, (tx) => tx.member.findMany({ where }))
  const names = rows.map(({ officeId, id, displayName }) => [id, openOptional({ officeId, column: 'member.display_name', rowId: id }, displayName)] as const)
  return new Map(names.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])))
}
