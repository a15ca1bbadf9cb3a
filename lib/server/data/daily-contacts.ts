import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { Direction } from '@/lib/evidence/contact-attempt'
import { purposeByRule } from '@/lib/evidence/purpose'
import type { Recorded } from '@/lib/tickets/before-after'
import { ofParty } from '../attempt-conditions'
import { Prisma } from '../generated/client'
import { open } from '../keys'
import type { Member } from '../member'
import { portions } from '../portions'
import { withOffice, type Transaction } from '../unit-of-work'
import { coverages } from './imports'

type Of = { caseId: string; facts: CaseFacts }
type Span = { from: LocalDate | null; to: LocalDate | null }

/** The parties a count is about: a lender with the platforms and agencies that act for it, else all. */
const groupOf = ({ respondents }: CaseFacts, lender: string | undefined): string[] =>
  respondents.filter(({ key, actsFor = [] }) => lender === undefined || key === lender || actsFor.includes(lender)).map(({ key }) => key)

/** A number that two lenders use prompts and never decides. */
const withConfirmed = (facts: CaseFacts): CaseFacts =>
  ({ ...facts, respondents: facts.respondents.map((each) => ({ ...each, lines: each.lines.filter(({ attribution }) => attribution === 'confirmed') })) })

type Row = { officeId: string; id: string; day: LocalDate; direction: Direction; content: string }

/** Those with words: a code or advertising is no collection, so each is opened and read. */
async function withWords(tx: Transaction, where: Prisma.Sql): Promise<LocalDate[]> {
  const query = Prisma.sql`SELECT office_id AS "officeId", id, local_day AS day, direction, content FROM contact_attempt
    WHERE ${where} AND purpose_by = 'rule' AND content IS NOT NULL`
  const days: LocalDate[] = []
  const isMeant = ({ officeId, id, direction, content }: Row) =>
    purposeByRule({ direction, content: open({ officeId, column: 'contact_attempt.content', rowId: id }, content) }) === 'collection'
  for await (const rows of portions<Row>(tx, query)) days.push(...rows.filter(isMeant).map(({ day }) => day))
  return days
}

/** The first and the last civil day that any contact or any bill of the case speaks of; null where nothing does. */
async function knownSpan(member: Member, tx: Transaction, { caseId }: Of): Promise<Recorded['known']> {
  const [span] = await tx.$queryRaw<Span[]>`SELECT min(local_day) AS from, max(local_day) AS to FROM contact_attempt
    WHERE office_id = ${member.officeId}::uuid AND case_id = ${caseId}::uuid`
  const covered = await coverages(member, caseId)
  const from = [span?.from, ...covered.map((each) => each.from)].filter((day) => typeof day === 'string').sort()[0]
  const to = [span?.to, ...covered.map((each) => each.to)].filter((day) => typeof day === 'string').sort().at(-1)
  return from && to ? { from, to } : null
}

/**
 * Incoming contacts of collection by civil day: those from the confirmed lines and accounts of a lender with its platforms and agencies, or without `lender`
 * of all respondents; and how far the records of the case go.
 */
export async function dailyContacts(member: Member, of: Of, lender?: string): Promise<Recorded> {
  const { officeId } = member
  const facts = withConfirmed(of.facts)
  const group = groupOf(facts, lender).map((key) => ofParty(officeId, facts, key))
  const theirs = group.length ? Prisma.join(group, ' OR ') : Prisma.sql`false`
  const where = Prisma.sql`office_id = ${officeId}::uuid AND case_id = ${of.caseId}::uuid AND direction = 'incoming' AND (${theirs})`
  return withOffice(member, async (tx) => {
    const rows = await tx.$queryRaw<{ day: LocalDate; count: number }[]>`SELECT local_day AS day, count(*)::int AS count FROM contact_attempt
      WHERE ${where} AND ((purpose_by = 'person' AND purpose = 'collection') OR (purpose_by = 'rule' AND content IS NULL)) GROUP BY local_day`
    const byDay = new Map(rows.map(({ day, count }) => [day, count]))
    for (const day of await withWords(tx, where)) byDay.set(day, (byDay.get(day) ?? 0) + 1)
    return { byDay, known: await knownSpan(member, tx, of) }
  })
}
