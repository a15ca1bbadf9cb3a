import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import { makeCaseKeys } from '../key-store'
import { newId, newRowSalt, open, openOptional, seal } from '../keys'
import type { Member } from '../member'
import { idCursor } from '../paging'
import { withOffice, type Transaction } from '../unit-of-work'
import { answersColumn, caseInclude, caseRows, factsOf } from './case-rows'

/** Case files of the member's office. Another office's case is `not-found`. */

export type CaseSummary = { id: string; title: string; createdAt: number }
const openedTitle = (officeId: string, { id, title }: { id: string; title: string }) => open({ officeId, column: 'case_file.title', rowId: id }, title)
const byId = (member: Member, id: string) => ({ officeId_id: { officeId: member.officeId, id } })

/** The facts of one case. @throws CaseworkError not-found */
export async function caseFacts(member: Member, caseId: string): Promise<CaseFacts> {
  return withOffice(member, async (tx) => {
    const record = await tx.caseFile.findUnique({ where: byId(member, caseId), include: caseInclude })
    if (!record) throw new CaseworkError('not-found')
    return factsOf(record)
  })
}

/** One page of cases, newest first; `cursor` is the last id of the page before. @throws CaseworkError invalid-body for a broken cursor */
export async function caseList(member: Member, page: { cursor?: string; limit: number }): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  return withOffice(member, async (tx) => {
    const rows = await tx.caseFile.findMany({
      where: { officeId: member.officeId, ...(page.cursor ? { id: { lt: idCursor(page.cursor) } } : {}) },
      orderBy: { id: 'desc' },
      take: page.limit + 1,
    })
    const items = rows.slice(0, page.limit).map((row) => ({ id: row.id, title: openedTitle(row.officeId, row), createdAt: row.createdAt.getTime() }))
    return { items, nextCursor: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null }
  })
}

/** Some cases that were last reviewed by another edition of the rules than `edition`, or never. */
export async function casesOfOtherEdition(member: Member, edition: string, limit: number): Promise<string[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM case_file
    WHERE office_id = ${member.officeId}::uuid AND reviewed_edition IS DISTINCT FROM ${edition} ORDER BY id LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}

/** Whether a case was last reviewed by another edition of the rules than `edition`, or not since something called for it. @throws CaseworkError not-found */
export async function isReviewDue(member: Member, caseId: string, edition: string): Promise<boolean> {
  const record = await withOffice(member, (tx) => tx.caseFile.findUnique({ where: byId(member, caseId), select: { reviewedEdition: true } }))
  if (!record) throw new CaseworkError('not-found')
  return record.reviewedEdition !== edition
}

/** Notes that the findings of a case are to be computed anew; a review takes the note away, at the next start at the latest. */
export async function markUnreviewed(member: Member, caseId: string): Promise<void> {
  await withOffice(member, (tx) => tx.caseFile.updateMany({ where: { officeId: member.officeId, id: caseId }, data: { reviewedEdition: null } }))
}

/** Titles of the named cases. */
export async function caseTitles(member: Member, ids: readonly string[]): Promise<Map<string, string>> {
  return withOffice(member, async (tx) => {
    const rows = await tx.caseFile.findMany({ where: { officeId: member.officeId, id: { in: [...new Set(ids)] } }, select: { id: true, title: true } })
    return new Map(rows.map((row) => [row.id, openedTitle(member.officeId, row)]))
  })
}

async function insertRows(tx: Transaction, scope: { officeId: string; caseId: string }, facts: CaseFacts) {
  const rows = caseRows(scope, facts)
  await tx.party.createMany({ data: rows.parties })
  await tx.phoneLine.createMany({ data: rows.lines })
  await tx.chatAccount.createMany({ data: rows.accounts })
  await tx.refusal.createMany({ data: rows.refusals })
}

const titleOf = (officeId: string, caseId: string, title: string) => seal({ officeId, caseId, column: 'case_file.title', rowId: caseId }, title)

const rowSaltPlace = (officeId: string, caseId: string) => ({ officeId, caseId, column: 'case_file.row_salt', rowId: caseId })

/** What the rows of a case's files are told apart by; null in a case from before there was one. @throws CaseworkError not-found */
export async function rowSaltOf(member: Member, caseId: string): Promise<string | null> {
  return withOffice(member, async (tx) => {
    const row = await tx.caseFile.findUnique({ where: byId(member, caseId), select: { rowSalt: true } })
    if (!row) throw new CaseworkError('not-found')
    return openOptional(rowSaltPlace(member.officeId, caseId), row.rowSalt)
  })
}

/** Stores a new case with its parties. Returns its id. */
export async function insertCase(member: Member, facts: CaseFacts): Promise<string> {
  const { officeId } = member
  const id = newId()
  await withOffice(member, async (tx) => {
    await makeCaseKeys(tx, officeId, [id])
    const title = titleOf(officeId, id, facts.title)
    await tx.caseFile.create({
      data: {
        officeId, id, title, nightContactAgreed: facts.nightContactAgreed, answers: answersColumn(officeId, id, facts), createdBy: member.id,
        createdAt: nowDate(), updatedAt: nowDate(), rowSalt: seal(rowSaltPlace(officeId, id), newRowSalt()),
      },
    })
    await insertRows(tx, { officeId, caseId: id }, facts)
  })
  return id
}

/** Replaces the facts of a case as a whole. @throws CaseworkError not-found */
export async function replaceCaseFacts(member: Member, caseId: string, facts: CaseFacts): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    const title = titleOf(officeId, caseId, facts.title)
    const data = { title, nightContactAgreed: facts.nightContactAgreed, answers: answersColumn(officeId, caseId, facts), updatedAt: nowDate() }
    const { count } = await tx.caseFile.updateMany({ where: { officeId, id: caseId }, data })
    if (count === 0) throw new CaseworkError('not-found')
    const scope = { officeId, caseId }
    await tx.phoneLine.deleteMany({ where: scope })
    await tx.chatAccount.deleteMany({ where: scope })
    await tx.party.deleteMany({ where: scope })
    await tx.refusal.deleteMany({ where: scope })
    await insertRows(tx, scope, facts)
  })
}

/**
 * Holds the case for the rest of the transaction, so that two writers of one case wait for each other. Rows that only refer to it may still be added:
 * new evidence does not stand in line behind a long import. @throws CaseworkError not-found
 */
export async function lockCase(member: Member, caseId: string): Promise<void> {
  const rows = await withOffice(
    member,
    (tx) => tx.$queryRaw<unknown[]>`SELECT 1 FROM case_file WHERE office_id = ${member.officeId}::uuid AND id = ${caseId}::uuid FOR NO KEY UPDATE`,
  )
  if (rows.length === 0) throw new CaseworkError('not-found')
}
