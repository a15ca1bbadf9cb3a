import 'server-only'
import { createHash } from 'node:crypto'
import { letterIds, type LetterId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { lenderComplaint } from '@/lib/letters'
import { withEdits, type Edits } from '@/lib/letters/edits'
import { factWarnings, wordWarnings, type LetterWarning } from '@/lib/letters/guards'
import type { CaseLetterFacts } from '@/lib/letters/letter-facts'
import type { EditLetter, WriteLetter } from '@/lib/letters/letter-schema'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { insertLetter, letter, lettersOfCase, updateDraft, type LetterContent, type StoredLetter } from '../data/letters'
import { ticket } from '../data/tickets'
import type { Member } from '../member'
import { drawn, uncoveredCharacters, type Dropped } from '../pdf/pool'
import { complaintFacts, summaryFacts, type LetterOptions, type LetterOrder } from './letter-facts'

export type DraftView = { content: LetterContent; list: DisplayList; text: string; dropped: Dropped[]; warnings: LetterWarning[]; digest: string }
type Made = LetterOrder & { letter: LetterId; edits: Edits }

const isLetter = (id: string): id is LetterId => letterIds.some((one) => one === id)

function versionsOf({ findings }: CaseLetterFacts): LetterContent['provisions'] {
  const versions = new Map(findings.flatMap(({ provisions }) => provisions.map(({ id, from }) => [`${id}@${from}`, { id, from }] as const)))
  return [...versions.values()]
}

/** What a person wrote into the letter themselves. */
const ownWords = (options: LetterOptions, edits: Edits) =>
  [...Object.values(options), ...Object.values(edits)].flat().filter((value) => typeof value === 'string')

async function contentOf(member: Member, made: Made): Promise<{ content: LetterContent; facts: CaseLetterFacts }> {
  if (made.letter === 'police-summary') {
    const summary = await summaryFacts(member, made)
    return { content: { document: null, summary, provisions: versionsOf(summary) }, facts: summary }
  }
  const facts = await complaintFacts(member, made)
  return { content: { document: withEdits(lenderComplaint(facts), made.edits), summary: null, provisions: versionsOf(facts) }, facts }
}

/** `generatedAt` moves with the clock, so it is no part of what a person has seen. */
const digestOf = ({ document, summary }: LetterContent) =>
  createHash('sha256')
    .update(JSON.stringify({ document, summary: summary && { ...summary, generatedAt: null } }))
    .digest('hex')

/** A letter as it would be issued now, with what stands against it. @throws CaseworkError letter-without-findings, summary-does-not-fit, busy */
export async function composed(member: Member, made: Made): Promise<DraftView> {
  const { content, facts } = await contentOf(member, made)
  const { list, dropped } = await drawn(content)
  const text = content.document ? letterText(content.document) : list.pages.map(wordsOf).join('\n')
  const unsupported = (await uncoveredCharacters(text)).map((value): LetterWarning => ({ code: 'unsupported-character', level: 'block', value }))
  const warnings = [...unsupported, ...wordWarnings(ownWords(made.options, made.edits)), ...factWarnings(facts.findings, facts.acts)]
  return {
    content,
    list,
    text,
    dropped,
    warnings: warnings.toSorted((one, other) => Number(one.level === 'warn') - Number(other.level === 'warn')),
    digest: digestOf(content),
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

const answerOf = (id: string, { text, dropped, warnings, digest }: DraftView) => ({ id, text, dropped, warnings, digest })
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
  return answerOf(await insertLetter(member, { ...made, content: view.content }), view)
}

/** Edits a draft. @throws CaseworkError not-found, letter-already-issued */
export async function editLetter(member: Member, { params, body }: { params: Record<string, string>; body: EditLetter }): Promise<LetterAnswer> {
  const stored = await letter(member, params.letterId ?? '')
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const made = { ...orderOf(stored), options: { ...stored.options, ...body.options } as LetterOptions, edits: body.edits ?? stored.edits }
  const view = await composed(member, made)
  await updateDraft(member, stored.id, { ...made, content: view.content })
  return answerOf(stored.id, view)
}

/** Letters of a case without their content. @throws CaseworkError not-found */
export async function letterList(member: Member, caseId: string) {
  await caseFacts(member, caseId)
  return lettersOfCase(member, caseId)
}
