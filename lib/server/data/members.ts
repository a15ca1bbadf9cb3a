import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { type Place, type PlaceChange, refusedChange } from '@/lib/office/membership'
import { type Permission, roleMay } from '@/lib/office/permissions'
import { nowDate } from '../clock'
import type { Prisma } from '../generated/client'
import { openOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** People of the member's office. */

export type Colleague = { id: string; name: string | null; role: string }
/** `drafts` = intakes they left unfinished; counted of whoever is out, for nobody else sees them. */
export type OfficePerson = Colleague & { isDisabled: boolean; drafts: number }

const membersMax = 500

async function peopleWhere(member: Member, where: Prisma.MemberWhereInput): Promise<OfficePerson[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.member.findMany({
      where: { ...where, officeId: member.officeId }, orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
      take: membersMax, include: { _count: { select: { drafts: true } } },
    })
    return rows.map(({ officeId, id, displayName, role, disabledAt, _count }) => ({
      id, name: openOptional({ officeId, column: 'member.display_name', rowId: id }, displayName), role, isDisabled: disabledAt !== null,
      drafts: disabledAt ? _count.drafts : 0,
    }))
  })
}

/** Everyone of this office, the longest there first, then those who are out. */
export const officePeople = (member: Member): Promise<OfficePerson[]> => peopleWhere(member, {})

/** Those who are out and left intakes unfinished. */
export const whoLeftDrafts = (member: Member): Promise<OfficePerson[]> => peopleWhere(member, { disabledAt: { not: null }, drafts: { some: {} } })

/** Everyone who can sign in to this office, the longest there first. */
export const colleagues = async (member: Member): Promise<Colleague[]> =>
  (await peopleWhere(member, { disabledAt: null })).map(({ id, name, role }) => ({ id, name, role }))

/**
 * Changes a member's place: their role, or whether they may come in. Whoever it concerns and every owner are held until it is kept, so that two owners never
 * put each other out. Returns the place as it is then. @throws CaseworkError not-found, not-allowed, last-owner
 */
export async function changePlace(member: Member, of: string, change: PlaceChange): Promise<Place> {
  const { officeId, id: by } = member
  return withOffice(member, async (tx) => {
    const places = await tx.$queryRaw<Place[]>`SELECT id::text, role, disabled_at IS NOT NULL AS "isDisabled" FROM member
      WHERE office_id = ${officeId}::uuid AND (id IN (${by}::uuid, ${of}::uuid) OR (role = 'owner' AND disabled_at IS NULL)) ORDER BY id FOR NO KEY UPDATE`
    const refused = refusedChange(places, { by, of, change })
    if (refused) throw new CaseworkError(refused)
    const { role, isDisabled } = change
    const disabledAt = isDisabled === undefined ? undefined : (isDisabled ? nowDate() : null)
    const kept = await tx.member.update({ where: { officeId_id: { officeId, id: of } }, data: { role, disabledAt } })
    return { id: of, role: kept.role, isDisabled: kept.disabledAt !== null }
  })
}

/**
 * Holds a member's place until the transaction that runs now ends: whoever was put out meanwhile, or may no longer do this, keeps nothing. Somebody who is no
 * member (a witness by their link) has none to hold. @throws CaseworkError not-signed-in, not-allowed
 */
export async function holdPlace(member: Member, permission: Permission): Promise<void> {
  const [place] = await withOffice(member, (tx) => tx.$queryRaw<{ role: string; isDisabled: boolean }[]>`
    SELECT role, disabled_at IS NOT NULL AS "isDisabled" FROM member WHERE office_id = ${member.officeId}::uuid AND id = ${member.id}::uuid FOR SHARE`)
  if (place?.isDisabled) throw new CaseworkError('not-signed-in')
  if (place && !roleMay(place.role, permission)) throw new CaseworkError('not-allowed')
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
