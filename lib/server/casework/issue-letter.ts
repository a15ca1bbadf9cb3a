import 'server-only'
import { Readable } from 'node:stream'
import contentDisposition from 'content-disposition'
import { localIso } from '@/lib/calendar/local-date'
import { letterOf, summaryAnnex } from '@/lib/letters'
import { citationWarnings, missingPlace } from '@/lib/letters/guards'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { now } from '../clock'
import { isReviewDue } from '../data/cases'
import { recordHandOut, recordIssue, removedDrafts } from '../data/custody'
import { freezeLetter, letter, lettersOfCase, type ListedLetter, type StoredLetter } from '../data/letters'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterOptions } from '@/lib/letters/letter-options'
import type { Member } from '../member'
import { pdfOfContent } from '../pdf/pool'
import { rulesEdition } from '../rules-edition'
import { withOffice } from '../unit-of-work'
import { readOriginal, stageOriginal, type Staged } from '../vault'
import { checkConsent } from './consents'
import { summaryFacts } from './letter-facts'
import { reviewIfDue } from './review-anew'
import { checkCitations, composed, lockUnchanged, orderOf, written, type DraftView, type Made, type Written } from './write-letter'

/** What a letter's file is called. */
export const letterFileWord = (letter: string): string => letterOf(letter)?.words.zh.name ?? '一页案情概要'
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

/** Refusals of their own, by what stands against a letter. */
const refusalOf = {
  'too-early': 'letter-too-early', 'reason-needed': 'letter-reason-needed',
  'own-reason-needed': 'letter-reason-needed', 'reason-yours': 'letter-reason-needed',
  'filing-withdrawn': 'letter-filing-withdrawn',
} as const
const hasRefusal = (code: string): code is keyof typeof refusalOf => Object.hasOwn(refusalOf, code)

/**
 * @throws CaseworkError invalid-body, letter-citation-invalid, letter-incomplete, letter-too-early, letter-reason-needed, letter-filing-withdrawn,
 * letter-blocked
 */
function checkIssuable({ warnings }: DraftView): void {
  checkCitations(warnings)
  const blocking = warnings.filter(({ level, code }) => level === 'block' && code !== 'unsupported-character')
  const missing = blocking.filter(({ code }) => code !== 'field-unfit').flatMap((warning) => missingPlace(warning) ?? [])
  if (missing.length) throw new CaseworkError('letter-incomplete', missing.map((path) => ({ path, message: 'required' })))
  const unfit = blocking.filter(({ code }) => code === 'field-unfit')
  if (unfit.length) throw new CaseworkError('invalid-body', unfit.map((each) => ({ path: missingPlace(each) ?? '', message: each.values?.why ?? '' })))
  const own = blocking.find(({ code }) => hasRefusal(code))
  if (own && hasRefusal(own.code)) throw new CaseworkError(refusalOf[own.code], [], { on: own.value })
  if (blocking.length) throw new CaseworkError('letter-blocked', [], { words: blocking.map(({ value }) => value).join('、') })
}

type Issue = { stored: StoredLetter; made: Made; now: Written }

/** A draft as it stands, all of it read at one moment. */
async function issueOf(member: Member, id: string): Promise<Issue> {
  const stored = await letter(member, id)
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const made = orderOf(stored)
  return { stored, made, now: await written(member, made) }
}

/** Looks again whether the draft and its case are what was printed, and no review is due, then gives the file its name, and freezes. All of it or nothing. */
async function freeze(member: Member, { stored, made, now: printed }: Issue, pdf: Staged): Promise<void> {
  await lockUnchanged(member, stored)
  const hasMoved = (await written(member, made)).digest !== printed.digest || (await isReviewDue(member, stored.caseId, rulesEdition))
  if (hasMoved) throw new CaseworkError('conflict')
  await pdf.settle()
  const says = await freezeLetter(member, stored.id, { content: printed.content, pdf })
  await recordIssue(member, { id: stored.id, caseId: stored.caseId, letter: stored.letter, sha256: hex(pdf.sha256) ?? '', says })
}

/**
 * Freezes a draft: document, provision versions, PDF bytes and hash. `seen` = digest of the draft the person looked at; if the facts have moved since, or
 * they or the draft move while it is printed, nothing is issued and no file stays. A review that is due comes first.
 * Prints and writes its file outside a transaction, so it opens its own.
 * @throws CaseworkError not-found, letter-already-issued, letter-incomplete, letter-too-early, letter-reason-needed, channel-excluded,
 * letter-blocked, letter-citation-invalid, letter-unsupported-character, letter-without-findings,
 * letter-told-only, conflict, busy, storage-full, consent-withdrawn
 */
export async function issueLetter(member: Member, { params, body }: { params: Record<string, string>; body: { seen?: string } | undefined }) {
  const { caseId, channel } = await letter(member, params.letterId ?? '')
  await checkConsent(member, caseId, channel)
  await reviewIfDue(member, caseId)
  const issue = await withOffice(member, () => issueOf(member, params.letterId ?? ''))
  const view = await composed(issue.made, issue.now)
  if (body?.seen && body.seen !== view.digest) throw new CaseworkError('conflict')
  checkIssuable(view)
  const pdf = await stageOriginal(member.officeId, Readable.from([Buffer.from(await pdfOfContent(view.content))]))
  await withOffice(member, () => freeze(member, issue, pdf)).finally(pdf.drop)
  return letterAnswer(await letter(member, issue.stored.id))
}

const pdfHeaders = (name: string, sizeBytes: number) => ({
  ...apiHeaders,
  'Content-Type': 'application/pdf',
  'Content-Length': String(sizeBytes),
  'Content-Disposition': contentDisposition(name),
})

type Part = 'page' | 'annex'

/**
 * What the file of a letter is called, without its ending: its kind and its place among the letters that were ever begun in the case, so that removing a
 * draft gives no other letter a new name. Ids sort by the instant they were made.
 */
export async function letterStem(member: Member, { id, caseId, letter: kind }: ListedLetter): Promise<string> {
  const begun = [...(await lettersOfCase(member, caseId)), ...(await removedDrafts(member, caseId))]
  return `${letterFileWord(kind)}-${String(begun.filter((each) => each.id <= id).length).padStart(3, '0')}`
}

/**
 * The frozen PDF, or the annex an issued summary points to, which is printed outside of any transaction. @throws CaseworkError not-found for a foreign letter,
 * a draft, or a letter without an annex
 */
export async function letterPdf(member: Member, id: string, part: Part = 'page'): Promise<Response> {
  const { stored, stem } = await withOffice(member, async () => {
    const found = await letter(member, id)
    return { stored: found, stem: await letterStem(member, found) }
  })
  if (!stored.pdfSha256) throw new CaseworkError('not-found')
  if (part === 'annex') return annexPdf(stored.content.summary, `${stem}-附件.pdf`)
  const name = `${stem}.pdf`
  await recordHandOut(member, { kind: 'letter', id, caseId: stored.caseId, sha256: hex(stored.pdfSha256) ?? '' })
  return new Response(Readable.toWeb(readOriginal(member.officeId, stored.pdfSha256)) as ReadableStream, { headers: pdfHeaders(name, stored.pdfBytes ?? 0) })
}

async function annexPdf(summary: SummaryFacts | null, name: string): Promise<Response> {
  if (!summary) throw new CaseworkError('not-found')
  const pdf = await pdfOfContent({ document: summaryAnnex(summary), summary: null })
  return new Response(Buffer.from(pdf), { headers: pdfHeaders(name, pdf.length) })
}

type SummaryOrder = { options?: LetterOptions; letter?: string; part?: Part }

/**
 * A draft of the one-page summary, or its annex, as PDF; nothing is stored. @throws CaseworkError not-found, letter-citation-invalid, summary-does-not-fit,
 * busy
 */
export async function policeSummaryDraft(
  member: Member,
  { params, body }: { params: Record<string, string>; body: SummaryOrder | undefined },
): Promise<Response> {
  const draft = body?.letter ? await letter(member, body.letter) : null
  const caseId = params.caseId ?? ''
  if (draft && (draft.caseId !== caseId || draft.letter !== 'police-summary')) throw new CaseworkError('not-found')
  await checkConsent(member, caseId, 'police')
  const order = { caseId, channel: 'police', ticketId: draft?.ticketId ?? null, options: { ...draft?.options, ...body?.options } }
  const { summary } = await withOffice(member, () => summaryFacts(member, order))
  checkCitations(citationWarnings(summary, null))
  const day = localIso(now()).slice(0, 10)
  if (body?.part === 'annex') return annexPdf(summary, `一页案情概要-草稿-${day}-附件.pdf`)
  const pdf = await pdfOfContent({ document: null, summary })
  return new Response(Buffer.from(pdf), { headers: pdfHeaders(`一页案情概要-草稿-${day}.pdf`, pdf.length) })
}
