import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import type { Edits } from '@/lib/letters/edits'
import type { FactLine } from '@/lib/letters/fact-lines'
import { completeSummary, type SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Letter } from '../generated/client'
import { commitment, newId, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import type { Stored } from '../vault'

/** Drafts and issued letters of a case. An issued one is frozen: the database refuses any change. */

/**
 * What a letter is made of: a document, or the facts of the one-page summary; what it states beside it; and the provision versions it cites. `facts` = digest
 * of what it states of the case, null in a letter from before there was one.
 */
export type LetterContent = {
  document: LetterDocument | null
  summary: SummaryFacts | null
  lines: FactLine[]
  provisions: { id: string; from: string }[]
  facts: string | null
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
export type StoredLetter = ListedLetter & LetterWords & { content: LetterContent; pdfBytes: number | null }

const place = (officeId: string, column: string, rowId: string) => ({ officeId, column: `letter.${column}`, rowId })
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

function wordsOf(row: Pick<Letter, 'officeId' | 'id' | 'options' | 'edits'>): LetterWords {
  const opened = (column: string, sealed: string | null) => openOptional(place(row.officeId, column, row.id), sealed)
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
  content: contentOf(open(place(row.officeId, 'document', row.id), row.document)),
  pdfBytes: row.pdfBytes === null ? null : Number(row.pdfBytes),
})

type Draft = Pick<StoredLetter, 'caseId' | 'ticketId' | 'letter' | 'channel' | 'options' | 'edits' | 'content'>
const sealedParts = (officeId: string, id: string, { options, edits, content }: Pick<Draft, 'options' | 'edits' | 'content'>) => ({
  options: sealOptional(place(officeId, 'options', id), Object.keys(options).length ? JSON.stringify(options) : null),
  edits: sealOptional(place(officeId, 'edits', id), Object.keys(edits).length ? JSON.stringify(edits) : null),
  document: seal(place(officeId, 'document', id), JSON.stringify(content)),
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
        ...sealedParts(officeId, id, draft),
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
  const row = await withOffice(member, async (tx) => {
    await tx.$queryRaw`SELECT id FROM letter WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid FOR UPDATE`
    const where = { officeId_id: { officeId, id } }
    return tx.letter.findUnique({ where, select: { officeId: true, id: true, state: true, options: true, edits: true } })
  })
  if (!row) throw new CaseworkError('not-found')
  if (row.state === 'issued') throw new CaseworkError('letter-already-issued')
  return wordsOf(row)
}

/** @throws CaseworkError letter-already-issued */
export async function updateDraft(member: Member, id: string, parts: Pick<Draft, 'options' | 'edits' | 'content'>): Promise<void> {
  const { officeId } = member
  const { count } = await withOffice(member, (tx) =>
    tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data: sealedParts(officeId, id, parts) }),
  )
  if (count === 0) throw new CaseworkError('letter-already-issued')
}

/** Freezes a draft with the PDF that is already on disk. Returns the commitment to its document. @throws CaseworkError letter-already-issued */
export async function freezeLetter(member: Member, id: string, issued: { content: LetterContent; pdf: Stored }): Promise<string> {
  const { officeId } = member
  const text = JSON.stringify(issued.content)
  const document = seal(place(officeId, 'document', id), text)
  const data = { state: 'issued', document, issuedAt: nowDate(), pdfSha256: issued.pdf.sha256, pdfBytes: issued.pdf.sizeBytes }
  const { count } = await withOffice(member, (tx) => tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data }))
  if (count === 0) throw new CaseworkError('letter-already-issued')
  return commitment(place(officeId, 'document', id), text)
}

/** @throws CaseworkError not-found */
export async function letter(member: Member, id: string): Promise<StoredLetter> {
  const row = await withOffice(member, (tx) => tx.letter.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } }))
  if (!row) throw new CaseworkError('not-found')
  return letterOf(row)
}

/** Letters of a case without their content, oldest first. */
export async function lettersOfCase(member: Member, caseId: string): Promise<ListedLetter[]> {
  const where = { officeId: member.officeId, caseId }
  const rows = await withOffice(member, (tx) => tx.letter.findMany({ where, select: listed, orderBy: { id: 'asc' } }))
  return rows.map(listedOf)
}
