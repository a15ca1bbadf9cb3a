import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import type { Edits } from '@/lib/letters/edits'
import type { FactLine } from '@/lib/letters/fact-lines'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Letter } from '../generated/client'
import { newId, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import type { Stored } from '../vault'

/** Drafts and issued letters of a case. An issued one is frozen: the database refuses any change. */

/** What a letter is made of: a document, or the facts of the one-page summary; what it states beside it; and the provision versions it cites. */
export type LetterContent = {
  document: LetterDocument | null
  summary: SummaryFacts | null
  lines: FactLine[]
  provisions: { id: string; from: string }[]
}
export type StoredLetter = {
  id: string
  caseId: string
  ticketId: string | null
  letter: string
  channel: string | null
  state: 'draft' | 'issued'
  options: Record<string, string | number | boolean | string[]>
  edits: Edits
  content: LetterContent
  createdAt: number
  issuedAt: number | null
  pdfSha256: Uint8Array<ArrayBuffer> | null
  pdfBytes: number | null
}

const place = (officeId: string, column: string, rowId: string) => ({ officeId, column: `letter.${column}`, rowId })
const parsed = <T>(text: string | null, otherwise: T): T => (text === null ? otherwise : (JSON.parse(text) as T))

function letterOf(row: Letter): StoredLetter {
  const opened = (column: string, sealed: string | null) => openOptional(place(row.officeId, column, row.id), sealed)
  return {
    id: row.id,
    caseId: row.caseId,
    ticketId: row.ticketId,
    letter: row.letter,
    channel: row.channel,
    state: row.state as 'draft' | 'issued',
    options: parsed(opened('options', row.options), {}),
    edits: parsed(opened('edits', row.edits), {}),
    content: { lines: [], ...(JSON.parse(open(place(row.officeId, 'document', row.id), row.document)) as Partial<LetterContent>) } as LetterContent,
    createdAt: row.createdAt.getTime(),
    issuedAt: row.issuedAt?.getTime() ?? null,
    pdfSha256: row.pdfSha256,
    pdfBytes: row.pdfBytes === null ? null : Number(row.pdfBytes),
  }
}

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

/** @throws CaseworkError letter-already-issued */
export async function updateDraft(member: Member, id: string, parts: Pick<Draft, 'options' | 'edits' | 'content'>): Promise<void> {
  const { officeId } = member
  const { count } = await withOffice(member, (tx) =>
    tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data: sealedParts(officeId, id, parts) }),
  )
  if (count === 0) throw new CaseworkError('letter-already-issued')
}

/** Freezes a draft with the PDF that is already on disk. @throws CaseworkError letter-already-issued */
export async function freezeLetter(member: Member, id: string, issued: { content: LetterContent; pdf: Stored }): Promise<void> {
  const { officeId } = member
  const document = seal(place(officeId, 'document', id), JSON.stringify(issued.content))
  const data = { state: 'issued', document, issuedAt: nowDate(), pdfSha256: issued.pdf.sha256, pdfBytes: issued.pdf.sizeBytes }
  const { count } = await withOffice(member, (tx) => tx.letter.updateMany({ where: { officeId, id, state: 'draft' }, data }))
  if (count === 0) throw new CaseworkError('letter-already-issued')
}

/** @throws CaseworkError not-found */
export async function letter(member: Member, id: string): Promise<StoredLetter> {
  const row = await withOffice(member, (tx) => tx.letter.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } }))
  if (!row) throw new CaseworkError('not-found')
  return letterOf(row)
}

/** Letters of a case, oldest first. */
export async function lettersOfCase(member: Member, caseId: string): Promise<StoredLetter[]> {
  const rows = await withOffice(member, (tx) => tx.letter.findMany({ where: { officeId: member.officeId, caseId }, orderBy: { id: 'asc' } }))
  return rows.map(letterOf)
}
