import 'server-only'
import { addDays } from '@/lib/calendar/local-date'
import { CaseworkError } from '@/lib/errors'
import type { AlertSettingBody } from '@/lib/office/alert-schema'
import type { MailFault } from '@/lib/office/mail-fault'
import type { AlertSaidBody } from '@/lib/tickets/alert-schema'
import { today } from '../clock'
import { type AlertSetting, alertSetting, keepAlertSetting } from '../data/alert-settings'
import { type AlertState, type ClockName, clocksThatAsk, sayToAlert } from '../data/alerts'
import { newId } from '../keys'
import { sendMail } from '../mail'
import type { Member } from '../member'
import { countTry } from '../throttle'

/** Says to a day of a clock that has come: seen, again tomorrow, or takes that back. @throws CaseworkError not-found when no day of this clock has come */
export async function sayAlert(member: Member, { body }: { body: AlertSaidBody }): Promise<ClockName & AlertState> {
  const { state, ...clock } = body
  const due = (await clocksThatAsk(member, today(), [clock.ticketId]))
    .find(({ ticketId, rule, startsOn }) => ticketId === clock.ticketId && rule === clock.rule && startsOn === clock.startsOn)
  if (!due) throw new CaseworkError('not-found')
  const said: AlertState = { state, until: state === 'snoozed' ? addDays(today(), 1) : null }
  await sayToAlert(member, due, said)
  return { ...clock, ...said }
}

/** Whether, where to and when the member is reminded by mail. */
export async function keepAlerts(member: Member, { body }: { body: AlertSettingBody }): Promise<AlertSetting | null> {
  await keepAlertSetting(member, body)
  return alertSetting(member)
}

/** Sends one mail now, to see whether it works. @throws CaseworkError invalid-body where no address is kept, too-many-requests */
export async function tryMail(member: Member): Promise<{ fault: MailFault | null }> {
  const setting = await alertSetting(member)
  if (!setting?.address) throw new CaseworkError('invalid-body', [{ path: 'address', message: 'required' }])
  await countTry('trial-mail', member.id)
  return { fault: await sendMail({ to: setting.address, language: setting.language, of: newId(), member }) }
}
