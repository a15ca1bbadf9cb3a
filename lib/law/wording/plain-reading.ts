import { inSimplified, traditional, traditionalSigns } from '@/lib/evidence/simplified'
import { broken, initials, lookalikes, type Disguise } from '../lexicon/disguises'
import { signTest } from './prefilter'
import { signsOf } from './signs'
import { traitReader, type Traits } from './traits'

/**
 * A text as a person reads it: full-width and traditional characters folded, marks and spaces inside words taken out, sound-alikes and initials written
 * out. `from[i]` and `to[i]` are where the code unit `i` of `text` stands in the original, end exclusive.
 */
export type PlainReading = { text: string; from: readonly number[]; to: readonly number[] }
type Replace = (found: string, at: number, text: string) => string | null

const han = '[\\u4e00-\\u9fff]'
const mark = '[ \\u3000.·•・*＊_\\-~～/|｜、，,+#^=…!！?？`\'"\\n]'
const invisible = '\\u00ad\\u180e\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f\\ufeff'
const wide = '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u24b6-\\u24e9\\u2e80-\\u2fd5\\uf900-\\ufaff\\u{1d400}-\\u{1d7ff}'
const disguised = new RegExp(`[${invisible}${wide}]`, 'gu')
const oddCharacter = new RegExp(`[${invisible}${wide}${traditionalSigns.join('')}]`, 'u')
/** Three or more single characters, each parted from the next by the same mark. */
const spaced = new RegExp(`${han}(${mark})\\1{0,2}${han}(?:\\1{1,3}${han})+`, 'gu')
const marks = new RegExp(mark, 'gu')

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const longestFirst = (words: string[]) => [...words].sort((one, other) => other.length - one.length).map(escaped)
const tokenStart = '(?<![A-Za-z0-9_.\\-/@:#&=?%])'
const tokenEnd = '(?![A-Za-z0-9_\\-/@=&]|\\.[A-Za-z0-9]|公司|集团|品牌|牌|型|系列|银行|航空)'
const isLatin = (text: string) => /^[\x20-\x7eü]+$/.test(text)

function written(list: readonly Disguise[]): Map<string, string> {
  return new Map(list.flatMap(({ plain, written: forms }) => forms.map((form): [string, string] => [form.toLowerCase(), plain])))
}

const plainOf = written([...initials, ...lookalikes])
const tokens = [...plainOf.keys()].filter(isLatin)
const mixed = [...plainOf.keys()].filter((form) => !isLatin(form))
const edged = (form: string) => `${/^[a-z]/.test(form) ? '(?<![A-Za-z])' : ''}${form}${/[a-z]$/.test(form) ? '(?![A-Za-z])' : ''}`
const formSource = longestFirst(mixed).map(edged).join('|')
const forms = new RegExp(formSource, 'giu')
const letterSource = longestFirst(tokens).join('|')
const letters = new RegExp(`${tokenStart}(?:${letterSource})${tokenEnd}`, 'giu')
const cases = (sign: string) => [sign, sign.toUpperCase(), sign.slice(0, 1).toUpperCase() + sign.slice(1), sign.slice(0, 1) + sign.slice(1).toUpperCase()]
const inAnyCase = (source: string) => signTest(new Set([...(signsOf(source) ?? [])].flatMap(cases)))
const mayHoldForm = inAnyCase(formSource)
const mayHoldLetters = inAnyCase(letterSource)
const brokenMark = '[ .·•・*＊_\\-~～/|｜+#^=…`\']'
const brokenWords = new RegExp(broken.map((word) => [...word].join(`${brokenMark}{0,2}`)).join('|'), 'gu')
const traits = traitReader({ odd: oddCharacter, marks, breaking: new RegExp(brokenMark, 'u') })

/** Letters mean a word only beside Chinese characters, or when they are all there is. */
const nearHan: Replace = (found, at, text) => {
  const around = text.slice(Math.max(0, at - 8), at) + text.slice(at + found.length, at + found.length + 8)
  return /[\u4e00-\u9fff]/.test(around) || text.trim() === found ? (plainOf.get(found.toLowerCase()) ?? null) : null
}

const identity = (text: string): PlainReading => {
  const from = Array.from({ length: text.length }, (_, unit) => unit)
  return { text, from, to: from.map((unit) => unit + 1) }
}

type Draft = { text: string; from: number[]; to: number[] }

/** Copies units as they stand. */
function copy(draft: Draft, reading: PlainReading, [start, end]: [number, number]) {
  draft.text += reading.text.slice(start, end)
  draft.from.push(...reading.from.slice(start, end))
  draft.to.push(...reading.to.slice(start, end))
}

/** Takes marks out of a stretch, unit by unit, or stands a written-out word for all of it. */
function put(draft: Draft, reading: PlainReading, change: { start: number; end: number; text: string }) {
  const { start, end, text } = change
  let next = 0
  const kept: number[] = []
  for (let unit = start; unit < end && next < text.length; unit += 1) {
    if (reading.text[unit] === text[next]) kept.push(unit)
    if (reading.text[unit] === text[next]) next += 1
  }
  const isOnlyShorter = next === text.length
  for (let unit = 0; unit < text.length; unit += 1) {
    draft.from.push(reading.from[isOnlyShorter ? (kept[unit] ?? start) : start] ?? 0)
    draft.to.push(reading.to[isOnlyShorter ? (kept[unit] ?? start) : end - 1] ?? 0)
  }
  draft.text += text
}

function replaced(reading: PlainReading, find: RegExp, replace: Replace): PlainReading {
  const draft: Draft = { text: '', from: [], to: [] }
  let done = 0
  for (const match of reading.text.matchAll(find)) {
    const text = replace(match[0], match.index, reading.text)
    if (text === null || text === match[0]) continue
    copy(draft, reading, [done, match.index])
    done = match.index + match[0].length
    put(draft, reading, { start: match.index, end: done, text })
  }
  if (done === 0) return reading
  copy(draft, reading, [done, reading.text.length])
  return draft
}

type Step = { find: RegExp; read(reading: PlainReading): PlainReading; applies(traits: Traits, text: string): boolean }
const replacing = (find: RegExp, replace: Replace): Pick<Step, 'find' | 'read'> => ({ find, read: (reading) => replaced(reading, find, replace) })
const unmarked: Replace = (found) => found.replace(marks, '')
const steps: readonly Step[] = [
  { ...replacing(disguised, (found) => found.normalize('NFKC').replace(disguised, '')), applies: ({ odd }) => odd },
  { find: traditional, read: (reading) => ({ ...reading, text: inSimplified(reading.text) }), applies: ({ odd }) => odd },
  { ...replacing(spaced, unmarked), applies: (has) => has.spaced },
  { ...replacing(brokenWords, unmarked), applies: ({ broken: isBroken }) => isBroken },
  { ...replacing(letters, nearHan), applies: ({ latin }, text) => latin && mayHoldLetters(text) },
  { ...replacing(forms, (found) => plainOf.get(found.toLowerCase()) ?? null), applies: (_, text) => mayHoldForm(text) },
]

/** The plain reading of a text, or null when it is plain already (nearly every text; costs two passes over its characters). */
export function plainReading(text: string): PlainReading | null {
  let reading: PlainReading | null = null
  let has = traits(text)
  for (const step of steps) {
    const current: string = reading?.text ?? text
    if (!step.applies(has, current) || current.search(step.find) < 0) continue
    const next: PlainReading = step.read(reading ?? identity(text))
    if (next.text === current) continue
    reading = next
    has = traits(next.text)
  }
  return reading
}

/** The text as a person reads it. */
export const plainText = (text: string): string => plainReading(text)?.text ?? text
