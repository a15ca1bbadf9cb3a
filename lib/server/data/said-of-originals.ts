import 'server-only'
import { aboutWithout, type GoneContact } from '@/lib/evidence/erased-about'
import type { FileAbout } from '@/lib/evidence/selection'
import { openOptional, seal } from '../keys'
import type { Member } from '../member'
import { type Transaction, withOffice } from '../unit-of-work'
import type { ErasureOrder } from './erasures'
import { type Evidence, evidenceOfCase, saysOfOriginal } from './evidence'

/** What people said of originals, and a person who is taken out of it. The originals themselves, and the names they came under, stay as they are. */

/** `subject` = digest of the person (casework/person-subject.ts), which the database looks for in what was asked for. */
export type Unnaming = { gone: GoneContact; subject: string; why: ErasureOrder['why'] }

const textOf = (about: FileAbout) => (Object.keys(about).length > 0 ? JSON.stringify(about) : null)

type Unnamed = Omit<Unnaming, 'gone'> & { item: Evidence; about: FileAbout }

async function unnameOriginal(tx: Transaction, { officeId }: Member, { item, about, subject, why }: Unnamed): Promise<void> {
  const place = { officeId, caseId: item.caseId, rowId: item.id }
  const said = textOf(about)
  const says = saysOfOriginal(place, item.name, said)
  const sealed = said === null ? null : seal({ ...place, column: 'evidence_item.about' }, said)
  await tx.$queryRaw`SELECT unname_original(${item.id}::uuid, ${sealed}, ${says}, ${subject}, ${why})`
}

/** The same where it was said at a preview. */
async function unnameReadings(tx: Transaction, { officeId }: Member, { caseId, gone }: { caseId: string; gone: GoneContact }): Promise<void> {
  for (const { id, about } of await tx.importRun.findMany({ where: { officeId, caseId, about: { not: null } }, select: { id: true, about: true } })) {
    const place = { officeId, caseId, column: 'import_run.about', rowId: id }
    const left = aboutWithout(JSON.parse(openOptional(place, about) ?? '{}') as FileAbout, gone)
    if (left) await tx.importRun.updateMany({ where: { officeId, id }, data: { about: seal(place, JSON.stringify(left)) } })
  }
}

/** Takes a person out of what was said of the originals of a case; each that said it is told in the chain of custody, so call it late in a transaction. */
export async function unnameOriginals(member: Member, caseId: string, { gone, ...order }: Unnaming): Promise<void> {
  const items = await evidenceOfCase(member, caseId)
  await withOffice(member, async (tx) => {
    await unnameReadings(tx, member, { caseId, gone })
    for (const item of items) {
      const about = aboutWithout(item.about, gone)
      if (about) await unnameOriginal(tx, member, { item, about, ...order })
    }
  })
}
