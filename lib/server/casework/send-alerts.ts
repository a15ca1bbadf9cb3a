import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { instantOf, millisecondsOfDay } from '@/lib/calendar/local-date'
import { isOfServer, isRefused, type MailFault, minutesToWait } from '@/lib/office/mail-fault'
import { roleMay } from '@/lib/office/permissions'
import { quietHoursLeft } from '@/lib/office/quiet-hours'
import { now, nowDate, today } from '../clock'
import { digestEnds, digestSent, digestWaits, isStillDue, planDigests, queueStanding, takeDigest, type TakenDigest, type When } from '../data/alert-digests'
import { type AlertSetting, alertSetting } from '../data/alert-settings'
import { errorFields, log } from '../log'
import { isMailSetUp, mailWaitMs, sendMail } from '../mail'
import { caretakers, type Member, memberNow } from '../member'
import { isVaultLocked } from '../root-key'

const hourMs = 3_600_000
const minuteMs = 60_000
/** Longer than any mail may take, and a write to the database after it. */
export const leaseMs = mailWaitMs + 45_000
/** How many mails one process sends at a time. */
const lanes = 4

const hourNow = () => Math.floor(millisecondsOfDay(now()) / hourMs)
const whenNow = (): When => ({ today: today(), hour: hourNow() })

/** The recipient with their setting, as both stand at this moment: whoever left, lost the right or turned mails off gets none. */
async function recipient(caller: Member, memberId: string): Promise<{ member: Member; setting: AlertSetting } | null> {
  const member = await memberNow({ officeId: caller.officeId, id: memberId })
  if (!member || !roleMay(member.role, 'ticket:read')) return null
  const setting = await alertSetting(member)
  return setting?.isOn ? { member, setting } : null
}

/** The beginning of the first hour that is not quiet; null = it is not quiet now. */
function endOfQuiet(setting: AlertSetting): Date | null {
  const left = quietHoursLeft(hourNow(), setting)
  return left === 0 ? null : new Date(instantOf(today(), (hourNow() + left) * hourMs))
}

async function noteFault(member: Member, digest: TakenDigest, fault: MailFault): Promise<void> {
  log.warn('mail not sent', { officeId: member.officeId, memberId: member.id, code: fault })
  if (isRefused(fault)) await digestEnds(member, digest, fault)
  else await digestWaits(member, digest, { until: nowDate(minutesToWait(digest.tries) * minuteMs), fault })
}

/** Sends one mail that was taken on. Returns what kept the server from it, if anything did. */
async function sendTaken(caller: Member, digest: TakenDigest): Promise<MailFault | null> {
  const found = await recipient(caller, digest.memberId)
  if (!found || !(await isStillDue(found.member, digest.id, today()))) {
    await digestEnds(caller, digest, null)
    return null
  }
  const { member, setting } = found
  const until = endOfQuiet(setting)
  if (until) {
    await digestWaits(member, digest, { until })
    return null
  }
  const fault = await sendMail({ to: setting.address, language: setting.language, of: digest.day, member })
  await (fault ? noteFault(member, digest, fault) : digestSent(member, digest, today()))
  return fault
}

type Round = { callers: readonly Member[]; isOver: () => boolean; failed: boolean }

async function sendOfOffice(round: Round, caller: Member): Promise<void> {
  while (!round.failed && !round.isOver()) {
    const digest = await takeDigest(caller, leaseMs)
    if (!digest) return
    const fault = await sendTaken(caller, digest)
    if (fault && isOfServer(fault)) round.failed = true
  }
}

const noted = (error: unknown) => log.error('mails not looked after', errorFields(error))

/** One lane after another office; one that fails does not keep the others. */
async function lane(round: Round): Promise<void> {
  for (const caller of round.callers) await sendOfOffice(round, caller).catch(noted)
}

/** By office: what was so when this process last planned. */
const plannedAt = new Map<string, string>()

/** Whether a mail of this office is to be sent now. It is planned once an hour, and before that when a clock came or somebody set their reminders. */
async function hasMail(caller: Member): Promise<boolean> {
  const [when, { waits, mark }] = [whenNow(), await queueStanding(caller)]
  const standing = `${when.today} ${when.hour} ${mark}`
  if (plannedAt.get(caller.officeId) === standing) return waits
  const planned = await planDigests(caller, when)
  plannedAt.set(caller.officeId, standing)
  return waits || planned > 0
}

async function withMail(isOver: () => boolean): Promise<Member[]> {
  const found: Member[] = []
  for (const caller of await caretakers()) if (!isOver() && await hasMail(caller).catch(noted)) found.push(caller)
  return found
}

/**
 * One round over all offices: writes what is due into the queue, then sends what waits there. Any number of processes may do so at once. A mail server that
 * cannot be reached ends the round; the next one tries again. Does nothing where no mail is set up, or a passphrase locks the addresses.
 */
export async function sendAlerts(isOver: () => boolean = () => false): Promise<void> {
  if (!isMailSetUp() || isVaultLocked()) return
  const round = { callers: await withMail(isOver), isOver, failed: false }
  await Promise.all(Array.from({ length: lanes }, () => lane(round)))
}

const roundEveryMs = 30_000

const stopWaitMs = 5_000

/** Rounds from now on, in the background of this process. Returns what ends them: it waits for the mail under way, not for a server that does not answer. */
export function watchAlerts(everyMs = roundEveryMs): () => Promise<void> {
  let isOver = false
  let running: Promise<void> | null = null
  const round = () => {
    running ??= sendAlerts(() => isOver).catch(noted).finally(() => { running = null })
  }
  const timer = setInterval(round, everyMs)
  timer.unref()
  round()
  return async () => {
    isOver = true
    clearInterval(timer)
    await Promise.race([running, sleep(stopWaitMs, undefined, { ref: false })])
  }
}
