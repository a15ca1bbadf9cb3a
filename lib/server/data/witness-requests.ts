import 'server-only'
import { emptyStatement, type RequestTimes, type Statement } from '@/lib/evidence/statement'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { WitnessRequest as Row } from '../generated/client'
import { newId, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** Statements that were asked for by a link. What is not handed in yet is the witness's alone: only the reader by token gets it. */

/** What the one who asks sees. `statementId` = the original made of what was handed in, `scanId` = the signed page. */
export type WitnessRequest = RequestTimes & {
  id: string
  caseId: string
  contact: string | null
  witnessName: string
  askedAs: string
  topic: string
  createdAt: number
  views: number
  hasPasscode: boolean
  declineReason: string | null
  statementId: string | null
  scanId: string | null
  statement: Statement | null
}
/** What the witness's link opens. `draft` = what they have written so far. */
export type OpenRequest = Omit<WitnessRequest, 'statement' | 'witnessName' | 'contact'> & {
  draft: Statement; passcodeHash: string | null; consentAt: number | null; savedAt: number | null
}

type Of = Pick<Row, 'officeId' | 'id' | 'caseId'>
const placeOf = ({ officeId, id, caseId }: Of) => (column: string) => ({ officeId, caseId, column: `witness_request.${column}`, rowId: id })
const at = (date: Date | null) => date?.getTime() ?? null

function commonOf(row: Row) {
  const place = placeOf(row)
  return {
    id: row.id,
    caseId: row.caseId,
    askedAs: open(place('asked_as'), row.askedAs),
    topic: open(place('topic'), row.topic),
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
    revokedAt: at(row.revokedAt),
    openedAt: at(row.openedAt),
    sentAt: at(row.sentAt),
    declinedAt: at(row.declinedAt),
    withdrawnAt: at(row.withdrawnAt),
    signedAt: at(row.signedAt),
    views: row.views,
    hasPasscode: row.passcodeHash !== null,
    declineReason: openOptional(place('decline_reason'), row.declineReason),
    statementId: row.statementId,
    scanId: row.scanId,
  }
}

const writtenIn = (row: Row): Statement | null => {
  const text = openOptional(placeOf(row)('answers'), row.answers)
  return text === null ? null : { ...emptyStatement, ...(JSON.parse(text) as Partial<Statement>) }
}

const requestOf = (row: Row): WitnessRequest => ({
  ...commonOf(row),
  contact: row.contact,
  witnessName: open(placeOf(row)('witness_name'), row.witnessName),
  statement: row.sentAt === null ? null : writtenIn(row),
})

const openRequestOf = (row: Row): OpenRequest => ({
  ...commonOf(row), draft: writtenIn(row) ?? emptyStatement, passcodeHash: row.passcodeHash, consentAt: at(row.consentAt), savedAt: at(row.savedAt),
})

export type NewRequest = {
  caseId: string; tokenHash: Uint8Array<ArrayBuffer>; passcodeHash: string | null; contact: string | null; witnessName: string; askedAs: string; topic: string
  lifetimeMs: number
}

/** Stores a request. Returns its id. @throws CaseworkError not-found for a foreign case */
export async function insertRequest(member: Member, wanted: NewRequest): Promise<string> {
  const { officeId } = member
  const { caseId, tokenHash, passcodeHash, contact, lifetimeMs } = wanted
  const id = newId()
  const place = placeOf({ officeId, id, caseId })
  await withOffice(member, async (tx) => {
    if (!(await tx.caseFile.findUnique({ where: { officeId_id: { officeId, id: caseId } }, select: { id: true } }))) throw new CaseworkError('not-found')
    const sealed = {
      witnessName: seal(place('witness_name'), wanted.witnessName), askedAs: seal(place('asked_as'), wanted.askedAs), topic: seal(place('topic'), wanted.topic),
    }
    const createdAt = nowDate()
    const expiresAt = new Date(createdAt.getTime() + lifetimeMs)
    await tx.witnessRequest.create({
      data: { officeId, id, caseId, tokenHash, passcodeHash, contact, ...sealed, createdBy: member.id, createdAt, expiresAt },
    })
  })
  return id
}

/** @throws CaseworkError not-found */
export async function witnessRequest(member: Member, id: string): Promise<WitnessRequest> {
  return withOffice(member, async (tx) => {
    const row = await tx.witnessRequest.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } })
    if (!row) throw new CaseworkError('not-found')
    return requestOf(row)
  })
}

/** The requests of a case, newest first. */
export async function requestsOfCase(member: Member, caseId: string): Promise<WitnessRequest[]> {
  const where = { officeId: member.officeId, caseId }
  const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const
  return withOffice(member, async (tx) => (await tx.witnessRequest.findMany({ where, orderBy: [...orderBy] })).map(requestOf))
}

/** The request a link's token belongs to, whatever its state. Null = there is none. */
export async function requestByToken(member: Member, tokenHash: Uint8Array<ArrayBuffer>): Promise<OpenRequest | null> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    const row = await tx.witnessRequest.findUnique({ where: { officeId_tokenHash: { officeId, tokenHash } } })
    return row && openRequestOf(row)
  })
}

type Change = Partial<Pick<Row, 'revokedAt' | 'consentAt' | 'consentVersion' | 'consentHash' | 'answers' | 'savedAt' | 'sentAt' | 'statementId' | 'declinedAt'
  | 'declineReason' | 'withdrawnAt' | 'signedAt' | 'scanId'>>

/** `data` is made inside the transaction, where the case's key is at hand. @throws CaseworkError conflict when the request has moved on */
async function changed(member: Member, id: string, { only, data }: { only: Record<string, null | { not: null }>; data: () => Change }): Promise<void> {
  const { officeId } = member
  const { count } = await withOffice(member, (tx) => tx.witnessRequest.updateMany({ where: { officeId, id, ...only }, data: data() as object }))
  if (count === 0) throw new CaseworkError('conflict')
}

/** Counts one opening of the link. */
export async function noteView(member: Member, id: string): Promise<void> {
  const { officeId } = member
  await withOffice(member, (tx) => tx.$executeRaw`UPDATE witness_request SET views = views + 1, opened_at = coalesce(opened_at, ${nowDate()})
    WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid`)
}

/** The witness agreed to the text of this version; having declined before is taken back by it. @throws CaseworkError conflict */
export const keepConsent = (member: Member, id: string, { version, hash }: { version: string; hash: Uint8Array<ArrayBuffer> }): Promise<void> =>
  changed(member, id, {
    only: { sentAt: null },
    data: () => ({ consentAt: nowDate(), consentVersion: version, consentHash: hash, declinedAt: null, declineReason: null }),
  })

type Named = { id: string; caseId: string }
const sealedAnswers = (member: Member, { id, caseId }: Named, statement: Statement) =>
  seal(placeOf({ officeId: member.officeId, id, caseId })('answers'), JSON.stringify(statement))

/** Keeps what the witness has written so far. @throws CaseworkError conflict when it was handed in, or nobody agreed to anything */
export const keepDraft = (member: Member, of: Named, statement: Statement): Promise<void> =>
  changed(member, of.id, {
    only: { sentAt: null, consentAt: { not: null } }, data: () => ({ answers: sealedAnswers(member, of, statement), savedAt: nowDate() }),
  })

/** The statement as it was handed in, and the original made of it. @throws CaseworkError conflict when it was handed in already */
export const keepHandedIn = (member: Member, of: Named, { statement, statementId }: { statement: Statement; statementId: string }): Promise<void> =>
  changed(member, of.id, {
    only: { sentAt: null, consentAt: { not: null } },
    data: () => ({ answers: sealedAnswers(member, of, statement), sentAt: nowDate(), statementId, declinedAt: null, declineReason: null }),
  })

/** The witness will not write; what they had begun is dropped. @throws CaseworkError conflict when it was handed in */
export const keepDecline = (member: Member, { id, caseId }: Named, reason: string): Promise<void> =>
  changed(member, id, {
    only: { sentAt: null },
    data: () => ({
      declinedAt: nowDate(), answers: null, savedAt: null,
      declineReason: sealOptional(placeOf({ officeId: member.officeId, id, caseId })('decline_reason'), reason || null),
    }),
  })

/** What was handed in is not to be used any more. It stays in custody. @throws CaseworkError conflict when there is nothing handed in */
export const keepWithdrawal = (member: Member, id: string): Promise<void> =>
  changed(member, id, { only: { sentAt: { not: null }, withdrawnAt: null }, data: () => ({ withdrawnAt: nowDate() }) })

/** The link opens no more. @throws CaseworkError conflict when it was closed before */
export const keepRevocation = (member: Member, id: string): Promise<void> =>
  changed(member, id, { only: { revokedAt: null }, data: () => ({ revokedAt: nowDate() }) })

/** The signed page has come back. A later one takes its place. @throws CaseworkError conflict when there is nothing to sign, or it was withdrawn */
export const keepScan = (member: Member, id: string, scanId: string): Promise<void> =>
  changed(member, id, { only: { sentAt: { not: null }, withdrawnAt: null }, data: () => ({ scanId, signedAt: nowDate() }) })

/** Drafts nobody handed in while their link lived are dropped: they were the witness's alone. */
export async function dropOldDrafts(member: Member): Promise<void> {
  const where = { officeId: member.officeId, sentAt: null, answers: { not: null }, OR: [{ expiresAt: { lt: nowDate() } }, { revokedAt: { not: null } }] }
  await withOffice(member, (tx) => tx.witnessRequest.updateMany({ where, data: { answers: null, savedAt: null } }))
}

/** A statement that was handed in, as the weighing of evidence sees it. `originals` = its text and the signed page. */
export type HeldStatement = { requestId: string; originals: string[]; isSigned: boolean; isWithdrawn: boolean }

/** Statements of a case that were handed in. */
export async function statementsOfCase(member: Member, caseId: string): Promise<HeldStatement[]> {
  const rows = await withOffice(member, (tx) =>
    tx.witnessRequest.findMany({
      where: { officeId: member.officeId, caseId, sentAt: { not: null } }, orderBy: { id: 'asc' },
      select: { id: true, statementId: true, scanId: true, withdrawnAt: true },
    }),
  )
  return rows.map(({ id, statementId, scanId, withdrawnAt }) => ({
    requestId: id, originals: [statementId, scanId].filter((each) => each !== null), isSigned: scanId !== null, isWithdrawn: withdrawnAt !== null,
  }))
}

/** Originals of a case that may be used in nothing that leaves it: statements their witness withdrew. They stay in custody. */
export async function withdrawnOriginals(member: Member, caseId: string): Promise<Set<string>> {
  return new Set((await statementsOfCase(member, caseId)).filter(({ isWithdrawn }) => isWithdrawn).flatMap(({ originals }) => originals))
}
