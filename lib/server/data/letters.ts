import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import type { Edits } from '@/lib/letters/edits'
import type { FactLine } from '@/lib/letters/fact-lines'
import { completeSummary, type SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterOptions } from '@/lib/letters/letter-options'
import type { LetterFormName } from '@/lib/letters/typeset/letter-form'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Letter } from '../generated/client'
import { commitment, newId, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'
import type { Stored } from '../vault'

/** Drafts and issued letters of a case. An issued one is frozen: the database refuses any change. */

/**
 * What a letter is made of: a document, or the facts of the one-page summary; what it states beside it; and the provision versions it cites. `facts` = digest
 * of what it states of the case, null in a letter from before there was one; `form` = the form it is printed in, compact where none is named; `leftOut` =
 * keys of the parts that a person left out.
 */
export type LetterContent = {
  document: LetterDocument | null
  summary: SummaryFacts | null
  lines: FactLine[]
  provisions: { id: string; from: string }[]
  facts: string | null
  form?: LetterFormName
  leftOut?: string[]
}
/** A letter as lists name it, without anything sealed. */
export type ListedLetter = {
  id: string
  caseId: string
  ticketId: string | null
  letter: string
  channel: string | null
  state: 'draft' | 'issued'
  createdAt: number
  issuedAt: number | null
  pdfSha256: Uint8Array<ArrayBuffer> | null
}
/** What a person chose and worded in a letter. */
export type LetterWords = { options: LetterOptions; edits: Edits }
/** `createdBy` = the member who began it. */
export type StoredLetter = ListedLetter & LetterWords & { content: LetterContent; pdfBytes: number | null; createdBy: string }

type Kept = { officeId: string; caseId: string; id: string }
const place = ({ officeId, caseId, id }: Kept, column: string) => ({ officeId, caseId, column: `letter.${column}`, rowId: id })
const parsed = <T>(text: string | null, otherwise: T): T => (text === null ? otherwise : (JSON.parse(text) as T))

const listed = { id: true, caseId: true, ticketId: true, letter: true, channel: true, state: true, createdAt: true, issuedAt: true, pdfSha256: true } as const

const listedOf = (row: Pick<Letter, keyof typeof listed>): ListedLetter => ({
  id: row.id,
  caseId: row.caseId,
  ticketId: row.ticketId,
  letter: row.letter,
  channel: row.channel,
  state: row.state as 'draft' | 'issued',
  createdAt: row.createdAt.getTime(),
  issuedAt: row.issuedAt?.getTime() ?? null,
  pdfSha256: row.pdfSha256,
})

function wordsOf(row: Kept & Pick<Letter, 'options' | 'edits'>): LetterWords {
  const opened = (column: string, sealed: string | null) => openOptional(place(row, column), sealed)
  return { options: parsed(opened('options', row.options), {}), edits: parsed(opened('edits', row.edits), {}) }
}

/** What was stored before a fact was known of is held without it. */
function contentOf(text: string): LetterContent {
  const content = { lines: [], facts: null, ...(JSON.parse(text) as Partial<LetterContent>) } as LetterContent
  const { summary } = content
  return summary ? { ...content, summary: completeSummary(summary) } : content
}

const letterOf = (row: Letter): StoredLetter => ({
  ...listedOf(row),
  ...wordsOf(row),
  content: contentOf(open(place(row, 'document'), row.document)),
  pdfBytes: row.pdfBytes === null ? null : Number(row.pdfBytes),
  createdBy: row.createdBy,
})

const comparedMax = 300
const withWords = { OR: [{ options: { not: null } }, { edits: { not: null } }] }

/** Where the letters stand into which people of the office wrote something, issued last first: some hundred, which is what a new one is compared with. */
export async function issuedPlaces(member: Member): Promise<Pick<ListedLetter, 'id' | 'caseId' | 'letter' | 'channel'>[]> {
  const where = { officeId: member.officeId, state: 'issued', ...withWords }
  const select = { id: true, caseId: true, letter: true, channel: true } as const
  return withOffice(member, (tx) => tx.letter.findMany({ where, select, orderBy: { id: 'desc' }, take: comparedMax }))
}

/** What people wrote into the named letters, in no order. */
export async function wordsOfLetters(member: Member, ids: readonly string[]): Promise<(LetterWords & Pick<ListedLetter, 'id' | 'letter'>)[]> {
  if (ids.length === 0) return []
  const where = { officeId: member.officeId, id: { in: [...ids] } }
  const select = { officeId: true, id: true, caseId: true, letter: true, options: true, edits: true } as const
  const rows = await withOffice(member, (tx) => tx.letter.findMany({ where, select }))
  return rows.map((row) => ({ id: row.id, letter: row.letter, ...wordsOf(row) }))
}

type Draft = Pick<StoredLetter, 'caseId' | 'ticketId' | 'letter' | 'channel' | 'options' | 'edits' | 'content'>
const sealedParts = (kept: Kept, { options, edits, content }: Pick<Draft, 'options' | 'edits' | 'content'>) => ({
  options: sealOptional(place(kept, 'options'), Object.keys(options).length ? JSON.stringify(options) : null),
  edits: sealOptional(place(kept, 'edits'), Object.keys(edits).length ? JSON.stringify(edits) : null),
  document: seal(place(kept, 'document'), JSON.stringify(content)),
})

/** Stores a draft. Returns its id. */
export async function insertLetter(member: Member, draft: Draft): Promise<string> {
  const { officeId } = member
  const id = newId()
  const { caseId, ticketId, letter, channel } = draft
  await withOffice(member, (tx) =>
    tx.letter.create({
      data: {
        officeId,
        id,
        caseId,
        ticketId,
        letter,
        channel,
        state: 'draft',
        ...sealedParts({ officeId, caseId, id }, draft),
        createdBy: member.id,
        createdAt: nowDate(),
      },
    }),
  )
  return id
}

/**
 * What a person put into a draft, its row locked until the transaction ends: whoever changes or freezes it waits. @throws CaseworkError not-found,
 * letter-already-issued
 */
export async function lockDraft(member: Member, id: string): Promise<LetterWords> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    await tx.$queryRaw`SELECT id FROM letter WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid FOR UPDATE`
    const where = { officeId_id: { officeId, id } }
    const row = await tx.letter.findUnique({ where, select: { officeId: true, caseId: true, id: true, state: true, options: true, edits: true } })
    if (!row) throw new CaseworkError('not-found')
    if (row.state === 'issued') throw new CaseworkError('letter-already-issued')
    return wordsOf(row)
  })
}

async function caseOfLetter(tx: Transaction, { officeId }: Member, id: string): Promise<string> {
  const row = await tx.letter.findUnique({ where: { officeId_id: { officeId, id } }, select: { caseId: true } })
  if (!row) throw new CaseworkError('not-found')
  return row.caseId
}

/** @throws CaseworkError not-found, letter-already-issued */
export async function updateDraft(member: Member, id: string, parts: Pick<Draft, 'options' | 'edits' | 'content'>): Promise<void> {
  const { officeId } = member
  const count = await withOffice(member, async (tx) => {
    const caseId = await caseOfLetter(tx, member, id)
    return (await tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data: sealedParts({ officeId, caseId, id }, parts) })).count
  })
  if (count === 0) throw new CaseworkError('letter-already-issued')
}

/** Freezes a draft with the PDF that is already on disk. Returns the commitment to its document. @throws CaseworkError not-found, letter-already-issued */
export async function freezeLetter(member: Member, id: string, issued: { content: LetterContent; pdf: Stored }): Promise<string> {
  const { officeId } = member
  const text = JSON.stringify(issued.content)
  return withOffice(member, async (tx) => {
    const document = place({ officeId, caseId: await caseOfLetter(tx, member, id), id }, 'document')
    const data = { state: 'issued', document: seal(document, text), issuedAt: nowDate(), pdfSha256: issued.pdf.sha256, pdfBytes: issued.pdf.sizeBytes }
    const { count } = await tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data })
    if (count === 0) throw new CaseworkError('letter-already-issued')
    return commitment(document, text)
  })
}

/** @throws CaseworkError not-found */
export async function letter(member: Member, id: string): Promise<StoredLetter> {
  return withOffice(member, async (tx) => {
    const row = await tx.letter.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } })
    if (!row) throw new CaseworkError('not-found')
    return letterOf(row)
  })
}

/** Letters of a case without their content, oldest first. */
export async function lettersOfCase(member: Member, caseId: string): Promise<ListedLetter[]> {
  const where = { officeId: member.officeId, caseId }
  const rows = await withOffice(member, (tx) => tx.letter.findMany({ where, select: listed, orderBy: { id: 'asc' } }))
  return rows.map(listedOf)
}

/** Throws drafts away; an issued letter stays. */
export async function dropDrafts(member: Member, ids: readonly string[]): Promise<void> {
  const where = { officeId: member.officeId, id: { in: [...ids] }, state: 'draft' }
  await withOffice(member, (tx) => tx.letter.deleteMany({ where }))
}
