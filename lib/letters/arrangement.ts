import { chineseNumber } from '@/lib/law/provisions/article'
import { outOption, paragraphOption } from './arrange-options'
import type { LetterDocument, Paragraph, PartKey, Section } from './document'
import type { LetterOptions } from './letter-options'

/** What a person left out of a letter and added to it: parts that need not be there, and paragraphs of their own behind a part. */

/** Stands before a paragraph of a person's own: what follows is theirs, and no exhibit is named for it. */
const ownMark = '本人陈述：'

/** Keys of the parts a person wants left out; whether they can be is for the letter to say. */
export const leftOutOf = (options: LetterOptions): ReadonlySet<string> => {
  const said = options[outOption]
  return new Set(Array.isArray(said) ? said : [])
}

/** Whether a part need not be in its letter. */
export const isOptional = ({ key, keep }: Section): boolean => key !== undefined && keep !== 'must'
const isOut = (section: Section, out: ReadonlySet<string>): boolean => isOptional(section) && out.has(section.key ?? '')

const annexName = /附件([一二三四五六七八九十]+)/gu
const listed = /（详见(附件[一二三四五六七八九十]+(?:、附件[一二三四五六七八九十]+)*)）/gu

/** New names of the annexes by their old ones; those that are left out have none. */
function annexNames(sections: readonly Section[], out: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const { heading = '' } of sections.filter((section) => section.attachment && !isOut(section, out))) {
    const [name] = /^附件[一二三四五六七八九十]+(?=　)/u.exec(heading) ?? []
    if (name) names.set(name, `附件${chineseNumber(names.size + 1)}`)
  }
  return names
}

/** A heading that points to annexes points to those that are there, by their new names; to none where all are gone. */
function renamed(heading: string, names: ReadonlyMap<string, string>): string {
  const pointed = heading.replace(listed, (_whole, list: string) => {
    const there = list.split('、').filter((name) => names.has(name))
    return there.length > 0 ? `（详见${there.join('、')}）` : ''
  })
  return pointed.replace(annexName, (name) => names.get(name) ?? name)
}

/**
 * The letter with every section at its place and headings numbered as if those left out were not there, so that places of paragraphs stay what they were.
 * Only headings, which no person writes, name an annex by its number where that can change.
 */
export function renumbered(letter: LetterDocument, out: ReadonlySet<string>): LetterDocument {
  const names = annexNames(letter.sections, out)
  let place = 0
  const sections = letter.sections.map((section) => {
    const { heading } = section
    if (heading === undefined || isOut(section, out)) return section
    const isNumbered = !section.attachment && /^[一二三四五六七八九十]+、/u.test(heading)
    if (isNumbered) place += 1
    return { ...section, heading: renamed(isNumbered ? heading.replace(/^[^、]+/u, chineseNumber(place)) : heading, names) }
  })
  return { ...letter, sections }
}

/** A person's own words as paragraphs, said to be theirs. */
export const ownStated = (text: string | null): Paragraph[] =>
  (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean).map((line, at) => ({ kind: 'paragraph', text: at === 0 ? `${ownMark}${line}` : line }))

function ownBlocks({ key, isHost }: Section, options: LetterOptions): Section['blocks'] {
  const said = key !== undefined && isHost ? options[paragraphOption(key)] : null
  return ownStated(typeof said === 'string' ? said : null)
}

/** The letter as it is read: without what is left out, with a person's own paragraphs. */
export function arranged(letter: LetterDocument, options: LetterOptions): LetterDocument {
  const out = leftOutOf(options)
  const sections = letter.sections.filter((section) => !isOut(section, out)).map((section): Section => {
    const { key: _key, isHost: _isHost, ...rest } = section
    return { ...rest, blocks: [...section.blocks, ...ownBlocks(section, options)] }
  })
  return { ...letter, sections }
}

/** A part that a person can leave out or write behind. `place` = of its section in the letter. */
export type Part = { key: PartKey; heading: string; place: number; isOut: boolean }
export type Parts = { optional: Part[]; hosts: Part[] }

/** The parts of a letter, with the headings it has now. */
export function partsOf({ sections }: LetterDocument, options: LetterOptions): Parts {
  const out = leftOutOf(options)
  const all = sections.flatMap((section, place): (Part & { section: Section })[] =>
    (section.key === undefined ? [] : [{ key: section.key, heading: section.heading ?? '', place, isOut: isOut(section, out), section }]))
  const plain = ({ section: _section, ...part }: Part & { section: Section }): Part => part
  return { optional: all.filter(({ section }) => isOptional(section)).map(plain), hosts: all.filter(({ section }) => section.isHost).map(plain) }
}

/** Annexes by number that a person's own words name and the letter does not have. */
export function missingAnnexes(texts: readonly string[], { sections }: LetterDocument): string[] {
  const there = new Set(sections.flatMap(({ attachment, heading = '' }) => (attachment ? (heading.match(annexName) ?? []) : [])))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(annexName)].map(([name]) => name)))].filter((name) => !there.has(name))
}
