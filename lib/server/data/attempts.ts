import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { KeyChange } from '@/lib/cases/case-change'
import type { CaseFacts, RecipientKey } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { CaseworkError } from '@/lib/errors'
import { sourcesByAttempt, type ShownSource } from '../attempt-sources'
import { nowDate } from '../clock'
import { Prisma } from '../generated/client'
import { isId } from '../id'
import { newId, numberIndex, openOptional, rowKey, sealOptional } from '../keys'
import type { Member } from '../member'
import { portions } from '../portions'
import { withOffice, type Transaction } from '../unit-of-work'
import { assembledAttempt, attemptInclude, type AssembledAttempt, type AttemptRecord } from './attempt-rows'
import { caseFacts } from './cases'
import { evidenceOfCase } from './evidence'

/** Contact attempts of a case. */

export type AttemptFilter = { number?: string; localDay?: string; recipient?: string }
export type AttemptPage = { cursor?: string; limit: number; filter?: AttemptFilter; newestFirst?: boolean }

async function fileNames(member: Member, caseId: string): Promise<Map<string, string>> {
  return new Map((await evidenceOfCase(member, caseId)).map((item) => [item.id, item.name]))
}

/** Short texts repeat from row to row; each is kept once. */
function keptOnce(): <T extends string | null>(text: T) => T {
  const known = new Map<string, string>()
  return <T extends string | null>(text: T): T => {
    if (text === null) return text
    const kept = known.get(text) ?? text
    known.set(kept, kept)
    return kept as T
  }
}

type Shown = { facts: CaseFacts; names: Map<string, string>; sources: Map<string, ShownSource[]> }
type Row = Omit<AttemptRecord, 'sources'>
const repeated = ['atPrecision', 'localDay', 'channel', 'direction', 'answeredBy', 'recipient', 'purposeBy', 'grade'] as const

/** Every attempt of a case by time, read in portions: a large case has many. */
async function allAttempts(tx: Transaction, scope: { officeId: string; caseId: string }, shown: Shown): Promise<AssembledAttempt[]> {
  const query = Prisma.sql`SELECT office_id AS "officeId", id, at, at_precision AS "atPrecision", local_day AS "localDay", number, account, channel, direction,
      answered, answered_by AS "answeredBy", seconds, ending, forwarded, recipient, content, content_by AS "contentBy", purpose,
      purpose_by AS "purposeBy", grade
    FROM contact_attempt WHERE office_id = ${scope.officeId}::uuid AND case_id = ${scope.caseId}::uuid ORDER BY at, id`
  const once = keptOnce()
  const assembled = (row: Row): AssembledAttempt => {
    for (const column of repeated) row[column] = once(row[column])
    const attempt = assembledAttempt({ ...row, ending: once(row.ending), sources: shown.sources.get(row.id) ?? [] }, shown.facts, shown.names)
    return Object.assign(attempt, { number: once(attempt.number), account: once(attempt.account) })
  }
  const attempts: AssembledAttempt[] = []
  for await (const rows of portions<Row>(tx, query)) for (const row of rows) attempts.push(assembled(row))
  return attempts
}

/** Every attempt of a case by time. */
export async function attemptsOfCase(member: Member, caseId: string, known?: CaseFacts): Promise<AssembledAttempt[]> {
  const scope = { officeId: member.officeId, caseId }
  return withOffice(member, async (tx) => {
    const facts = known ?? (await caseFacts(member, caseId))
    const names = await fileNames(member, caseId)
    return allAttempts(tx, scope, { facts, names, sources: await sourcesByAttempt(tx, scope) })
  })
}

/** The same for the rules, none of which asks where an attempt stands: without sources. */
export async function attemptsToReview(member: Member, caseId: string, facts: CaseFacts): Promise<ContactAttempt[]> {
  return withOffice(member, (tx) => allAttempts(tx, { officeId: member.officeId, caseId }, { facts, names: new Map(), sources: new Map() }))
}

/** Civil day of every attempt of a case, by id. */
export async function attemptDays(member: Member, caseId: string): Promise<Map<string, LocalDate>> {
  const rows = await withOffice(member, (tx) =>
    tx.contactAttempt.findMany({ where: { officeId: member.officeId, caseId }, select: { id: true, localDay: true } }),
  )
  return new Map(rows.map((row) => [row.id, row.localDay]))
}

/** Whom the attempts of a case reached, by the keys of its people. */
export async function recipientsOfCase(member: Member, caseId: string): Promise<Set<RecipientKey>> {
  const rows = await withOffice(member, (tx) =>
    tx.contactAttempt.findMany({ where: { officeId: member.officeId, caseId }, distinct: ['recipient'], select: { recipient: true } }),
  )
  return new Set(rows.map(({ recipient }) => recipient))
}

/** The same person is called by another key from now on. */
export async function renameRecipient(member: Member, caseId: string, { from, to }: KeyChange): Promise<void> {
  await withOffice(member, (tx) =>
    tx.contactAttempt.updateMany({ where: { officeId: member.officeId, caseId, recipient: from }, data: { recipient: to } }),
  )
}

const cursorText = (attempt: ContactAttempt) => `${attempt.at}_${attempt.id}`
const cursorPattern = /^(-?\d{1,14})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function afterCursor(cursor: string | undefined, isDescending: boolean) {
  if (!cursor) return {}
  const [, at, id] = cursorPattern.exec(cursor) ?? []
  if (!at || !id) throw new CaseworkError('invalid-body', [{ path: 'cursor', message: 'wrong-format' }])
  const instant = new Date(Number(at))
  const beyond = <T>(value: T) => (isDescending ? { lt: value } : { gt: value })
  return { OR: [{ at: beyond(instant) }, { at: instant, id: beyond(id) }] }
}

/** One page of a case's attempts, by time. @throws CaseworkError not-found, invalid-body for a broken cursor */
export async function attemptPage(member: Member, caseId: string, page: AttemptPage): Promise<{ items: AssembledAttempt[]; nextCursor: string | null }> {
  const { filter = {}, limit, cursor } = page
  const order = page.newestFirst ? ('desc' as const) : ('asc' as const)
  return withOffice(member, async (tx) => {
    const facts = await caseFacts(member, caseId)
    const names = await fileNames(member, caseId)
    const records = await tx.contactAttempt.findMany({
      where: {
        officeId: member.officeId,
        caseId,
        ...afterCursor(cursor, order === 'desc'),
        localDay: filter.localDay,
        recipient: filter.recipient,
        ...(filter.number ? { numberIndex: numberIndex(member.officeId, phoneNumber(filter.number) ?? filter.number) } : {}),
      },
      include: attemptInclude,
      orderBy: [{ at: order }, { id: order }],
      take: limit + 1,
    })
    const items = records.slice(0, limit).map((record) => assembledAttempt(record, facts, names))
    const last = items.at(-1)
    return { items, nextCursor: records.length > limit && last ? cursorText(last) : null }
  })
}

export type DeclaredAttempt = Pick<
  ContactAttempt,
  'at' | 'atPrecision' | 'localDay' | 'number' | 'channel' | 'direction' | 'answered' | 'seconds' | 'recipient' | 'content'
>

/** Stores an attempt a person tells of. */
export async function insertDeclaredAttempt(member: Member, caseId: string, attempt: DeclaredAttempt): Promise<string> {
  const { officeId } = member
  const id = newId()
  const place = (column: string) => ({ officeId, caseId, column: `contact_attempt.${column}`, rowId: id })
  const at = new Date(attempt.at)
  await withOffice(member, async (tx) => {
    await tx.contactAttempt.create({
      data: {
        officeId,
        id,
        caseId,
        at,
        atPrecision: attempt.atPrecision,
        localDay: attempt.localDay,
        number: sealOptional(place('number'), attempt.number),
        numberIndex: attempt.number ? numberIndex(officeId, attempt.number) : null,
        channel: attempt.channel,
        direction: attempt.direction,
        answered: attempt.answered,
        answeredBy: 'person',
        seconds: attempt.seconds,
        recipient: attempt.recipient,
        content: sealOptional(place('content'), attempt.content),
        contentBy: attempt.content === null ? null : 'person',
        purpose: 'other',
        purposeBy: 'rule',
        grade: 'declared',
        createdAt: nowDate(),
      },
    })
    await tx.attemptSource.create({
      data: {
        officeId,
        id: newId(),
        caseId,
        attemptId: id,
        kind: 'person',
        at,
        answered: attempt.answered,
        seconds: attempt.seconds,
        rowKey: rowKey(officeId, `person|${id}`),
      },
    })
  })
  return id
}

export type AttemptChange = { content?: string | null; purpose?: 'collection' | 'other'; answered?: boolean | null; recipient?: string }

/** The case an attempt belongs to. @throws CaseworkError not-found */
export async function caseOfAttempt(member: Member, id: string): Promise<string> {
  const row = await withOffice(member, (tx) =>
    tx.contactAttempt.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, select: { caseId: true } }),
  )
  if (!row) throw new CaseworkError('not-found')
  return row.caseId
}

/** The number an attempt came from, whole, with its case. @throws CaseworkError not-found */
export async function numberOfAttempt(member: Member, id: string): Promise<{ caseId: string; number: string | null }> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const row = await tx.contactAttempt.findUnique({ where: { officeId_id: { officeId, id } }, select: { caseId: true, number: true } })
    if (!row) throw new CaseworkError('not-found')
    return { caseId: row.caseId, number: openOptional({ officeId, column: 'contact_attempt.number', rowId: id }, row.number) }
  })
}

/** Writes what a person knows about an attempt; what was imported stays in its sources. @throws CaseworkError not-found */
export async function updateAttempt(member: Member, id: string, change: AttemptChange): Promise<void> {
  const { officeId } = member
  const contentBy = change.content === null ? null : 'person'
  const { content, purpose, answered, recipient } = change
  await withOffice(member, async (tx: Transaction) => {
    const place = { officeId, caseId: await caseOfAttempt(member, id), column: 'contact_attempt.content', rowId: id }
    const data = {
      recipient,
      ...(content === undefined ? {} : { content: sealOptional(place, content), contentBy }),
      ...(purpose ? { purpose, purposeBy: 'person' } : {}),
      ...(answered === undefined ? {} : { answered, answeredBy: 'person' }),
    }
    await tx.contactAttempt.update({ where: { officeId_id: { officeId, id } }, data })
  })
}

/** Whether the words of an attempt are those of a file: a message as it came. They are nobody's to word anew. @throws CaseworkError not-found */
export async function hasTextOfFile(member: Member, id: string): Promise<boolean> {
  const row = await withOffice(member, (tx) =>
    tx.contactAttempt.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, select: { content: true, contentBy: true } }),
  )
  if (!row) throw new CaseworkError('not-found')
  return row.content !== null && row.contentBy === null
}


/** When and how one attempt came; null when there is none of this id. */
export async function attemptById(member: Member, id: string): Promise<Pick<ContactAttempt, 'at' | 'atPrecision' | 'channel'> | null> {
  if (!isId(id)) return null
  const row = await withOffice(member, (tx) =>
    tx.contactAttempt.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, select: { at: true, atPrecision: true, channel: true } }),
  )
  return row && { at: row.at.getTime(), atPrecision: row.atPrecision as ContactAttempt['atPrecision'], channel: row.channel as ContactAttempt['channel'] }
}
