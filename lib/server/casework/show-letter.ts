import 'server-only'
import { countedOf, type Counted } from '@/lib/letters/counted'
import { editables, type Editable } from '@/lib/letters/edits'
import type { FactLine } from '@/lib/letters/fact-lines'
import type { LetterWarning } from '@/lib/letters/guards'
import { blank } from '@/lib/letters/need-to-know'
import type { DisplayPage } from '@/lib/letters/typeset/display-list'
import { CaseworkError } from '@/lib/errors'
import { attemptsOfCase } from '../data/attempts'
import { caseFacts } from '../data/cases'
import { letter, type LetterContent, type StoredLetter } from '../data/letters'
import type { Member } from '../member'
import { drawn, type Dropped } from '../pdf/pool'
import { summaryFacts, type LetterOrder } from './letter-facts'
import { caseDigestOf, composed, orderOf } from './write-letter'

/** A paragraph in the editor: the sentence of the facts, and a person's own wording of it. */
export type EditableView = Editable & { edited?: string }
/** A letter that cannot be drawn now: why, and for a field that is too long, which one. */
export type LetterRefusal = { code: string; field?: string }
/** `total` = acts the one page counts; 0 for other letters. */
type Sheets = { pages: DisplayPage[]; lines: FactLine[]; dropped: Dropped[]; total: number }
export type DraftShown = Sheets & {
  state: 'draft'
  warnings: LetterWarning[]
  paragraphs: EditableView[]
  addressee: string
  digest: string
  version: string
}
export type IssuedShown = Sheets & { state: 'issued'; hasCaseChanged: boolean }
export type RefusedShown = { state: 'refused'; refusal: LetterRefusal }

const refusedOf = (error: unknown): RefusedShown => {
  if (!(error instanceof CaseworkError)) throw error
  return { state: 'refused', refusal: { code: error.code, field: error.fields[0]?.path } }
}

const totalOf = ({ summary }: LetterContent) => summary?.acts.length ?? 0

/** Own wordings beside the sentences they stand for. */
function withOwn(paragraphs: Editable[], edits: StoredLetter['edits']): EditableView[] {
  const own = new Map(Object.values(edits).map(({ was, text }) => [was, text]))
  return paragraphs.map((paragraph) => ({ ...paragraph, edited: own.get(paragraph.text) }))
}

async function draftShown(member: Member, stored: StoredLetter): Promise<DraftShown> {
  const { content, base, list, dropped, warnings, digest, version } = await composed(member, orderOf(stored))
  const paragraphs = base ? withOwn(editables(base), stored.edits) : []
  const sheets: Sheets = { pages: list.pages, lines: content.lines, dropped, total: totalOf(content) }
  const addressee = content.document?.addressee.replace(blank, '') ?? ''
  return { state: 'draft', ...sheets, warnings, paragraphs, addressee, digest, version }
}

async function issuedShown(member: Member, stored: StoredLetter): Promise<IssuedShown> {
  const { list, dropped } = await drawn(stored.content)
  const now = await composed(member, orderOf(stored)).catch(refusedOf)
  const hasCaseChanged = !('content' in now) || caseDigestOf(now.content) !== caseDigestOf(stored.content)
  return { state: 'issued', pages: list.pages, lines: stored.content.lines, dropped, total: totalOf(stored.content), hasCaseChanged }
}

/** A letter for the screen: a draft as it would be issued now, an issued one as it was frozen. @throws CaseworkError not-found, busy */
export async function letterShown(member: Member, id: string): Promise<{ stored: StoredLetter; shown: DraftShown | IssuedShown | RefusedShown }> {
  const stored = await letter(member, id)
  return { stored, shown: await (stored.state === 'issued' ? issuedShown(member, stored) : draftShown(member, stored)).catch(refusedOf) }
}

export type SummaryShown = Sheets & { state: 'sheet'; counted: Counted; exhibits: number; kinds: number }

/** The one page as the case stands now, with where its figures come from. @throws CaseworkError busy */
export async function summaryShown(member: Member, order: LetterOrder): Promise<SummaryShown | RefusedShown> {
  const summary = await summaryFacts(member, order)
  const made = { letter: 'police-summary' as const, ...order, edits: {} }
  const view = await composed(member, made).catch(refusedOf)
  if (!('content' in view)) return view
  const attempts = await attemptsOfCase(member, order.caseId, await caseFacts(member, order.caseId))
  return {
    state: 'sheet',
    pages: view.list.pages,
    lines: view.content.lines,
    dropped: view.dropped,
    total: totalOf(view.content),
    counted: countedOf(attempts),
    exhibits: summary.exhibits.length,
    kinds: new Set(summary.findings.map(({ violation }) => violation)).size,
  }
}
