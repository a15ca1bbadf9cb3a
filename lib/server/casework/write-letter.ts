import 'server-only'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { LetterId, ViolationId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { isLetter, letterOf, summaryId } from '@/lib/letters'
import { arranged, leftOutOf, missingAnnexes, partsOf, renumbered, type Parts } from '@/lib/letters/arrangement'
import { lengthWarnings } from '@/lib/letters/body-length'
import type { LetterDocument } from '@/lib/letters/document'
import { inLetter, mergedEdits, placedEdits, strayPlaces, withEdits, type Edits, type PlacedEdits } from '@/lib/letters/edits'
import { factLines } from '@/lib/letters/fact-lines'
import { annexWarnings, confirmedWarnings, editWarnings, identityWarnings, partyWarnings, type LetterWarning } from '@/lib/letters/guards'
import type { AddressedFacts, FieldOffers, LetterEntry } from '@/lib/letters/letter-entry'
import type { CaseLetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'
import { kindsTold } from '@/lib/letters/kinds-told'
import { mergedOptions, type LetterOptions } from '@/lib/letters/letter-options'
import type { EditLetter, WriteLetter } from '@/lib/letters/letter-schema'
import { substitutesOf, withSubstitutes } from '@/lib/letters/substitutes'
import { letterText } from '@/lib/letters/text'
import { wordsOf, type DisplayList } from '@/lib/letters/typeset/display-list'
import { formNamed, formOption } from '@/lib/letters/typeset/letter-form'
import { wordWarnings } from '@/lib/letters/own-words'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import {
  insertLetter, letter, lettersOfCase, lockDraft, updateDraft, type LetterContent, type ListedLetter, type StoredLetter,
} from '../data/letters'
import { ticket } from '../data/tickets'
import type { Member } from '../member'
import { drawn, uncoveredCharacters, type Dropped } from '../pdf/pool'
import { withOffice } from '../unit-of-work'
import { checkConsent } from './consents'
import { filingStanding } from './filing-warnings'
import { checkArrangement, checkFields, checkSubstitutes } from './letter-arrangement'
import { digestOf, documentDigestOf, factsDigestOf, versionOf, wordsDigestOf } from './letter-digests'
import { addressedFacts, summaryFacts, type LetterOrder } from './letter-facts'
import { caseWarnings, likeLetters, ownWords, summaryUnfit, warningsOf } from './letter-warnings'
import { proposedOptions } from './proposed-options'

/** `id`, `createdBy`: of a draft that is kept, and of whoever began it. */
export type Made = LetterOrder & { letter: LetterId; edits: Edits; id?: string; createdBy?: string }
/**
 * What a letter would say now, before it is drawn. `base` = the document as the facts alone make it, with every part and the headings it has without those
 * left out; null for the one-page summary. `parts` = what can be left out or written behind, `kinds` = of conduct, in the order told. `usualAddressee` = whom
 * it goes to unless a person writes another; `offers` = values of the case for its fields; `role` = who writes.
 * `about` = key of the respondent it is about, null = all of the case. `version`
 * moves with every change a person or the case makes, `digest` with what the letter says.
 */
export type Written = {
  content: LetterContent
  standing: LetterWarning[]
  base: LetterDocument | null
  edits: PlacedEdits
  parts: Parts
  kinds: ViolationId[]
  usualAddressee: string
  offers: FieldOffers
  role: ComplainantRole
  digest: string
  version: string
}
type Sheet = { list: DisplayList; text: string; dropped: Dropped[]; warnings: LetterWarning[] }
export type DraftView = Written & Sheet

function versionsOf({ findings }: CaseLetterFacts): LetterContent['provisions'] {
  const versions = new Map(findings.flatMap(({ provisions }) => provisions.map(({ id, from }) => [`${id}@${from}`, { id, from }] as const)))
  return [...versions.values()]
}

/** The one page from its facts. */
export function writtenSummary(made: Made, summary: SummaryFacts): Written {
  const lines = factLines(summary, 'police', null)
  const content = { document: null, summary, lines, provisions: versionsOf(summary), facts: factsDigestOf(summary, null) }
  const edits: PlacedEdits = { own: new Map(), earlier: new Map() }
  const unfit = summaryUnfit(made.options, summary.on)
  const standing = [...confirmedWarnings(summary), ...caseWarnings(summary, null), ...unfit, ...partyWarnings(summary.complainant, null)]
  const none = { base: null, parts: { optional: [], hosts: [] }, kinds: [], usualAddressee: '', offers: {}, role: summary.complainant.role }
  return { content, standing, edits, ...none, digest: digestOf(content), version: versionOf(made, null) }
}

/** Keys of the parts a person left out, kept with what the letter says. */
function leftOut({ optional }: Parts): Pick<LetterContent, 'leftOut'> {
  const keys = optional.filter(({ isOut }) => isOut).map(({ key }) => key)
  return keys.length > 0 ? { leftOut: keys } : {}
}

async function writtenLetter(member: Member, made: Made): Promise<Written> {
  const entry = letterOf(made.letter)
  if (!entry) throw new CaseworkError('not-found')
  const { facts, usualAddressee } = await addressedFacts(member, made, entry)
  const whole = entry.write(facts, made.options)
  const base = renumbered(whole, leftOutOf(made.options))
  const [edits, parts] = [placedEdits(base, made.edits), partsOf(base, made.options)]
  const about = facts.respondent
  const rests = entry.rests === 'findings'
  const lines = rests ? factLines(facts, facts.audience, about) : []
  const content = {
    document: withSubstitutes(arranged(withEdits(base, edits), made.options), substitutesOf(made.options)), summary: null, lines,
    provisions: [...(rests ? versionsOf(facts) : []), ...(base.meta.cites ?? [])],
    facts: statedDigestOf(entry, { facts, base: whole }), form: formNamed(made.options[formOption]), ...leftOut(parts),
  }
  const [digest, kinds, offers] = [digestOf(content), kindsTold(entry, facts, whole), entry.offers?.(facts) ?? {}]
  const filing = await filingStanding(member, entry, { order: made, channel: facts.channel, respondent: about, facts: content.facts })
  const standing = [...warningsOf(entry, { facts, options: made.options, base }), ...filing, ...(await likeLetters(member, made, digest))]
  return { content, standing, base, edits, parts, kinds, usualAddressee, offers, role: facts.complainant.role, digest, version: versionOf(made, base) }
}

/** What a letter states of its case: the facts of its findings, or, where it rests on none, what it says by itself. */
const statedDigestOf = ({ rests }: LetterEntry, { facts, base }: { facts: AddressedFacts; base: LetterDocument }) =>
  (rests === 'findings' ? factsDigestOf(facts, facts.respondent) : documentDigestOf(base))

/** What a letter would say now, read at one moment; nothing is drawn. @throws CaseworkError letter-without-findings, letter-told-only, letter-without-acts */
export const written = (member: Member, made: Made): Promise<Written> =>
  withOffice(member, async () =>
    made.letter === summaryId ? writtenSummary(made, (await summaryFacts(member, made)).summary) : writtenLetter(member, made),
  )

/** A letter as it would be issued now, with what stands against it. Waits for a print thread. @throws CaseworkError summary-does-not-fit, busy */
export async function composed(made: Made, letterNow: Written): Promise<DraftView> {
  const { content, standing, parts } = letterNow
  const edits = inLetter(letterNow.edits, parts.optional.filter(({ isOut }) => isOut).map(({ place }) => place))
  const { list, dropped, bodyPages } = await drawn(content)
  const entry = letterOf(made.letter)
  const text = content.document ? letterText(content.document) : list.pages.map(wordsOf).join('\n')
  const unsupported = (await uncoveredCharacters(text)).map((value): LetterWarning => ({ code: 'unsupported-character', level: 'block', value }))
  const words = ownWords(made.options, edits)
  const annexes = content.document ? annexWarnings(missingAnnexes(words, content.document)) : []
  const own = [...wordWarnings(words), ...annexes, ...editWarnings(edits)]
  const length = entry ? lengthWarnings(entry, { options: made.options, pages: bodyPages }) : []
  const warnings = [...unsupported, ...standing, ...length, ...own, ...identityWarnings(text)]
  return { ...letterNow, list, text, dropped, warnings: warnings.toSorted((one, other) => Number(one.level === 'warn') - Number(other.level === 'warn')) }
}

/** @throws CaseworkError letter-citation-invalid */
export function checkCitations(warnings: readonly LetterWarning[]): void {
  const cites = warnings.filter(({ code }) => code === 'citation-invalid').map(({ value }) => value)
  if (cites.length) throw new CaseworkError('letter-citation-invalid', [], { cites: cites.join('、') })
}

export const orderOf = (stored: StoredLetter): Made => ({
  letter: stored.letter,
  caseId: stored.caseId,
  channel: stored.channel,
  ticketId: stored.ticketId,
  options: stored.options,
  edits: stored.edits,
  id: stored.id,
  createdBy: stored.createdBy,
})

const answerOf = (of: { id: string; caseId: string }, { text, dropped, warnings, digest, version, content }: DraftView) => ({
  id: of.id,
  case: of.caseId,
  text,
  dropped,
  leftOut: content.leftOut ?? [],
  warnings,
  digest,
  version,
})
export type LetterAnswer = ReturnType<typeof answerOf>

type Ordered = { made: Made; now: Written }

/** Whether a letter can be arranged and printed as somebody says. @throws CaseworkError invalid-body */
async function checkSaid(letter: LetterDocument | null, said: LetterOptions): Promise<void> {
  checkArrangement(letter, said)
  await checkSubstitutes(said, uncoveredCharacters)
}

/** Whom a letter goes to that follows a filing, where nobody said: the same body where it takes it, else the first that does; none where it goes to none. */
function channelAfter(id: LetterId, filedWith: string | null): string | null {
  const entry = letterOf(id)
  return !entry?.follows || entry.goes || entry.channels.includes(filedWith ?? '') ? filedWith : (entry.channels[0] ?? null)
}

async function ordered(member: Member, caseId: string, body: WriteLetter): Promise<Ordered> {
  if (!isLetter(body.letter) || (body.channel && !channelOf(body.channel))) throw new CaseworkError('not-found')
  await caseFacts(member, caseId)
  const of = body.ticket ? await ticket(member, body.ticket) : null
  if (of && of.caseId !== caseId) throw new CaseworkError('not-found')
  const options = { ...(of?.respondent ? { respondent: of.respondent } : {}), ...body.options } as LetterOptions
  const channel = body.channel ?? channelAfter(body.letter, of?.channel ?? null)
  const order: Made = { letter: body.letter, caseId, channel, ticketId: of?.id ?? null, options, edits: {} }
  const made = { ...order, options: { ...(await proposedOptions(member, order)), ...options } }
  const now = await written(member, made)
  checkFields(body.letter, (body.options ?? {}) as LetterOptions)
  await checkSaid(now.base, options)
  return { made, now }
}

/**
 * Writes a draft: reads, draws outside of any transaction, then stores it in a short one. @throws CaseworkError not-found (also for a letter or channel that is
 * not built), letter-without-findings, letter-told-only, invalid-body, summary-does-not-fit, busy, consent-withdrawn
 */
export async function writeLetter(member: Member, { params, body }: { params: Record<string, string>; body: WriteLetter }): Promise<LetterAnswer> {
  const caseId = params.caseId ?? ''
  const { made, now } = await withOffice(member, () => ordered(member, caseId, body))
  await checkConsent(member, caseId, made.channel)
  const view = await composed(made, now)
  return answerOf({ id: await insertLetter(member, { ...made, content: view.content }), caseId }, view)
}

type Edited = { stored: StoredLetter; made: Made; now: Written }

async function edited(member: Member, id: string, body: EditLetter): Promise<Edited> {
  const stored = await letter(member, id)
  if (stored.state === 'issued') throw new CaseworkError('letter-already-issued')
  const order = orderOf(stored)
  const { base, version } = await written(member, order)
  const stray = strayPlaces(base, stored.edits, body.edits ?? {})
  if (stray.length) throw new CaseworkError('invalid-body', stray.map((place) => ({ path: `edits.${place}`, message: 'unknown-place' })))
  const edits = base ? mergedEdits(base, stored.edits, body.edits ?? {}) : {}
  if (!edits || (body.version && body.version !== version)) throw new CaseworkError('conflict')
  checkFields(stored.letter, (body.options ?? {}) as LetterOptions)
  await checkSaid(base, (body.options ?? {}) as LetterOptions)
  const made = { ...order, options: mergedOptions(stored.options, (body.options ?? {}) as LetterOptions), edits }
  return { stored, made, now: await written(member, made) }
}

/** Locks a draft for the rest of the transaction. @throws CaseworkError conflict when a person has changed it since it was read, letter-already-issued */
export async function lockUnchanged(member: Member, read: StoredLetter): Promise<void> {
  if (wordsDigestOf(await lockDraft(member, read.id)) !== wordsDigestOf(read)) throw new CaseworkError('conflict')
}

/**
 * Edits a draft: reads, draws outside of any transaction, then writes in a short one. @throws CaseworkError not-found, letter-already-issued, invalid-body
 * (also for words at a place the letter does not have), conflict when the draft or the case has moved since it was read, or changes while it is drawn
 */
export async function editLetter(member: Member, { params, body }: { params: Record<string, string>; body: EditLetter }): Promise<LetterAnswer> {
  const { stored, made, now } = await withOffice(member, () => edited(member, params.letterId ?? '', body))
  const view = await composed(made, now)
  await withOffice(member, async () => {
    await lockUnchanged(member, stored)
    await updateDraft(member, stored.id, { ...made, content: view.content })
  })
  return answerOf(stored, view)
}

/** Letters of a case without their content. @throws CaseworkError not-found */
export async function letterList(member: Member, caseId: string): Promise<ListedLetter[]> {
  await caseFacts(member, caseId)
  return lettersOfCase(member, caseId)
}
