import 'server-only'
import contentDisposition from 'content-disposition'
import { localDay } from '@/lib/calendar/local-date'
import { caseNumber } from '@/lib/letters/case-number'
import { withHandwritten } from '@/lib/letters/handwritten'
import { statementOfFacts } from '@/lib/letters/statement-of-facts'
import type { Statement } from '@/lib/evidence/statement'
import type { LetterDocument } from '@/lib/letters/document'
import { letterText } from '@/lib/letters/text'
import { digestSeal } from '@/lib/letters/typeset/sealed-layout'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { evidence } from '../data/evidence'
import type { Member } from '../member'
import { pdfOfSealed, uncoveredCharacters } from '../pdf/pool'

/** A request with what was handed in. */
export type Handed = { id: string; askedAs: string; topic: string; sentAt: number | null; statementId: string | null; statement: Statement | null }

/** A statement as a letter. `at` = instant it was handed in. */
export const statementLetter = (of: { id: string; askedAs: string; topic: string }, statement: Statement, at: number): LetterDocument =>
  statementOfFacts({ statement, askedAs: of.askedAs, topic: of.topic, on: localDay(at), number: caseNumber(of.id) })

/** What of a statement is written in by hand on the printed page, `𪚥 U+2A6A5` each. @throws CaseworkError busy */
export const writtenByHand = (letter: LetterDocument): Promise<string[]> => uncoveredCharacters(letterText(letter))

/** The page to sign, with the digest of what was handed in, spaces for what no font has. @throws CaseworkError not-found while nothing was, busy */
export async function statementPdf(member: Member, request: Handed): Promise<Response> {
  const { statement, sentAt, statementId } = request
  if (statement === null || sentAt === null || statementId === null) throw new CaseworkError('not-found')
  const { sha256 } = await evidence(member, statementId)
  const letter = statementLetter(request, statement, sentAt)
  const pdf = await pdfOfSealed(withHandwritten(letter, await writtenByHand(letter)), digestSeal(sha256))
  const headers = {
    ...apiHeaders, 'Content-Type': 'application/pdf', 'Content-Length': String(pdf.length), 'Content-Disposition': contentDisposition('情况说明.pdf'),
  }
  return new Response(Buffer.from(pdf), { headers })
}
