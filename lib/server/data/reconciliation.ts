import 'server-only'
import { localDay, type LocalDate } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { AttemptChannel, CallEnding, Direction, Grade } from '@/lib/evidence/contact-attempt'
import type { FileDays } from '@/lib/evidence/coverage'
import { gradeOfList, reconciledChannels, type NearRow, type RowList } from '@/lib/evidence/reconciliation'
import { CaseworkError } from '@/lib/errors'
import { Prisma } from '../generated/client'
import { numberIndex, openOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'

/** What the matching left behind in a case, list by list. Counts and pages read clear columns; numbers are opened for the rows of one page. */

/** `number` = one line; `day` = one civil day. */
export type ReconcileFilter = { number?: string; day?: LocalDate }
/** `id` = of the row itself; `isChosen` = of a bill's row: a person said which row of the handset it goes with. */
export type RowSource = {
  id: string; kind: 'handset' | 'bill'; evidenceId: string; at: number; seconds: number | null; phoneOf: string | null; isChosen: boolean
}
/** `bills` and `handsets` = the nearest rows of the same line that stand alone on either side, within the hour. `phoneOf` = hexadecimal index. */
export type ReconcileRow = {
  id: string; at: number; number: string | null; channel: AttemptChannel; direction: Direction; answered: boolean | null; seconds: number | null
  ending: CallEnding | null; forwarded: boolean; recipient: string; grade: Grade; sources: RowSource[]; bills: NearRow[]; handsets: NearRow[]
}
export type ReconcilePage = { items: ReconcileRow[]; nextCursor: string | null }

type Scope = { officeId: string; caseId: string }
const channels = Prisma.sql`channel IN (${Prisma.join([...reconciledChannels])})`
const hex = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString('hex') : null)

function conditions({ officeId, caseId }: Scope, { number, day }: ReconcileFilter): Prisma.Sql {
  const line = number ? Prisma.sql`AND number_index = ${numberIndex(officeId, phoneNumber(number) ?? number)}` : Prisma.empty
  const on = day ? Prisma.sql`AND local_day = ${day}` : Prisma.empty
  return Prisma.sql`office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND ${channels} ${line} ${on}`
}

/** How many attempts stand in each list: one aggregate over clear columns. */
export async function listCounts(member: Member, caseId: string, filter: ReconcileFilter = {}): Promise<Record<RowList, number>> {
  const { officeId } = member
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ grade: Grade; count: number }[]>`SELECT grade, count(*)::int AS count FROM contact_attempt
    WHERE ${conditions({ officeId, caseId }, filter)} GROUP BY grade`)
  const counted = new Map(rows.map(({ grade, count }) => [grade, count]))
  const count = (list: RowList) => counted.get(gradeOfList[list]) ?? 0
  return { matched: count('matched'), handset: count('handset'), bill: count('bill'), unbilled: count('unbilled') }
}

type Stored = Omit<ReconcileRow, 'at' | 'sources' | 'bills' | 'handsets'> & { at: Date }
type StoredSource = {
  id: string; attempt_id: string; kind: 'handset' | 'bill'; evidence_id: string; at: Date; seconds: number | null; phone_index: Uint8Array | null
  is_chosen: boolean
}
type StoredNear = { of: string; id: string; at: Date; seconds: number | null; answered: boolean | null; is_bill: boolean }

const sourcesOf = (tx: Transaction, officeId: string, ids: string[]) => tx.$queryRaw<StoredSource[]>`
  SELECT id, attempt_id, kind, evidence_id, at, seconds, phone_index, chosen_with IS NOT NULL AS is_chosen FROM attempt_source
  WHERE office_id = ${officeId}::uuid AND attempt_id = ANY(${ids}::uuid[]) AND kind IN ('handset', 'bill') ORDER BY kind DESC, id`

/** The nearest rows of the same line and phone that stand alone, up to four on either side of each attempt. */
const neighboursOf = (tx: Transaction, officeId: string, ids: string[]) => tx.$queryRaw<StoredNear[]>`
  SELECT p.id AS of, n.id, n.at, n.seconds, n.answered, n.is_bill
  FROM contact_attempt p
  CROSS JOIN LATERAL (SELECT phone_index FROM attempt_source s WHERE s.office_id = p.office_id AND s.attempt_id = p.id AND s.kind IN ('handset', 'bill')
    LIMIT 1) own
  CROSS JOIN LATERAL (
    SELECT a.id, a.at, a.seconds, a.answered, a.grade = 'bill-only' AS is_bill, row_number() OVER (PARTITION BY a.grade = 'bill-only'
      ORDER BY abs(extract(epoch FROM a.at - p.at)), a.at) AS place
    FROM contact_attempt a
    WHERE a.office_id = p.office_id AND a.case_id = p.case_id AND a.at BETWEEN p.at - interval '1 hour' AND p.at + interval '1 hour'
      AND a.number_index = p.number_index AND a.channel = p.channel AND a.direction = p.direction AND a.id <> p.id
      AND a.grade IN ('bill-only', 'handset-only', 'bill-missing')
      AND EXISTS (SELECT 1 FROM attempt_source s WHERE s.office_id = a.office_id AND s.attempt_id = a.id AND s.phone_index IS NOT DISTINCT FROM own.phone_index)
  ) n
  WHERE p.office_id = ${officeId}::uuid AND p.id = ANY(${ids}::uuid[]) AND n.place <= 4`

const nearRow = ({ id, at, seconds, answered }: StoredNear): NearRow => ({ id, at: at.getTime(), seconds, answered })

function assembled(officeId: string, row: Stored, of: { sources: StoredSource[]; near: StoredNear[] }): ReconcileRow {
  const near = of.near.filter((each) => each.of === row.id)
  return {
    ...row, at: row.at.getTime(), number: openOptional({ officeId, column: 'contact_attempt.number', rowId: row.id }, row.number),
    sources: of.sources.filter((each) => each.attempt_id === row.id).map((each) => ({
      id: each.id, kind: each.kind, evidenceId: each.evidence_id, at: each.at.getTime(), seconds: each.seconds, phoneOf: hex(each.phone_index),
      isChosen: each.is_chosen,
    })),
    bills: near.filter((each) => each.is_bill).map(nearRow), handsets: near.filter((each) => !each.is_bill).map(nearRow),
  }
}

const cursorPattern = /^(-?\d{1,14})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function beyond(cursor = ''): Prisma.Sql {
  const [, at, id] = cursorPattern.exec(cursor) ?? []
  return at && id ? Prisma.sql`AND (at, id) > (${new Date(Number(at))}, ${id}::uuid)` : Prisma.empty
}

/** One page of a list, by time. A cursor that nobody made begins at the start. */
export async function reconcilePage(
  member: Member, caseId: string, { list, cursor, limit, filter = {} }: { list: RowList; cursor?: string; limit: number; filter?: ReconcileFilter },
): Promise<ReconcilePage> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const found = await tx.$queryRaw<Stored[]>`SELECT id, at, number, channel, direction, answered, seconds, ending, forwarded, recipient, grade
      FROM contact_attempt WHERE ${conditions({ officeId, caseId }, filter)} AND grade = ${gradeOfList[list]} ${beyond(cursor)}
      ORDER BY at, id LIMIT ${limit + 1}`
    const rows = found.slice(0, limit)
    const ids = rows.map(({ id }) => id)
    const of = { sources: await sourcesOf(tx, officeId, ids), near: await neighboursOf(tx, officeId, ids) }
    const last = rows.at(-1)
    const nextCursor = found.length > limit && last ? `${last.at.getTime()}_${last.id}` : null
    return { items: rows.map((row) => assembled(officeId, row, of)), nextCursor }
  })
}

/** One attempt as the lists hold it, with its case. @throws CaseworkError not-found, also for what is in no list */
export async function reconcileRow(member: Member, id: string): Promise<ReconcileRow & { caseId: string }> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const [row] = await tx.$queryRaw<(Stored & { case_id: string })[]>`
      SELECT id, case_id, at, number, channel, direction, answered, seconds, ending, forwarded, recipient, grade FROM contact_attempt
      WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid AND ${channels}`
    if (!row) throw new CaseworkError('not-found')
    const { case_id: caseId, ...stored } = row
    return { caseId, ...assembled(officeId, stored, { sources: await sourcesOf(tx, officeId, [id]), near: await neighboursOf(tx, officeId, [id]) }) }
  })
}

/** Says that a bill's row goes with a row of the handset, and no other of the bill does; null = nobody says so. */
export async function keepChosenRow(member: Member, { bill, handset }: { bill: string; handset: string | null }): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    if (handset) await tx.attemptSource.updateMany({ where: { officeId, chosenWith: handset }, data: { chosenWith: null } })
    await tx.attemptSource.updateMany({ where: { officeId, id: bill }, data: { chosenWith: handset } })
  })
}

type StoredDays = { evidence_id: string; phone_index: Uint8Array | null; first_at: Date; last_at: Date; format: string }

/** The days of the first and the last row of each phone log of a case, in the order of arrival. What bills cover: `coverages`. */
export async function logDays(member: Member, caseId: string): Promise<FileDays[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<StoredDays[]>`
    SELECT f.*, r.format FROM (SELECT evidence_id, phone_index, min(at) AS first_at, max(at) AS last_at FROM attempt_source
      WHERE office_id = ${member.officeId}::uuid AND case_id = ${caseId}::uuid AND kind = 'handset' GROUP BY evidence_id, phone_index) f
    CROSS JOIN LATERAL (SELECT format FROM import_run r WHERE r.office_id = ${member.officeId}::uuid AND r.evidence_id = f.evidence_id
      ORDER BY r.id DESC LIMIT 1) r
    ORDER BY f.evidence_id`)
  return rows.map((row): FileDays => ({
    evidenceId: row.evidence_id, source: 'handset', phoneOf: hex(row.phone_index), channel: row.format.endsWith('-messages') ? 'sms' : 'call',
    from: localDay(row.first_at.getTime()), to: localDay(row.last_at.getTime()),
  }))
}

/** Recordings of a case that belong to some attempt. */
export async function linkedRecordings(member: Member, caseId: string): Promise<Set<string>> {
  const rows = await withOffice(member, (tx) => tx.evidenceLink.findMany({
    where: { officeId: member.officeId, evidence: { caseId, kind: 'recording' } }, distinct: ['evidenceId'], select: { evidenceId: true },
  }))
  return new Set(rows.map(({ evidenceId }) => evidenceId))
}

/** A call as it can be proposed for a recording. */
export type NearCall = { id: string; at: number; number: string | null; direction: Direction; answered: boolean | null; seconds: number | null }

/** The calls of a case within an hour of some instants, the nearest twenty of each. */
export async function callsAround(member: Member, caseId: string, instants: readonly number[]): Promise<NearCall[]> {
  const { officeId } = member
  const times = [...new Set(instants)].map((at) => new Date(at).toISOString())
  if (times.length === 0) return []
  const rows = await withOffice(member, (tx) => tx.$queryRaw<(Omit<NearCall, 'at'> & { at: Date })[]>`
    SELECT DISTINCT ON (n.id) n.* FROM jsonb_array_elements_text(${JSON.stringify(times)}::jsonb) AS said(text)
    CROSS JOIN LATERAL (SELECT id, at, number, direction, answered, seconds FROM contact_attempt
      WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND channel = 'call'
        AND at BETWEEN said.text::timestamptz - interval '1 hour' AND said.text::timestamptz + interval '1 hour'
      ORDER BY abs(extract(epoch FROM at - said.text::timestamptz)) LIMIT 20) n ORDER BY n.id`)
  const place = (rowId: string) => ({ officeId, column: 'contact_attempt.number', rowId })
  return rows.map((row) => ({ ...row, at: row.at.getTime(), number: openOptional(place(row.id), row.number) }))
}
