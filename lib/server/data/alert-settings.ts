import 'server-only'
import type { AlertSettingBody } from '@/lib/office/alert-schema'
import type { AlertHours } from '@/lib/office/quiet-hours'
import { nowDate, today } from '../clock'
import { open, seal } from '../keys'
import type { Member } from '../member'
import { type Transaction, withOffice } from '../unit-of-work'

/** Whether, where to and when a member is reminded by mail. */

export type AlertSetting = AlertHours & { address: string; isOn: boolean; language: 'zh-CN' | 'en' }

const placeOf = (officeId: string, rowId: string) => ({ officeId, caseId: null, column: 'alert_setting.address', rowId })
const keyOf = ({ officeId, id }: Member) => ({ officeId_memberId: { officeId, memberId: id } })

/** The member's own; null = never set. */
export async function alertSetting(member: Member): Promise<AlertSetting | null> {
  return withOffice(member, async (tx) => {
    const row = await tx.alertSetting.findUnique({ where: keyOf(member) })
    if (!row) return null
    const { officeId, id, isOn, hour, quietFrom, quietTo, language } = row
    return { address: open(placeOf(officeId, id), row.address), isOn, hour, quietFrom, quietTo, language: language === 'en' ? 'en' : 'zh-CN' }
  })
}

/** What was refused or stopped today is planned anew under the new setting; what waits goes out to the new address. */
async function tryAgain(tx: Transaction, { officeId, id: memberId }: Member): Promise<void> {
  await tx.alertDigest.deleteMany({ where: { officeId, memberId, day: today(), state: { in: ['failed', 'stopped'] } } })
  await tx.alertDigest.updateMany({ where: { officeId, memberId, state: 'due' }, data: { tries: 0, notBefore: nowDate(), fault: null, changedAt: nowDate() } })
}

/** What waits is not sent; its days are still told on the screen, and by the next mail when somebody turns them on again. */
async function stopWaiting(tx: Transaction, { officeId, id }: Member): Promise<void> {
  const where = { officeId, memberId: id, state: { in: ['due', 'failed'] } }
  // Stopped first, so that a mail that comes back from a failing server meanwhile is either among these or waits for this.
  const stopped = await tx.alertDigest.updateManyAndReturn({ where, data: { state: 'stopped', changedAt: nowDate() }, select: { id: true } })
  await tx.alert.updateMany({ where: { officeId, digestId: { in: stopped.map((row) => row.id) } }, data: { digestId: null } })
}

/** Keeps a setting. Its id is the member's, so that an address is sealed for the same place whoever writes it first. */
export async function keepAlertSetting(member: Member, { address, language = 'zh-CN', ...rest }: AlertSettingBody): Promise<void> {
  const { officeId, id: memberId } = member
  await withOffice(member, async (tx) => {
    const row = { id: memberId, ...rest, language, address: seal(placeOf(officeId, memberId), address), changedAt: nowDate() }
    // Not an upsert: two unique keys collide at once, and PostgreSQL forgives the one it was told of alone.
    const { count } = await tx.alertSetting.createMany({ data: [{ officeId, memberId, ...row }], skipDuplicates: true })
    if (count === 0) await tx.alertSetting.update({ where: keyOf(member), data: row })
    await (rest.isOn ? tryAgain(tx, member) : stopWaiting(tx, member))
  })
}

/** Turns a member's mails off; address and hours stay for the day they want them again. */
export async function turnAlertsOff(member: Member): Promise<void> {
  const { officeId, id: memberId } = member
  await withOffice(member, async (tx) => {
    await tx.alertSetting.updateMany({ where: { officeId, memberId }, data: { isOn: false, changedAt: nowDate() } })
    await stopWaiting(tx, member)
  })
}
