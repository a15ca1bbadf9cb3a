import { chineseNumber } from '@/lib/law/provisions/article'
import { salutationOf, type Block, type LetterDocument, type Section } from '../document'
import { isSigned } from '../text'
import { a4, type DisplayItem, type DisplayList, type StructureNode } from './display-list'
import { figureRows } from './figure-rows'
import { compact, type LetterForm, type Setting } from './letter-form'
import { oneLine } from './lines'
import type { FontMetrics } from './metrics'
import { paginated, type PlacedRow, type Row } from './paginate'
import { gap, paragraphRows, signatureRows, together, type ParagraphStyle } from './paragraph-rows'
import { newStructure, runOf } from './sheet'
import { tableRows } from './table-rows'

const body = (form: LetterForm, small: boolean): ParagraphStyle => ({
  face: 'serif', size: small ? form.small : form.size, pitch: small ? form.smallPitch : form.pitch, role: 'P',
})

const factOf = ({ factRef }: { factRef?: string }) => (factRef ? { factRef } : {})

function blockRows(block: Block, style: ParagraphStyle, setting: Setting): Row[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphRows(block.text, { ...style, indentEm: block.indent === false ? 0 : 2, ...factOf(block) }, setting)
    case 'list':
      return block.items.flatMap((item, at) =>
        paragraphRows(`${block.numbered ? `（${chineseNumber(at + 1)}）` : ''}${item.text}`, { ...style, indentEm: 2, role: 'LI', ...factOf(item) }, setting))
    case 'facts':
      return [gap(3), ...tableRows(block, setting), gap(6)]
    case 'figure':
      return figureRows(block, setting)
    case 'signature':
      return signatureRows(block.lines, setting)
    default:
      return block satisfies never
  }
}

function sectionRows(section: Section, setting: Setting): Row[] {
  const style = body(setting.form, section.attachment === true)
  const heading = section.heading
    ? paragraphRows(section.heading, { ...style, face: 'sansMedium', role: 'H2', indentEm: 2, justify: false }, setting)
    : []
  const rows = section.blocks.flatMap((block) => blockRows(block, style, setting))
  const [first, second, ...rest] = rows
  if (heading.length === 0 || !first) return [...heading, ...rows]
  return [...together([...heading, first]), ...(second ? [{ ...second, glued: true }] : []), ...rest]
}

function closingRows(letter: LetterDocument, setting: Setting): Row[] {
  if (!letter.closing) return []
  const style = body(setting.form, false)
  const [wish, honour] = letter.closing
  return together([...paragraphRows(wish, { ...style, indentEm: 2 }, setting), ...paragraphRows(honour, style, setting)])
}

/** What is signed stands under the end of the text, never on a page of its own. */
const underText = ([first, ...rest]: Row[]): Row[] => (first ? [{ ...first, glued: true }, ...rest] : [])

const freshPage = ([first, ...rest]: Row[]): Row[] => (first ? [{ ...first, fresh: true }, ...rest] : [])

function letterRows(letter: LetterDocument, setting: Setting): Row[] {
  const { form } = setting
  const title: ParagraphStyle = {
    face: 'serifBlack', size: form.titleSize, pitch: form.titleSize * 1.5, role: 'H1', justify: false, lastAlign: 'centre', balanced: true,
  }
  const greeted = salutationOf(letter)
  const rows = [...paragraphRows(letter.title, title, setting), gap(form.pitch * 0.7)]
  if (greeted) rows.push(...paragraphRows(`${greeted}：`, body(form, false), setting))
  for (const section of letter.sections) {
    const signed = isSigned(section.blocks)
    // The nodes of the structure follow each other as they are read.
    const closing = signed ? closingRows(letter, setting) : []
    const own = sectionRows(section, setting)
    const opensAnnex = section.attachment && section === letter.sections.find(({ attachment }) => attachment) && letter.addressee !== ''
    if (signed) rows.push(...underText(together([...closing, ...own])), gap(form.pitch * 0.5))
    else rows.push(...(opensAnnex ? freshPage(own) : [...(section.attachment && section.heading ? [gap(form.smallPitch / 3)] : []), ...own]))
  }
  return rows
}

function footer(page: number, pages: number, setting: Setting): DisplayItem {
  const line = oneLine(`第 ${page} 页　共 ${pages} 页`, 'sans', setting.metrics)
  return runOf(line, { face: 'sans', size: 9, ink: 'muted' }, { x: setting.x, y: a4.height - 40, width: setting.width, align: 'centre', node: null })
}

const roomOf = (form: LetterForm) => form.lines * form.pitch + 0.01
/** A last page that holds less than this share of its room is worth saving. */
const nearlyEmpty = 0.3
const stepDown = 0.5

/** The letter without its annexes. */
const withoutAnnexes = (letter: LetterDocument): LetterDocument => ({ ...letter, sections: letter.sections.filter(({ attachment }) => !attachment) })

type Attempt = { form: LetterForm; structure: StructureNode[]; pages: PlacedRow[][] }

/** A letter set in a form, on sheets of the usual one. */
function setIn(letter: LetterDocument, setting: Setting, form: LetterForm): Attempt {
  const structure = newStructure()
  return { form, structure, pages: paginated(letterRows(letter, { ...setting, form, structure }), roomOf(setting.form)) }
}

function isWorthSaving({ pages }: Attempt, room: number): boolean {
  const last = pages.at(-1)?.at(-1)
  return pages.length > 1 && last !== undefined && last.top + last.row.height <= nearlyEmpty * room
}

/** A letter in its usual form, or in the first of the tighter ones that saves a nearly empty last page. */
function tightened(letter: LetterDocument, setting: Setting, [usual, ...tighter]: [LetterForm, ...LetterForm[]]): Attempt {
  const attempt = setIn(letter, setting, usual)
  if (!isWorthSaving(attempt, roomOf(setting.form))) return attempt
  for (const form of tighter) {
    const next = setIn(letter, setting, form)
    if (next.pages.length < attempt.pages.length) return next
  }
  return attempt
}

const stepsDown = (from: number, to: number) => Array.from({ length: Math.floor((from - to) / stepDown) }, (_, at) => from - (at + 1) * stepDown)

/** A letter set so that neither the last lines of its body nor the last rows of its annexes stand on a page of their own, where less room saves it. */
function attemptOf(letter: LetterDocument, setting: Setting): Attempt {
  const { form } = setting
  const body = tightened(withoutAnnexes(letter), setting, [form, ...stepsDown(form.pitch, form.tightest).map((pitch) => ({ ...form, pitch }))])
  if (!letter.sections.some(({ attachment }) => attachment)) return body
  return tightened(letter, setting, [body.form, ...stepsDown(form.cell, form.tightestCell).map((cell) => ({ ...body.form, cell }))])
}

/** How many pages the body of a letter takes in the usual form, annexes not counted. */
export const bodyPagesOf = (letter: LetterDocument, metrics: FontMetrics): number => letterLayout(withoutAnnexes(letter), metrics).pages.length

/** Sets a letter: breaks it into lines and pages and gives the list that screen and print draw. Pure: same letter, same fonts, same list. */
export function letterLayout(letter: LetterDocument, metrics: FontMetrics, form: LetterForm = compact): DisplayList {
  const setting: Setting = { form, metrics, x: form.left, width: a4.width - form.left - form.right, structure: [] }
  const { structure, pages } = attemptOf(letter, setting)
  return {
    title: letter.title, on: letter.meta.on, language: 'zh-CN', structure,
    pages: pages.map((rows, at) => ({
      ...a4, items: [...rows.flatMap(({ row, top }) => row.draw(form.top + top)), footer(at + 1, pages.length, setting)],
    })),
  }
}
