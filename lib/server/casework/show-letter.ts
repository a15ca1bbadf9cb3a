import 'server-only'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { LetterId, ViolationId } from '@/lib/cases/vocabulary'
import { letterOf } from '@/lib/letters'
import { countedOf, type Counted } from '@/lib/letters/counted'
import { editables, type Edit, type Editable } from '@/lib/letters/edits'
import type { LetterDocument } from '@/lib/letters/document'
import type { FactLine } from '@/lib/letters/fact-lines'
import type { LetterWarning } from '@/lib/letters/guards'
import type { Parts } from '@/lib/letters/arrangement'
import type { FieldOffers } from '@/lib/letters/letter-entry'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { substitutesFor, type Substitute } from '@/lib/letters/substitutes'
import { summaryText } from '@/lib/letters/summary/text'
import { letterText } from '@/lib/letters/text'
import type { DisplayPage } from '@/lib/letters/typeset/display-list'
import { CaseworkError } from '@/lib/errors'
import { letter, type LetterContent, type StoredLetter } from '../data/letters'
import type { Member } from '../member'
import { drawn, type Dropped } from '../pdf/pool'
import { withOffice } from '../unit-of-work'
import { digestOf, hasCaseMoved } from './letter-digests'
import { summaryFacts, type LetterOrder } from './letter-facts'
import { checkCitations, composed, orderOf, written, writtenSummary, type DraftView, type Written } from './write-letter'

/** A paragraph in the editor: the sentence of the facts, and a person's own wording of it. */
export type EditableView = Editable & { edited?: string }
/** A person's wording of a sentence that is no longer in the letter. */
export type EarlierView = Edit & { place: string }
/** A letter that cannot be drawn now: why; for a field that is too long, which one; for characters no font has or citations that do not stand, which. */
export type LetterRefusal = { code: string; field?: string; characters?: string; cites?: string }
/**
 * `total` = acts the one page counts; 0 for other letters. `message` = the words of a letter that is sent as a message, else null. `partsOut` = keys of the
 * parts a person left out. `text` = what the pages say.
 */
type Sheets = {
  pages: DisplayPage[]; lines: FactLine[]; dropped: Dropped[]; total: number; message: string | null; partsOut: string[]; text: LetterDocument | null
}
/**
 * What the form of a draft needs. `usualAddressee` = whom the letter names unless a person writes another; empty, or with a
 * place to fill in, where the case does not name it. `substitutes` = characters no print face has, with what is printed for them.
 */
export type DraftForms = {
  version: string; usualAddressee: string; offers: FieldOffers; role: ComplainantRole; parts: Parts; kinds: ViolationId[]
  paragraphs: EditableView[]; earlier: EarlierView[]; substitutes: Substitute[]
}
export type DraftShown = Sheets & { state: 'draft'; warnings: LetterWarning[]; digest: string; forms: DraftForms }
export type IssuedShown = Sheets & { state: 'issued'; hasCaseChanged: boolean; digest: string }
/** `forms` when the letter can be written but not drawn. */
export type RefusedShown = { state: 'refused'; refusal: LetterRefusal; forms?: DraftForms }

const refusedOf = (error: unknown): RefusedShown => {
  if (!(error instanceof CaseworkError)) throw error
  const { characters, cites } = error.details
  const named = { ...(characters ? { characters: String(characters) } : {}), ...(cites ? { cites: String(cites) } : {}) }
  return { state: 'refused', refusal: { code: error.code, field: error.fields[0]?.path, ...named } }
}

/** Without its title, one paragraph a line. */
const messageOf = (id: LetterId, { document }: LetterContent) =>
  (document && letterOf(id)?.isMessage ? letterText({ ...document, title: '' }).trim() : null)
/** The words of the sheets; of the one page those of its place, with what it left to the annex left out. */
function textOf({ document, summary }: LetterContent, dropped: readonly Dropped[]): LetterDocument | null {
  if (!summary) return document
  const omitted = (what: Dropped['what']) => dropped.find((one) => one.what === what)?.count ?? 0
  return summaryText(summary, { incidents: omitted('incidents'), exhibits: omitted('exhibits') })
}
const totalOf = ({ summary }: LetterContent) => summary?.acts.length ?? 0
const saidBeside = (id: LetterId, content: LetterContent) =>
  ({ lines: content.lines, total: totalOf(content), message: messageOf(id, content), partsOut: content.leftOut ?? [] })

type Printed = { options: LetterOptions; unsupported: readonly string[] }

function formsOf({ base, edits, parts, kinds, usualAddressee, offers, role, version }: Written, { options, unsupported }: Printed): DraftForms {
  const out = new Set(parts.optional.filter(({ isOut }) => isOut).map(({ place }) => place))
  const there = base ? editables(base).filter(({ place }) => !out.has(Number(place.split('.')[0]))) : []
  const paragraphs = there.map((paragraph) => ({ ...paragraph, edited: edits.own.get(paragraph.place)?.text }))
  const earlier = [...edits.earlier].map(([place, edit]) => ({ place, ...edit }))
  return { version, usualAddressee, offers, role, parts, kinds, paragraphs, earlier, substitutes: substitutesFor(options, unsupported) }
}

async function draftShown(member: Member, stored: StoredLetter): Promise<DraftShown | RefusedShown> {
  const made = orderOf(stored)
  const now = await written(member, made)
  const view = await composed(made, now).catch(refusedOf)
  const { options } = made
  if ('state' in view) return { ...view, forms: formsOf(now, { options, unsupported: [] }) }
  const { content, list, dropped, warnings, digest } = view
  const unsupported = warnings.filter(({ code }) => code === 'unsupported-character').map(({ value }) => value)
  const [pages, text, forms] = [list.pages, textOf(content, dropped), formsOf(now, { options, unsupported })]
  return { state: 'draft', ...saidBeside(stored.letter, content), pages, text, dropped, warnings, digest, forms }
}

/** `invalid-body` = the case knows its respondent no more. */
const unwritable = new Set<string>(['invalid-body', 'letter-not-for-role', 'letter-without-findings', 'letter-told-only', 'letter-without-acts'])

/** Whether the letter would state something else of the case now; without any finding it could not be written at all. */
async function hasMoved(member: Member, stored: StoredLetter): Promise<boolean> {
  const now = await written(member, orderOf(stored)).catch((error: unknown) => {
    if (error instanceof CaseworkError && unwritable.has(error.code)) return null
    throw error
  })
  return now === null || hasCaseMoved(stored.content, now.content)
}

async function issuedShown(member: Member, stored: StoredLetter): Promise<IssuedShown> {
  const hasCaseChanged = await hasMoved(member, stored)
  const { list, dropped } = await drawn(stored.content)
  const [pages, text, digest] = [list.pages, textOf(stored.content, dropped), digestOf(stored.content)]
  return { state: 'issued', ...saidBeside(stored.letter, stored.content), pages, text, dropped, hasCaseChanged, digest }
}

/** A letter for the screen: a draft as it would be issued now, an issued one as it was frozen. @throws CaseworkError not-found */
export async function letterShown(member: Member, id: string): Promise<{ stored: StoredLetter; shown: DraftShown | IssuedShown | RefusedShown }> {
  const stored = await letter(member, id)
  return { stored, shown: await (stored.state === 'issued' ? issuedShown(member, stored) : draftShown(member, stored)).catch(refusedOf) }
}

/** `unprintable` = characters that no print font has: the sheet shows them, its PDF cannot. `leftOut` = what it does not say of confirmed findings. */
export type SummaryShown = Sheets & { state: 'sheet'; counted: Counted; exhibits: number; kinds: number; unprintable: string[]; leftOut: LetterWarning[] }

/** The one page as the case stands now, with where its figures come from; refused while it would cite what may not be cited. */
export async function summaryShown(member: Member, order: LetterOrder): Promise<SummaryShown | RefusedShown> {
  const { summary, attempts } = await withOffice(member, () => summaryFacts(member, order))
  const made = { letter: 'police-summary' as const, ...order, edits: {} }
  const cited = (view: DraftView): DraftView => {
    checkCitations(view.warnings)
    return view
  }
  const view = await composed(made, writtenSummary(made, summary)).then(cited).catch(refusedOf)
  if ('state' in view) return view
  return {
    state: 'sheet',
    pages: view.list.pages,
    lines: view.content.lines,
    dropped: view.dropped,
    total: totalOf(view.content),
    message: null,
    partsOut: [],
    text: null,
    counted: countedOf(attempts),
    exhibits: summary.exhibits.length,
    kinds: new Set(summary.findings.map(({ violation }) => violation)).size,
    leftOut: view.warnings.filter(({ code }) => code === 'told-left-out' || code === 'open-left-out'),
    unprintable: view.warnings.filter(({ code }) => code === 'unsupported-character').map(({ value }) => value),
  }
}
