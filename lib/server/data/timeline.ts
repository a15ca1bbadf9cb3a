import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { nightFromHour, nightToHour } from '@/lib/evidence/night'
import { attemptsSaying, ofParty } from '../attempt-conditions'
import { Prisma } from '../generated/client'
import { numberIndex } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'
import { assembledAttempt, attemptInclude, type AssembledAttempt } from './attempt-rows'
import { evidenceOfCase } from './evidence'

/** A case's attempts by civil day, newest first. Pages hold whole days, so that a day's count and ribbon are never half of it. */

/**
 * `party` = key of a respondent; `day` = one civil day; `finding` = the acts behind one; `text` = what their words or number hold, sought among the latest
 * 20,000 of the others unless `among` says so; `before` = the day the page before ended with.
 */
export type TimelineQuery = {
  number?: string; party?: string; recipient?: string; day?: LocalDate; night?: boolean; finding?: string; text?: string; among?: number; before?: LocalDate
}
/** `lookedThrough` = among how many attempts a text was sought where they are not all. */
export type TimelinePage = {
  days: { day: LocalDate; attempts: AssembledAttempt[] }[]; before: LocalDate | null; matching: number; lookedThrough: number | null
}

const attemptsWanted = 60
const daysMax = 40
/** Three sealed texts each: well under a second. */
const soughtAmong = 20_000

const local = Prisma.sql`((at AT TIME ZONE 'UTC') + interval '8 hours')`
const atNight = Prisma.sql`(at_precision <> 'day' AND (extract(hour FROM ${local}) >= ${nightFromHour} OR extract(hour FROM ${local}) < ${nightToHour}))`

const isCall = Prisma.sql`(direction = 'incoming' AND channel = 'call')`

function conditions(member: Member, of: { caseId: string; facts: CaseFacts }, query: TimelineQuery): Prisma.Sql {
  const { officeId } = member
  const asked = [
    Prisma.sql`office_id = ${officeId}::uuid AND case_id = ${of.caseId}::uuid`,
    ...(query.number ? [Prisma.sql`number_index = ${numberIndex(officeId, phoneNumber(query.number) ?? query.number)}`] : []),
    ...(query.party ? [ofParty(officeId, of.facts, query.party)] : []),
    ...(query.recipient ? [Prisma.sql`recipient = ${query.recipient}`] : []),
    ...(query.day ? [Prisma.sql`local_day = ${query.day}`] : []),
    ...(query.night ? [atNight] : []),
    ...(query.finding
      ? [Prisma.sql`id = ANY(ARRAY(SELECT unnest(attempt_ids) FROM finding f WHERE f.office_id = ${officeId}::uuid AND f.id = ${query.finding}::uuid))`]
      : []),
  ]
  return Prisma.join(asked, ' AND ')
}

type DayRow = { local_day: string; count: number }

/** As many whole days as hold about 60 attempts, at least one. */
function daysWanted(rows: readonly DayRow[]): DayRow[] {
  let seen = 0
  return rows.filter(({ count }) => {
    const isWanted = seen < attemptsWanted
    seen += count
    return isWanted
  })
}

async function attemptsOf(
  tx: Transaction,
  member: Member,
  of: { where: Prisma.Sql; days: string[]; caseId: string; facts: CaseFacts },
): Promise<AssembledAttempt[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM contact_attempt WHERE ${of.where} AND local_day = ANY(${of.days})`
  const records = await tx.contactAttempt.findMany({
    where: { officeId: member.officeId, id: { in: ids.map(({ id }) => id) } },
    include: attemptInclude,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const names = new Map((await evidenceOfCase(member, of.caseId)).map((item) => [item.id, item.name]))
  return records.map((record) => assembledAttempt(record, of.facts, names))
}

/** One page of a case's timeline. */
export async function timelinePage(member: Member, of: { caseId: string; facts: CaseFacts }, query: TimelineQuery): Promise<TimelinePage> {
  return withOffice(member, async (tx) => {
    const asked = conditions(member, of, query)
    const saying = query.text ? await attemptsSaying(tx, asked, { text: query.text, most: query.among ?? soughtAmong }) : null
    const where = saying ? Prisma.sql`${asked} AND id = ANY(${saying.ids}::uuid[])` : asked
    const before = query.before ? Prisma.sql`AND local_day < ${query.before}` : Prisma.empty
    const rows = await tx.$queryRaw<DayRow[]>`SELECT local_day, count(*)::int AS count FROM contact_attempt WHERE ${where} ${before}
      GROUP BY local_day ORDER BY local_day DESC LIMIT ${daysMax + 1}`
    const [total] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM contact_attempt WHERE ${where}`
    const days = daysWanted(rows.slice(0, daysMax)).map((row) => row.local_day)
    const attempts = days.length ? await attemptsOf(tx, member, { where, days, ...of }) : []
    const last = days.at(-1)
    return {
      days: days.map((day) => ({ day, attempts: attempts.filter((attempt) => attempt.localDay === day) })),
      before: last && rows.length > days.length ? last : null,
      matching: total?.count ?? 0,
      lookedThrough: saying?.lookedThrough ?? null,
    }
  })
}

const tiedMax = 200

/** Attempts an original is tied to by links, by time; at most 200. */
export async function attemptsTiedTo(member: Member, of: { caseId: string; facts: CaseFacts }, evidenceId: string): Promise<AssembledAttempt[]> {
  const where = { officeId: member.officeId, caseId: of.caseId, links: { some: { evidenceId } } }
  return withOffice(member, async (tx) => {
    const records = await tx.contactAttempt.findMany({ where, include: attemptInclude, orderBy: [{ at: 'asc' }, { id: 'asc' }], take: tiedMax })
    if (records.length === 0) return []
    const names = new Map((await evidenceOfCase(member, of.caseId)).map((item) => [item.id, item.name]))
    return records.map((record) => assembledAttempt(record, of.facts, names))
  })
}

/** What stands over a case's tabs. `calls` = incoming calls, messages left out; `from` = the first civil day of anything. */
export type CaseCounts = { calls: number; atNight: number; from: LocalDate | null; evidence: number; findings: number; tickets: number; letters: number }

/** Counts of a case over clear columns. */
export async function caseCounts(member: Member, caseId: string): Promise<CaseCounts> {
  const { officeId } = member
  const [row] = await withOffice(
    member,
    (tx) => tx.$queryRaw<CaseCounts[]>`
    SELECT (count(*) FILTER (WHERE ${isCall}))::int AS calls, (count(*) FILTER (WHERE ${isCall} AND ${atNight}))::int AS "atNight",
      min(local_day) AS "from",
      (SELECT count(*)::int FROM evidence_item e WHERE e.office_id = ${officeId}::uuid AND e.case_id = ${caseId}::uuid) AS evidence,
      (SELECT count(*)::int FROM finding f WHERE f.office_id = ${officeId}::uuid AND f.case_id = ${caseId}::uuid
        AND f.is_found) AS findings,
      (SELECT count(*)::int FROM ticket t WHERE t.office_id = ${officeId}::uuid AND t.case_id = ${caseId}::uuid) AS tickets,
      (SELECT count(*)::int FROM letter l WHERE l.office_id = ${officeId}::uuid AND l.case_id = ${caseId}::uuid) AS letters
    FROM contact_attempt WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid`,
  )
  return row ?? { calls: 0, atNight: 0, from: null, evidence: 0, findings: 0, tickets: 0, letters: 0 }
}

/** How many attempts of a case carry each grade. */
export async function gradeCounts(member: Member, caseId: string): Promise<Record<string, number>> {
  const rows = await withOffice(member, (tx) => tx.contactAttempt.groupBy({ by: ['grade'], where: { officeId: member.officeId, caseId }, _count: true }))
  return Object.fromEntries(rows.map((row) => [row.grade, row._count]))
}
