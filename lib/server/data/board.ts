import 'server-only'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { farDays } from '@/lib/tickets/status'
import type { Deadline } from '@/lib/tickets/ticket'
import { Prisma } from '../generated/client'
import { open } from '../keys'
import type { Member } from '../member'
import { cursorOf, cursorValues, idCursor } from '../paging'
import { withOffice, type Transaction } from '../unit-of-work'
import { callsNobodyLateSql } from './deadlines'

/** The board: cases by their next legal date. Clocks come from the cache, counts from clear columns; no case is folded, whatever the number of rows. */

export const boardTurns = ['us', 'them', 'nobody'] as const
export type BoardTurn = (typeof boardTurns)[number]
/** `calls` = incoming calls a day over 14 days, oldest first. `grade` 0 … 3 = nothing, told, one source, corroborated. */
export type BoardRow = {
  id: string
  title: string
  complainant: string
  against: string | null
  turn: BoardTurn
  deadline: Deadline | null
  channel: ChannelId | null
  proposed: number
  tickets: number
  calls: number[]
  grade: 0 | 1 | 2 | 3
}
export type Board = { rows: BoardRow[]; counts: Record<BoardTurn, number>; noLimit: number; over: number; nextCursor: string | null }
export type BoardQuery = { today: LocalDate; limit: number; cursor?: string; turn?: BoardTurn }

const never = '9999-12-31'
const sparkDays = 14

/**
 * Every case with its next legal date: the running clock that ends first; a lapsed one of our own, or a guide that has passed, only if no other runs. It is
 * our turn when one of our own is near, one of theirs has gone by, a guide's day has come, or a ticket asks something of us; theirs when a ticket waits for
 * them.
 */
const boardOf = (officeId: string, today: LocalDate) => Prisma.sql`
  WITH running AS (
    SELECT d.*, t.channel, ((d.owner = 'us' OR ${callsNobodyLateSql}) AND d.due < ${today}) AS lapsed, ${callsNobodyLateSql} AS guides,
      (d.deadline ->> 'paused')::boolean AS paused
    FROM deadline_row d JOIN ticket t ON t.office_id = d.office_id AND t.id = d.ticket_id
    WHERE d.office_id = ${officeId}::uuid AND d.met_on IS NULL AND NOT d.ended),
  next AS (SELECT DISTINCT ON (case_id) case_id, due, guides, paused, deadline, channel FROM running ORDER BY case_id, lapsed, due, id),
  ours AS (
    SELECT DISTINCT case_id FROM running
    WHERE (owner = 'us' AND NOT guides AND NOT lapsed AND coalesce(deadline ->> 'remindBy', due) <= ${addDays(today, farDays)})
    OR (owner = 'them' AND due < ${today} AND NOT paused) OR (owner = 'us' AND guides AND due <= ${today})),
  turns AS (
    SELECT case_id, bool_or(turn = 'us') AS asked, bool_or(turn = 'them') AS waiting FROM ticket
    WHERE office_id = ${officeId}::uuid GROUP BY case_id),
  held AS (
    SELECT c.id, c.title, n.due, n.guides OR n.paused AS quiet, n.deadline, n.channel, o.case_id IS NOT NULL AS ours,
      coalesce(u.asked, false) AS asked, coalesce(u.waiting, false) AS waiting,
      (SELECT count(*)::int FROM finding f WHERE f.office_id = c.office_id AND f.case_id = c.id AND f.state = 'proposed'
        AND f.is_found) AS proposed,
      (SELECT count(*)::int FROM ticket t WHERE t.office_id = c.office_id AND t.case_id = c.id) AS tickets
    FROM case_file c LEFT JOIN next n ON n.case_id = c.id LEFT JOIN ours o ON o.case_id = c.id LEFT JOIN turns u ON u.case_id = c.id
    WHERE c.office_id = ${officeId}::uuid),
  board AS (
    SELECT *, coalesce(due, ${never}) AS sorted,
      CASE WHEN ours OR asked THEN 'us' WHEN waiting THEN 'them' WHEN proposed > 0 OR tickets = 0 THEN 'us' ELSE 'nobody' END AS turn
    FROM held)`

type PageRow = {
  id: string
  title: string
  due: string | null
  deadline: Deadline | null
  channel: ChannelId | null
  proposed: number
  tickets: number
  turn: BoardTurn
  sorted: string
}

async function pageOf(tx: Transaction, officeId: string, query: BoardQuery): Promise<PageRow[]> {
  const [due, id] = query.cursor ? cursorValues(query.cursor, 2) : []
  const after = due === undefined ? Prisma.empty : Prisma.sql`AND (sorted, id) > (${String(due)}, ${idCursor(String(id))}::uuid)`
  const turn = query.turn ? Prisma.sql`AND turn = ${query.turn}` : Prisma.empty
  return tx.$queryRaw<PageRow[]>`${boardOf(officeId, query.today)}
    SELECT id, title, due, deadline, channel, proposed, tickets, turn, sorted
    FROM board WHERE true ${turn} ${after} ORDER BY sorted, id LIMIT ${query.limit + 1}`
}

type CountRow = { turn: BoardTurn; count: number; noLimit: number; over: number }
const countsOf = (tx: Transaction, officeId: string, today: LocalDate) => tx.$queryRaw<CountRow[]>`${boardOf(officeId, today)}
  SELECT turn, count(*)::int AS count, count(*) FILTER (WHERE due IS NULL)::int AS "noLimit", count(*) FILTER (WHERE due < ${today} AND NOT quiet)::int AS over
  FROM board GROUP BY turn`

async function peopleOf(tx: Transaction, officeId: string, ids: string[]) {
  const parties = await tx.party.findMany({
    where: { officeId, caseId: { in: ids }, kind: { in: ['complainant', 'respondent'] } },
    orderBy: { position: 'asc' },
    select: { id: true, caseId: true, kind: true, name: true },
  })
  const nameOf = (caseId: string, kind: string) => {
    const party = parties.find((each) => each.caseId === caseId && each.kind === kind)
    return party ? open({ officeId, column: 'party.name', rowId: party.id }, party.name) : null
  }
  return new Map(ids.map((id) => [id, { complainant: nameOf(id, 'complainant') ?? '', against: nameOf(id, 'respondent') }]))
}

type CallRow = { case_id: string; local_day: string; count: number }
async function callsOf(tx: Transaction, officeId: string, of: { ids: string[]; today: LocalDate }) {
  const days = Array.from({ length: sparkDays }, (_day, place) => addDays(of.today, place - sparkDays + 1))
  const rows = await tx.$queryRaw<CallRow[]>`SELECT case_id, local_day, count(*)::int AS count FROM contact_attempt
    WHERE office_id = ${officeId}::uuid AND case_id = ANY(${of.ids}::uuid[]) AND local_day >= ${days[0] ?? of.today}
      AND direction = 'incoming' AND channel = 'call'
    GROUP BY case_id, local_day`
  const counts = new Map(rows.map((row) => [`${row.case_id} ${row.local_day}`, row.count]))
  return (id: string) => days.map((day) => counts.get(`${id} ${day}`) ?? 0)
}

async function gradesOf(tx: Transaction, officeId: string, ids: string[]): Promise<Map<string, 1 | 2 | 3>> {
  const rows = await tx.$queryRaw<{ case_id: string; grade: 1 | 2 | 3 }[]>`
    SELECT case_id, max(CASE grade WHEN 'corroborated' THEN 3 WHEN 'declared' THEN 1 ELSE 2 END)::int AS grade FROM contact_attempt
    WHERE office_id = ${officeId}::uuid AND case_id = ANY(${ids}::uuid[]) GROUP BY case_id`
  return new Map(rows.map((row) => [row.case_id, row.grade]))
}

function tallied(rows: CountRow[]): Pick<Board, 'counts' | 'noLimit' | 'over'> {
  const sum = (of: 'noLimit' | 'over') => rows.reduce((total, row) => total + row[of], 0)
  const countOf = (turn: BoardTurn) => rows.find((row) => row.turn === turn)?.count ?? 0
  return { counts: { us: countOf('us'), them: countOf('them'), nobody: countOf('nobody') }, noLimit: sum('noLimit'), over: sum('over') }
}

/** One page of the board. Six queries whatever the number of rows. @throws CaseworkError invalid-body for a broken cursor */
export async function board(member: Member, query: BoardQuery): Promise<Board> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const found = await pageOf(tx, officeId, query)
    const page = found.slice(0, query.limit)
    const ids = page.map(({ id }) => id)
    const counts = tallied(await countsOf(tx, officeId, query.today))
    const people = await peopleOf(tx, officeId, ids)
    const calls = await callsOf(tx, officeId, { ids, today: query.today })
    const grades = await gradesOf(tx, officeId, ids)
    const rows = page.map(({ id, title, deadline, channel, proposed, tickets, turn }): BoardRow => ({
      id,
      title: open({ officeId, column: 'case_file.title', rowId: id }, title),
      complainant: '',
      against: null,
      ...people.get(id),
      turn,
      deadline,
      channel,
      proposed,
      tickets,
      calls: calls(id),
      grade: grades.get(id) ?? 0,
    }))
    const last = page.at(-1)
    return { rows, ...counts, nextCursor: found.length > query.limit && last ? cursorOf([last.sorted, last.id]) : null }
  })
}
