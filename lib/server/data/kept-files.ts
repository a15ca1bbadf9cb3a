import 'server-only'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/**
 * Files the rows of an office name: digests of its originals (and of what is here in place of one) and of issued letters, ids of its derived files. Nothing of
 * what they hold.
 */
export type KeptFiles = { digests: Uint8Array[]; derivedIds: string[] }

/** Everything in the store that must stay. */
export async function keptFiles(member: Member): Promise<KeptFiles> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const originals = await tx.evidenceItem.findMany({ where: { officeId }, select: { sha256: true }, distinct: ['sha256'] })
    const held = await tx.evidenceItem.findMany({ where: { officeId, heldSha256: { not: null } }, select: { heldSha256: true } })
    const letters = await tx.letter.findMany({ where: { officeId, pdfSha256: { not: null } }, select: { pdfSha256: true } })
    const derived = await tx.derivative.findMany({ where: { officeId }, select: { id: true } })
    return {
      digests: [
        ...originals.map(({ sha256 }) => sha256), ...held.flatMap(({ heldSha256 }) => heldSha256 ?? []), ...letters.flatMap(({ pdfSha256 }) => pdfSha256 ?? []),
      ],
      derivedIds: derived.map(({ id }) => id),
    }
  })
}
