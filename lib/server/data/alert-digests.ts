import 'server-only'
import { instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { roleMay } from '@/lib/office/permissions'
import { mayRing } from '@/lib/office/quiet-hours'
import type { MailFault } from '@/lib/office/mail-fault'
import { nowDate } from '../clock'
import { newId } from '../keys'
import type { Member } from '../member'
import { type Transaction, withOffice } from '../unit-of-work'
import { clocksThatAsk, type DueClock } from './alerts'

/**
 * The queue of mails: one row for one member and day, in the database, behind the wall of its office. A row is written with what it tells of in one
 * transaction; a process takes it under a lease, sends, and says how it went. Whoever dies meanwhile lets the lease run out, and another process sends it again
 * under the same Message-ID: nothing is lost, and nothing but what was under way is sent twice.
 */

const membersAtOnce = 200

/** When it is: the civil day and the hour in Beijing. */
export type When = { today: LocalDate; hour: number }
/** A mail somebody has taken on. `lease` = until when it is theirs. */
export type TakenDigest = { id: string; memberId: string; day: LocalDate; tries: number; lease: Date }

type SettingRow = { id: string; member_id: string; role: string; hour: number; quiet_from: number; quiet_to: number }

/** Members whose hour has come and who got nothing today, also nothing late from a day before. Another process that plans for the same ones is let be. */
const membersToPlan = (tx: Transaction, { officeId }: Member, { today, after }: { today: LocalDate; after: string }) => tx.$queryRaw<SettingRow[]>`
  SELECT s.id, s.member_id, m.role, s.hour, s.quiet_from, s.quiet_to
  FROM alert_setting s JOIN member m ON m.office_id = s.office_id AND m.id = s.member_id
  WHERE s.office_id = ${officeId}::uuid AND s.is_on AND s.id > ${after}::uuid AND m.disabled_at IS NULL
    AND NOT EXISTS (SELECT FROM alert_digest d WHERE d.office_id = s.office_id AND d.member_id = s.member_id
      AND (d.day = ${today} OR d.state IN ('due', 'sending') OR (d.state = 'sent' AND d.changed_at >= ${new Date(instantOf(today))})))
  ORDER BY s.id LIMIT ${membersAtOnce} FOR UPDATE OF s SKIP LOCKED`

const hoursOf = (row: SettingRow) => ({ hour: row.hour, quietFrom: row.quiet_from, quietTo: row.quiet_to })

type ToTell = DueClock & { memberId: string }

/** What each of them was not told yet, by mail or on the screen; what was put off until today is told once more. */
const untold = (tx: Transaction, { officeId }: Member, asked: { members: string[]; clocks: DueClock[]; today: LocalDate }) => tx.$queryRaw<ToTell[]>`
  SELECT m.id AS "memberId", c.* FROM unnest(${asked.members}::uuid[]) AS m(id)
  CROSS JOIN jsonb_to_recordset(${JSON.stringify(asked.clocks)}::jsonb)
    AS c("ticketId" uuid, "caseId" uuid, rule text, "startsOn" text, moment text, day text)
  LEFT JOIN alert a ON a.office_id = ${officeId}::uuid AND a.member_id = m.id AND a.ticket_id = c."ticketId" AND a.rule = c.rule
    AND a.starts_on = c."startsOn" AND a.moment = c.moment AND a.day = c.day
  WHERE a.id IS NULL OR (a.state = 'open' AND a.mailed_on IS NULL)
    OR (a.state = 'snoozed' AND a.until <= ${asked.today} AND coalesce(a.mailed_on, '') < a.until)`

/** Whoever another process has written to meanwhile is left to it. */
async function writeDigests(tx: Transaction, { officeId }: Member, { told, day }: { told: ToTell[]; day: LocalDate }): Promise<number> {
  const at = nowDate()
  const members = [...new Set(told.map(({ memberId }) => memberId))]
  const made = await tx.alertDigest.createManyAndReturn({
    data: members.map((memberId) => ({ officeId, id: newId(), memberId, day, state: 'due', notBefore: at, changedAt: at })), skipDuplicates: true,
    select: { id: true, memberId: true },
  })
  const digests = new Map(made.map(({ id, memberId }) => [memberId, id]))
  const rows = told.filter(({ memberId }) => digests.has(memberId)).map((one) => ({ ...one, id: newId(), digestId: digests.get(one.memberId) }))
  await tx.$executeRaw`INSERT INTO alert (office_id, id, member_id, case_id, ticket_id, rule, starts_on, moment, day, state, digest_id, changed_at)
    SELECT ${officeId}::uuid, id, "memberId", "caseId", "ticketId", rule, "startsOn", moment, day, 'open', "digestId", ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS made(id uuid, "memberId" uuid, "caseId" uuid, "ticketId" uuid, rule text, "startsOn" text,
      moment text, day text, "digestId" uuid)
    ON CONFLICT (office_id, member_id, ticket_id, rule, starts_on, moment, day)
    DO UPDATE SET state = 'open', until = NULL, mailed_on = NULL, digest_id = EXCLUDED.digest_id, changed_at = EXCLUDED.changed_at
    WHERE alert.state <> 'seen'`
  return digests.size
}

type Portion = { planned: number; last: string | null }

async function planPortion(member: Member, { today, hour }: When, after: string): Promise<Portion> {
  return withOffice(member, async (tx) => {
    const rows = await membersToPlan(tx, member, { today, after })
    const members = rows.filter((row) => roleMay(row.role, 'ticket:read') && mayRing(hour, hoursOf(row))).map((row) => row.member_id)
    const clocks = members.length === 0 ? [] : await clocksThatAsk(member, today)
    const told = clocks.length === 0 ? [] : await untold(tx, member, { members, clocks, today })
    const planned = told.length === 0 ? 0 : await writeDigests(tx, member, { told, day: today })
    return { planned, last: rows.length === membersAtOnce ? (rows.at(-1)?.id ?? null) : null }
  })
}

const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Writes the mails that are due now into the queue: one for each member whose hour has come and who has something to look at. Returns how many. */
export async function planDigests(member: Member, when: When): Promise<number> {
  let [planned, after]: [number, string | null] = [0, beforeAll]
  while (after !== null) {
    const portion: Portion = await planPortion(member, when, after)
    planned += portion.planned
    after = portion.last
  }
  return planned
}

/** Takes on the mail that has waited longest, also one whose sender died; null when none waits. */
export async function takeDigest(member: Member, leaseMs: number): Promise<TakenDigest | null> {
  const [at, lease] = [nowDate(), nowDate(leaseMs)]
  const [row] = await withOffice(member, (tx) => tx.$queryRaw<{ id: string; member_id: string; day: string; tries: number }[]>`
    UPDATE alert_digest SET state = 'sending', tries = tries + 1, lease_until = ${lease}, changed_at = ${at}
    WHERE office_id = ${member.officeId}::uuid AND id = (SELECT id FROM alert_digest WHERE office_id = ${member.officeId}::uuid
      AND ((state = 'due' AND not_before <= ${at}) OR (state = 'sending' AND lease_until <= ${at}))
      ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, member_id, day, tries`)
  return row ? { id: row.id, memberId: row.member_id, day: row.day, tries: row.tries, lease } : null
}

/**
 * What the queue of an office is at. `waits` = a mail is to be taken on now. `mark` changes when a clock came or went or somebody set their reminders:
 * then there may be more to plan before the hour is over.
 */
export type QueueStanding = { waits: boolean; mark: string }

export async function queueStanding(member: Member): Promise<QueueStanding> {
  const { officeId } = member
  const [row] = await withOffice(member, (tx) => tx.$queryRaw<QueueStanding[]>`SELECT
    EXISTS (SELECT FROM alert_digest WHERE office_id = ${officeId}::uuid
      AND ((state = 'due' AND not_before <= ${nowDate()}) OR (state = 'sending' AND lease_until <= ${nowDate()}))) AS waits,
    concat_ws(' ', (SELECT max(changed_at) FROM alert_setting WHERE office_id = ${officeId}::uuid),
      (SELECT id FROM deadline_row WHERE office_id = ${officeId}::uuid ORDER BY id DESC LIMIT 1)) AS mark`)
  return row ?? { waits: false, mark: '' }
}

/** Whether a mail still has something to tell: a day nobody has said they saw, of a clock that still runs. */
export async function isStillDue(member: Member, digestId: string, today: LocalDate): Promise<boolean> {
  return withOffice(member, async (tx) => {
    const where = { officeId: member.officeId, digestId, state: 'open' }
    const rows = await tx.alert.findMany({ where, select: { ticketId: true, rule: true, startsOn: true } })
    if (rows.length === 0) return false
    const clocks = await clocksThatAsk(member, today, rows.map(({ ticketId }) => ticketId))
    const running = new Set(clocks.map(({ ticketId, rule, startsOn }) => `${ticketId} ${rule} ${startsOn}`))
    return rows.some(({ ticketId, rule, startsOn }) => running.has(`${ticketId} ${rule} ${startsOn}`))
  })
}

/** A server took the mail: what it told of was told today. */
export async function digestSent(member: Member, { id }: TakenDigest, today: LocalDate): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    await tx.alertDigest.updateMany({ where: { officeId, id }, data: { state: 'sent', leaseUntil: null, fault: null, changedAt: nowDate() } })
    await tx.alert.updateMany({ where: { officeId, digestId: id }, data: { mailedOn: today, digestId: null } })
  })
}

/** The mail waits; nothing when its lease ran out and it is another's. */
export async function digestWaits(member: Member, { id, lease }: TakenDigest, { until, fault }: { until: Date; fault?: MailFault }): Promise<void> {
  const where = { officeId: member.officeId, id, state: 'sending', leaseUntil: lease }
  const data = { state: 'due', leaseUntil: null, notBefore: until, changedAt: nowDate(), ...(fault ? { fault } : {}) }
  await withOffice(member, (tx) => tx.alertDigest.updateMany({ where, data }))
}

/** The mail is given up: refused for good, or there is nothing to tell any more. Its days are told again with the next day's mail. */
export async function digestEnds(member: Member, { id, lease }: TakenDigest, fault: MailFault | null): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    const where = { officeId, id, state: 'sending', leaseUntil: lease }
    const { count } = await tx.alertDigest.updateMany({ where, data: { state: fault ? 'failed' : 'stopped', leaseUntil: null, fault, changedAt: nowDate() } })
    if (count > 0) await tx.alert.updateMany({ where: { officeId, digestId: id }, data: { digestId: null } })
  })
}

/** How the last mail to a member fared; `at` = when that was. Null: there was none. */
export type MailStanding = { state: 'waiting' | 'sent' | 'failed'; day: LocalDate; at: Date; fault: MailFault | null }

export async function mailStanding(member: Member): Promise<MailStanding | null> {
  const where = { officeId: member.officeId, memberId: member.id, state: { not: 'stopped' } }
  const row = await withOffice(member, (tx) => tx.alertDigest.findFirst({ where, orderBy: [{ day: 'desc' }, { id: 'desc' }] }))
  if (!row) return null
  const state = row.state === 'sent' || row.state === 'failed' ? row.state : 'waiting'
  return { state, day: row.day, at: row.changedAt, fault: row.fault as MailFault | null }
}
