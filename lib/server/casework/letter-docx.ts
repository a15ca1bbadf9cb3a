import 'server-only'
import contentDisposition from 'content-disposition'
import { letterOf } from '@/lib/letters'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { letter, type LetterContent, type StoredLetter } from '../data/letters'
import type { Member } from '../member'
import { docxOfContent } from '../pdf/pool'
import { withOffice } from '../unit-of-work'
import { checkConsent } from './consents'
import { letterStem } from './issue-letter'
import { checkCitations, orderOf, written } from './write-letter'

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Found = { stored: StoredLetter; stem: string; content: LetterContent }

/** The letter as it was issued; a draft as it would be now. */
async function found(member: Member, id: string): Promise<Found> {
  const stored = await letter(member, id)
  if (!letterOf(stored.letter)?.isEdited) throw new CaseworkError('invalid-body', [{ path: 'letter', message: 'not-one-of' }])
  const stem = await letterStem(member, stored)
  if (stored.state === 'issued') return { stored, stem, content: stored.content }
  await checkConsent(member, stored.caseId, stored.channel)
  const now = await written(member, orderOf(stored))
  checkCitations(now.standing)
  return { stored, stem, content: now.content }
}

/**
 * A letter that a court or reviewing organ wants to edit, as a text document made outside of any transaction. A draft says so in its name, not in its text:
 * whoever files it would have to take the word out again. It is a copy to work on; what was issued is the PDF, and only that is told to custody.
 * @throws CaseworkError not-found, invalid-body for a letter nobody edits, letter-citation-invalid, letter-without-findings, consent-withdrawn, busy
 */
export async function letterDocx(member: Member, id: string): Promise<Response> {
  const { stored, stem, content } = await withOffice(member, () => found(member, id))
  const docx = await docxOfContent(content)
  const name = `${stem}${stored.state === 'draft' ? '-草稿' : ''}.docx`
  return new Response(Buffer.from(docx), {
    headers: { ...apiHeaders, 'Content-Type': mime, 'Content-Length': String(docx.length), 'Content-Disposition': contentDisposition(name) },
  })
}
