import 'server-only'
import { markSealed, sealPortionAnew, type SealedColumn, unsealedColumns } from '../data/sealed-texts'
import { log } from '../log'
import { type Member, repairers } from '../member'

/** Seals one column through, portion by portion. Returns how many texts it held. */
async function sealColumnAnew(member: Member, column: SealedColumn): Promise<number> {
  let { count, last } = await sealPortionAnew(member, column, null)
  while (last !== null) {
    const portion = await sealPortionAnew(member, column, last)
    count += portion.count
    last = portion.last
  }
  return count
}

async function sealOfficeAnew(member: Member): Promise<void> {
  const columns = await unsealedColumns(member)
  if (columns.length === 0) return void (await markSealed(member))
  let count = 0
  for (const column of columns) count += await sealColumnAnew(member, column)
  const isSealed = await markSealed(member)
  log.info('sealed anew', { officeId: member.officeId, count, state: isSealed ? 'through' : 'unfinished' })
}

/**
 * Seals every text from before there was a cipher, or under a retired key of an office, under the keys in use. In the background, in portions: a stop loses
 * nothing, and the next start goes on. An office that is sealed through is not looked at again.
 */
export async function sealAnew(): Promise<void> {
  for (const member of await repairers()) await sealOfficeAnew(member)
}
