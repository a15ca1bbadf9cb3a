import 'server-only'
import { Readable } from 'node:stream'
import contentDisposition from 'content-disposition'
import { localIso } from '@/lib/calendar/local-date'
import { summaryAnnex } from '@/lib/letters'
import { missingPlaces } from '@/lib/letters/guards'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { now } from '../clock'
import { recordCustody } from '../data/audit'
import { freezeLetter, letter, lettersOfCase, type ListedLetter } from '../data/letters'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterOptions } from '@/lib/letters/letter-options'
import type { Member } from '../member'
import { pdfOfContent } from '../pdf/pool'
import { withOffice } from '../unit-of-work'
import { readOriginal, storeOriginal } from '../vault'
import { summaryFacts } from './letter-facts'
import { composed, lockUnchanged, orderOf, written } from './write-letter'

const names: Record<string, string> = { 'lender-complaint': '投诉书', 'police-summary': '一页案情概要' }
const hex = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString('hex') : null)

export const letterAnswer = (stored: ListedLetter) => ({
  id: stored.id,
  case: stored.caseId,
  letter: stored.letter,
  channel: stored.channel ?? undefined,
  ticket: stored.ticketId ?? undefined,
  state: stored.state,
  createdAt: localIso(stored.createdAt),
  issuedAt: stored.issuedAt === null ? undefined : localIso(stored.issuedAt),
  pdfSha256: hex(stored.pdfSha256) ?? undefined,
})
export type IssuedAnswer = ReturnType<typeof letterAnswer>

/**
 * Freezes a draft: document, provision versions, PDF bytes and hash. `seen` = digest of the draft the person looked at; if the facts have moved since, or
 * somebody edits the draft while it is printed, nothing is issued. Prints and stores outside a transaction, so it opens its own.
 * @throws CaseworkError not-found, letter-already-issued, letter-incomplete, letter-blocked, letter-unsupported-character, conflict, busy, storage-full
 */
export async function issueLetter(member: Member, { params, body }: { params: Record<string, string>; body: { seen?: string } | undefined }) {
  const stored = await letter(member, params.letterId ?? '')
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const made = orderOf(stored)
  const view = await composed(made, await written(member, made))
  if (body?.seen && body.seen !== view.digest) throw new CaseworkError('conflict')
  const blocking = view.warnings.filter(({ level, code }) => level === 'block' && code !== 'unsupported-character')
  const missing = blocking.flatMap(({ code }) => missingPlaces[code] ?? [])
  if (missing.length) throw new CaseworkError('letter-incomplete', missing.map((path) => ({ path, message: 'required' })))
  if (blocking.length) throw new CaseworkError('letter-blocked', [], { words: blocking.map(({ value }) => value).join('、') })
  const pdf = await storeOriginal(member.officeId, Readable.from([Buffer.from(await pdfOfContent(view.content))]))
  await withOffice(member, async () => {
    await lockUnchanged(member, stored)
    await freezeLetter(member, stored.id, { content: view.content, pdf })
    await recordCustody(member, { action: 'letter-issued', caseId: stored.caseId, letterId: stored.id, letter: stored.letter, sha256: hex(pdf.sha256) ?? '' })
  })
  return letterAnswer(await letter(member, stored.id))
}

const pdfHeaders = (name: string, sizeBytes: number) => ({
  ...apiHeaders,
  'Content-Type': 'application/pdf',
  'Content-Length': String(sizeBytes),
  'Content-Disposition': contentDisposition(name),
})

type Part = 'page' | 'annex'

/** The frozen PDF, or the annex an issued summary points to. @throws CaseworkError not-found for a foreign letter, a draft, or a letter without an annex */
export async function letterPdf(member: Member, id: string, part: Part = 'page'): Promise<Response> {
  const stored = await letter(member, id)
  if (!stored.pdfSha256) throw new CaseworkError('not-found')
  const place = (await lettersOfCase(member, stored.caseId)).findIndex((one) => one.id === id) + 1
  const stem = `${names[stored.letter] ?? stored.letter}-${String(place).padStart(3, '0')}`
  if (part === 'annex') return annexPdf(stored.content.summary, `${stem}-附件.pdf`)
  const name = `${stem}.pdf`
  return new Response(Readable.toWeb(readOriginal(member.officeId, stored.pdfSha256)) as ReadableStream, { headers: pdfHeaders(name, stored.pdfBytes ?? 0) })
}

async function annexPdf(summary: SummaryFacts | null, name: string): Promise<Response> {
  if (!summary) throw new CaseworkError('not-found')
  const pdf = await pdfOfContent({ document: summaryAnnex(summary), summary: null })
  return new Response(Buffer.from(pdf), { headers: pdfHeaders(name, pdf.length) })
}

type SummaryOrder = { options?: LetterOptions; letter?: string; part?: Part }

/** A draft of the one-page summary, or its annex, as PDF; nothing is stored. @throws CaseworkError not-found, summary-does-not-fit, busy */
export async function policeSummaryDraft(
  member: Member,
  { params, body }: { params: Record<string, string>; body: SummaryOrder | undefined },
): Promise<Response> {
  const draft = body?.letter ? await letter(member, body.letter) : null
  const caseId = params.caseId ?? ''
  if (draft && (draft.caseId !== caseId || draft.letter !== 'police-summary')) throw new CaseworkError('not-found')
  const order = { caseId, channel: 'police', ticketId: draft?.ticketId ?? null, options: { ...draft?.options, ...body?.options } }
  const { summary } = await withOffice(member, () => summaryFacts(member, order))
  const day = localIso(now()).slice(0, 10)
  if (body?.part === 'annex') return annexPdf(summary, `一页案情概要-草稿-${day}-附件.pdf`)
  const pdf = await pdfOfContent({ document: null, summary })
  return new Response(Buffer.from(pdf), { headers: pdfHeaders(`一页案情概要-草稿-${day}.pdf`, pdf.length) })
}
