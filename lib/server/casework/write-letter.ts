import 'server-only'
import { createHash } from 'node:crypto'
import { letterIds, type LetterId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { lenderComplaint } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { mergedEdits, withEdits, type Edits } from '@/lib/letters/edits'
import { factLines } from '@/lib/letters/fact-lines'
import { editWarnings, factWarnings, identityWarnings, partyWarnings, wordWarnings, type LetterWarning } from '@/lib/letters/guards'
import type { CaseLetterFacts } from '@/lib/letters/letter-facts'
import type { EditLetter, WriteLetter } from '@/lib/letters/letter-schema'
import { audienceOf } from '@/lib/letters/need-to-know'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { insertLetter, letter, lettersOfCase, updateDraft, type LetterContent, type StoredLetter } from '../data/letters'
import { ticket } from '../data/tickets'
import type { Member } from '../member'
import { drawn, uncoveredCharacters, type Dropped } from '../pdf/pool'
import { complaintFacts, summaryFacts, type LetterOptions, type LetterOrder } from './letter-facts'

/** `base` = the document as the facts alone make it; null for the one-page summary. `version` moves with every change a person or the case makes. */
export type DraftView = {
  content: LetterContent
  base: LetterDocument | null
  list: DisplayList
  text: string
  dropped: Dropped[]
  warnings: LetterWarning[]
  digest: string
  version: string
}
type Made = LetterOrder & { letter: LetterId; edits: Edits }

const isLetter = (id: string): id is LetterId => letterIds.some((one) => one === id)

function versionsOf({ findings }: CaseLetterFacts): LetterContent['provisions'] {
  const versions = new Map(findings.flatMap(({ provisions }) => provisions.map(({ id, from }) => [`${id}@${from}`, { id, from }] as const)))
  return [...versions.values()]
}

/** What a person wrote into the letter themselves. */
const ownWords = (options: LetterOptions, edits: Edits) =>
  [...Object.values(options), ...Object.values(edits).map(({ text }) => text)].flat().filter((value) => typeof value === 'string')

type Content = { content: LetterContent; facts: CaseLetterFacts; base: LetterDocument | null; lost: { text: string }[] }

async function contentOf(member: Member, made: Made): Promise<Content> {
  if (made.letter === 'police-summary') {
    const summary = await summaryFacts(member, made)
    const content = { document: null, summary, lines: factLines(summary, 'police', null), provisions: versionsOf(summary) }
    return { content, facts: summary, base: null, lost: [] }
  }
  const facts = await complaintFacts(member, made)
  const base = lenderComplaint(facts)
  const { letter: document, lost } = withEdits(base, made.edits)
  const lines = factLines(facts, audienceOf(facts.channel), facts.respondent)
  return { content: { document, summary: null, lines, provisions: versionsOf(facts) }, facts, base, lost }
}

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** A document without its day of writing. */
const undated = (document: LetterDocument | null) =>
  document && {
    ...document,
    meta: null,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'signature') })),
  }

/** The clock and the calendar are no part of what a person has seen. */
const digestOf = ({ document, summary }: LetterContent) =>
  sha256({ document: undated(document), summary: summary && { ...summary, on: null, generatedAt: null } })

/** What a letter says of the case, without the filings that follow it: another digest than a frozen letter's means that the case has moved on. */
export const caseDigestOf = ({ document, summary }: LetterContent): string =>
  sha256({
    document: document && undated({ ...document, sections: document.sections.filter(({ keep }) => keep !== 'should') }),
    summary: summary && { ...summary, on: null, generatedAt: null, filings: null },
  })

const versionOf = ({ options, edits }: Made, base: LetterDocument | null) => sha256({ options, edits, base: undated(base) })

/** A letter as it would be issued now, with what stands against it. @throws CaseworkError letter-without-findings, summary-does-not-fit, busy */
export async function composed(member: Member, made: Made): Promise<DraftView> {
  const { content, facts, base, lost } = await contentOf(member, made)
  const { list, dropped } = await drawn(content)
  const text = content.document ? letterText(content.document) : list.pages.map(wordsOf).join('\n')
  const unsupported = (await uncoveredCharacters(text)).map((value): LetterWarning => ({ code: 'unsupported-character', level: 'block', value }))
  const own = [...wordWarnings(ownWords(made.options, made.edits)), ...editWarnings(made.edits, lost)]
  const parties = partyWarnings(facts.complainant, content.document?.addressee ?? null)
  const warnings = [...unsupported, ...parties, ...own, ...identityWarnings(text), ...factWarnings(facts.findings, facts.acts)]
  return {
    content,
    base,
    list,
    text,
    dropped,
    warnings: warnings.toSorted((one, other) => Number(one.level === 'warn') - Number(other.level === 'warn')),
    digest: digestOf(content),
    version: versionOf(made, base),
  }
}

export const orderOf = (stored: StoredLetter): Made => ({
  letter: stored.letter as LetterId,
  caseId: stored.caseId,
  channel: stored.channel,
  ticketId: stored.ticketId,
  options: stored.options,
  edits: stored.edits,
})

const answerOf = (of: { id: string; caseId: string }, { text, dropped, warnings, digest, version }: DraftView) => ({
  id: of.id,
  case: of.caseId,
  text,
  dropped,
  warnings,
  digest,
  version,
})
export type LetterAnswer = ReturnType<typeof answerOf>

/** Writes a draft. @throws CaseworkError not-found (also for a letter or channel that is not built), letter-without-findings, invalid-body */
export async function writeLetter(member: Member, { params, body }: { params: Record<string, string>; body: WriteLetter }): Promise<LetterAnswer> {
  const caseId = params.caseId ?? ''
  if (!isLetter(body.letter) || (body.channel && !channelOf(body.channel))) throw new CaseworkError('not-found')
  await caseFacts(member, caseId)
  const of = body.ticket ? await ticket(member, body.ticket) : null
  if (of && of.caseId !== caseId) throw new CaseworkError('not-found')
  const options = { ...(of?.respondent ? { respondent: of.respondent } : {}), ...body.options } as LetterOptions
  const made: Made = { letter: body.letter, caseId, channel: body.channel ?? of?.channel ?? null, ticketId: of?.id ?? null, options, edits: {} }
  const view = await composed(member, made)
  return answerOf({ id: await insertLetter(member, { ...made, content: view.content }), caseId }, view)
}

/** Edits a draft. @throws CaseworkError not-found, letter-already-issued, conflict when the draft or the case has moved since it was read */
export async function editLetter(member: Member, { params, body }: { params: Record<string, string>; body: EditLetter }): Promise<LetterAnswer> {
  const stored = await letter(member, params.letterId ?? '')
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const order = orderOf(stored)
  const { base } = await contentOf(member, order)
  if (body.version && body.version !== versionOf(order, base)) throw new CaseworkError('conflict')
  const options = { ...stored.options, ...body.options } as LetterOptions
  const made = { ...order, options, edits: base ? mergedEdits(base, stored.edits, body.edits ?? {}) : {} }
  const view = await composed(member, made)
  await updateDraft(member, stored.id, { ...made, content: view.content })
  return answerOf(stored, view)
}

/** Letters of a case without their content. @throws CaseworkError not-found */
export async function letterList(member: Member, caseId: string) {
  await caseFacts(member, caseId)
  return lettersOfCase(member, caseId)
}
