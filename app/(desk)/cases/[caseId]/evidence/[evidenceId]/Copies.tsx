import { CopyList } from '@/components/evidence/item/CopyList'
import { localIso } from '@/lib/calendar/local-date'
import { derivativesOfEvidence } from '@/lib/server/data/derivatives'
import type { Member } from '@/lib/server/member'

const ownUse = new Set(['preview', 'reading'])

/** Copies people made from an original; what the program made for itself is left out. */
export async function Copies({ member, id }: { member: Member; id: string }) {
  const copies = (await derivativesOfEvidence(member, id)).filter(({ kind }) => !ownUse.has(kind))
  return <CopyList copies={copies.map(({ madeAt, ...copy }) => ({ ...copy, madeAt: localIso(madeAt) }))} />
}
