import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Derivative as Row } from '../generated/client'
import { open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import type { Stored } from '../vault'
import { recordDerivative } from './custody'

/** Copies made from originals. Rows come and go, never change; the bytes lie in the vault under the row's id. */

/** Made for people to hand on; `preview` and `reading` are the program's own. */
export const derivativeKinds = ['redacted', 'trimmed', 'extract', 'preview', 'reading'] as const
export type DerivativeKind = (typeof derivativeKinds)[number]
/** `recipe` = how it was made (what was covered, which seconds), as JSON; `madeAt` = instant. */
export type Derivative = {
  id: string; caseId: string; evidenceId: string; kind: DerivativeKind; name: string; recipe: unknown; sizeBytes: number; sha256: string; madeAt: number
}
/** `id` = the one its bytes were stored under. */
export type NewDerivative = { id: string; item: { id: string; caseId: string }; kind: DerivativeKind; name: string; recipe: unknown; stored: Stored }

function derivativeOf(row: Row): Derivative {
  const place = (column: string) => ({ officeId: row.officeId, caseId: row.caseId, column: `derivative.${column}`, rowId: row.id })
  return {
    id: row.id, caseId: row.caseId, evidenceId: row.evidenceId, kind: row.kind as DerivativeKind, name: open(place('name'), row.name),
    recipe: JSON.parse(openOptional(place('recipe'), row.recipe) ?? 'null') as unknown, sizeBytes: Number(row.sizeBytes),
    sha256: Buffer.from(row.sha256).toString('hex'), madeAt: row.madeAt.getTime(),
  }
}

/** Records a copy whose bytes are safe on disk; a copy that may be handed on has its custody line. @throws CaseworkError not-found for a foreign original */
export async function insertDerivative(member: Member, { id, item, kind, name, recipe, stored }: NewDerivative): Promise<Derivative> {
  const { officeId } = member
  const place = (column: string) => ({ officeId, caseId: item.caseId, column: `derivative.${column}`, rowId: id })
  return withOffice(member, async (tx) => {
    if ((await tx.evidenceItem.count({ where: { officeId, id: item.id, caseId: item.caseId } })) === 0) throw new CaseworkError('not-found')
    const row = await tx.derivative.create({
      data: {
        officeId, id, caseId: item.caseId, evidenceId: item.id, kind, name: seal(place('name'), name), sizeBytes: stored.sizeBytes, sha256: stored.sha256,
        recipe: sealOptional(place('recipe'), recipe === null ? null : JSON.stringify(recipe)), madeBy: member.id, madeAt: nowDate(),
      },
    })
    const made = derivativeOf(row)
    if (kind !== 'preview' && kind !== 'reading') await recordDerivative(member, item, { id, kind, sha256: made.sha256 })
    return made
  })
}

/** Copies made from one original, the first one first. */
export async function derivativesOfEvidence(member: Member, evidenceId: string): Promise<Derivative[]> {
  return withOffice(member, async (tx) =>
    (await tx.derivative.findMany({ where: { officeId: member.officeId, evidenceId }, orderBy: { id: 'asc' } })).map(derivativeOf))
}

/** Copies of one kind of all originals of a case, the first one first. */
export async function derivativesOfCase(member: Member, caseId: string, kind: DerivativeKind): Promise<Derivative[]> {
  return withOffice(member, async (tx) =>
    (await tx.derivative.findMany({ where: { officeId: member.officeId, caseId, kind }, orderBy: { id: 'asc' } })).map(derivativeOf))
}

/** @throws CaseworkError not-found */
export async function derivative(member: Member, id: string): Promise<Derivative> {
  return withOffice(member, async (tx) => {
    const row = await tx.derivative.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } })
    if (!row) throw new CaseworkError('not-found')
    return derivativeOf(row)
  })
}

/** Takes the row of a copy away. @throws CaseworkError not-found */
export async function removeDerivative(member: Member, id: string): Promise<void> {
  const { count } = await withOffice(member, (tx) => tx.derivative.deleteMany({ where: { officeId: member.officeId, id } }))
  if (count === 0) throw new CaseworkError('not-found')
}
