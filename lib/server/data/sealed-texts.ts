import 'server-only'
import { Prisma } from '../generated/client'
import { heldRing } from '../key-ring'
import { open, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Sealed texts of an office as such, to be sealed anew: those from before there was a cipher, and those under a key of the office that was retired. */

/** A sealed column: table and column as the database names them. */
export type SealedColumn = { name: string; field: string }
/** What one portion came to. `last` = the row it ended with; null when the column is through. */
export type Portion = { count: number; last: string | null }
type Text = { place: string; row_id: string; case_id: string | null; text: string }

const atOnce = 500

/** Sealed columns that may hold text to be sealed anew; none once the office is sealed through. */
export async function unsealedColumns(member: Member): Promise<SealedColumn[]> {
  return withOffice(member, async (tx) => {
    const ring = await tx.keyRing.findUnique({ where: { officeId: member.officeId } })
    if (!ring || ring.isSealed) return []
    return tx.$queryRaw<SealedColumn[]>`SELECT DISTINCT name, field FROM sealed_text WHERE office_id = ${member.officeId}::uuid AND text IS NOT NULL`
  })
}

const isOld = (officeId: string) => Prisma.sql`(s.text LIKE 'v0.%' OR EXISTS (SELECT FROM office_key k
  WHERE k.office_id = ${officeId}::uuid AND k.kid = split_part(s.text, '.', 2) AND k.retired_at IS NOT NULL))`
const isErased = (officeId: string) => Prisma.sql`EXISTS (SELECT FROM case_key k
  WHERE k.office_id = ${officeId}::uuid AND k.case_id = s.case_id AND k.wrapped IS NULL)`

function anew(officeId: string, { name, field }: SealedColumn, { place, row_id: rowId, case_id: caseId, text }: Text) {
  const whereabouts = { officeId, caseId, column: `${name}.${field}`, rowId }
  return { place, row_id: rowId, before: text, after: seal(whereabouts, open(whereabouts, text)) }
}

/** Seals up to 500 texts of a column anew, from the row after `after` on. What changed meanwhile stays as it was changed. */
export async function sealPortionAnew(member: Member, column: SealedColumn, after: string | null): Promise<Portion> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const beyond = after === null ? Prisma.empty : Prisma.sql`AND s.place > ${after}::uuid`
    const texts = await tx.$queryRaw<Text[]>`SELECT s.place, s.row_id, s.case_id, s.text FROM sealed_text s
      WHERE s.name = ${column.name} AND s.field = ${column.field} AND s.office_id = ${officeId}::uuid ${beyond} AND ${isOld(officeId)}
        AND NOT ${isErased(officeId)} ORDER BY s.place LIMIT ${atOnce}`
    const sealed = JSON.stringify(texts.map((text) => anew(officeId, column, text)))
    await tx.$queryRaw`SELECT seal_anew(${column.name}, ${column.field}, ${sealed}::jsonb)`
    return { count: texts.length, last: texts.length === atOnce ? (texts.at(-1)?.place ?? null) : null }
  })
}

/** Notes that an office is sealed through: from now on text of format v0 is refused in it. False = something is left. */
export async function markSealed(member: Member): Promise<boolean> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const left = await tx.$queryRaw<unknown[]>`SELECT 1 FROM sealed_text s WHERE s.office_id = ${officeId}::uuid AND ${isOld(officeId)}
      AND NOT ${isErased(officeId)} LIMIT 1`
    if (left.length > 0) return false
    await tx.keyRing.update({ where: { officeId }, data: { isSealed: true } })
    const ring = heldRing(officeId)
    if (ring) ring.isSealed = true
    return true
  })
}
