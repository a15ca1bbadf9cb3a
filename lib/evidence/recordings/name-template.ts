import type { AtPrecision } from '../contact-attempt'

/**
 * Templates of file names: what stands in braces is read, what stands in square brackets may be missing, all else must stand there as written. A doubled
 * brace or bracket means the sign itself. People write templates, so none of them is ever run as a pattern of theirs: each token has a fixed, bounded form.
 */

const fields = { yyyy: 4, yy: 2, MM: 2, dd: 2, HH: 2, mm: 2, ss: 2, SSS: 3 } as const
export type TimeField = keyof typeof fields

const forms = {
  number: String.raw`\+?[\d*#][\d*#ps -]{1,38}[\d*#ps]`,
  name: '.{1,240}?',
  direction: '(?:in|out|incoming|outgoing|conference|[01↓↑]|呼入|呼出|来电|去电)',
  zone: String.raw`(?:[+-]\d{4}|Z)`,
  unix: String.raw`\d{10}(?:\d{3})?`,
  digits: String.raw`\d{1,4}`,
  label: '[^()]{1,60}',
  others: '(?:[)_].{0,240})?',
} as const
/** What a template can read besides times. `text` = anything up to the sign that follows; `others` = the end of a bracket and further callers. */
const templateTokens = [...(Object.keys(forms) as (keyof typeof forms)[]), 'text'] as const
type Token = (typeof templateTokens)[number]

export type TemplateProblem = 'too-long' | 'unknown-token' | 'token-twice' | 'open-bracket' | 'no-time' | 'neighbours' | 'too-many-options'
/** A template made ready. `precision` = of the time it reads. */
export type NameTemplate = { form: RegExp; fields: TimeField[]; precision: AtPrecision }
export type CompiledTemplate = { template: NameTemplate; problem: null } | { template: null; problem: TemplateProblem }

export const templateCharactersMax = 200
const optionsMax = 5
const piece = /\{\{|\}\}|\[\[|\]\]|\{([^{}]*)\}|[[\]{}]|[^[\]{}]/gu
const timeToken = /yyyy|yy|MM|dd|HH|mm|SSS|ss|T|[^A-Za-z]/g
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
const isToken = (text: string): text is Token => (templateTokens as readonly string[]).includes(text)
const isField = (text: string): text is TimeField => text in fields
/** Tokens of free length; two of them side by side could be divided in any way. */
const isFree = new Set<string>(['number', 'name', 'text', 'label', 'others'])

type Piece = { kind: 'sign'; sign: string } | { kind: 'token'; token: string } | { kind: 'open' | 'close' | 'stray' }

function pieceOf([whole, token]: RegExpMatchArray): Piece {
  if (token !== undefined) return { kind: 'token', token: token.trim() }
  if (whole.length === 2 && '{}[]'.includes(whole[0] ?? '')) return { kind: 'sign', sign: whole[0] ?? '' }
  if (whole === '[') return { kind: 'open' }
  if (whole === ']') return { kind: 'close' }
  return whole === '{' || whole === '}' ? { kind: 'stray' } : { kind: 'sign', sign: whole }
}

/** The parts of a time token: its fields and the signs between them; null when it is no time. */
function timeParts(token: string): string[] | null {
  const parts = token.match(timeToken) ?? []
  return parts.join('') === token && parts.some(isField) ? parts : null
}

const timeForm = (parts: readonly string[]) => parts.map((part) => (isField(part) ? `(?<${part}>\\d{${fields[part]}})` : escaped(part))).join('')

function tokenForm(token: Token, next: Piece | undefined): string {
  if (token !== 'text') return `(?<${token}>${forms[token]})`
  return next?.kind === 'sign' ? `(?<text>[^${escaped(next.sign)}]{1,240})` : '(?<text>.{1,240})'
}

function problemOfBrackets(pieces: readonly Piece[]): TemplateProblem | null {
  let [isOpen, options] = [false, 0]
  for (const { kind } of pieces) {
    if (kind === 'stray' || (kind === 'open' && isOpen) || (kind === 'close' && !isOpen)) return 'open-bracket'
    if (kind === 'open') options += 1
    if (kind === 'open' || kind === 'close') isOpen = kind === 'open'
  }
  return isOpen ? 'open-bracket' : options > optionsMax ? 'too-many-options' : null
}

const tokensOf = (pieces: readonly Piece[]) => pieces.flatMap((each) => (each.kind === 'token' ? [each.token] : []))
const fieldsOf = (pieces: readonly Piece[]) => tokensOf(pieces).flatMap((token) => (isToken(token) ? [] : (timeParts(token) ?? []).filter(isField)))

/** Two tokens of free length side by side, whether or not a bracket opens or closes between them. `others` starts with a sign of its own. */
function hasNeighbours(pieces: readonly Piece[]): boolean {
  const solid = pieces.filter(({ kind }) => kind === 'sign' || kind === 'token')
  return solid.some((each, index) => {
    const next = solid[index + 1]
    return each.kind === 'token' && next?.kind === 'token' && isFree.has(each.token) && isFree.has(next.token) && next.token !== 'others'
  })
}

function problemOfTokens(pieces: readonly Piece[]): TemplateProblem | null {
  const tokens = tokensOf(pieces)
  if (tokens.some((token) => !isToken(token) && timeParts(token) === null)) return 'unknown-token'
  const read = [...tokens.filter(isToken), ...fieldsOf(pieces)] as string[]
  if (new Set(read).size !== read.length || (read.includes('yyyy') && read.includes('yy'))) return 'token-twice'
  const isDated = (read.includes('yyyy') || read.includes('yy')) && ['MM', 'dd', 'HH', 'mm'].every((field) => read.includes(field))
  if (!isDated && !read.includes('unix')) return 'no-time'
  return hasNeighbours(pieces) ? 'neighbours' : null
}

function formOf(pieces: readonly Piece[]): RegExp {
  const parts = pieces.map((each, index) => {
    if (each.kind === 'sign') return escaped(each.sign)
    if (each.kind !== 'token') return each.kind === 'open' ? '(?:' : ')?'
    return isToken(each.token) ? tokenForm(each.token, pieces[index + 1]) : timeForm(timeParts(each.token) ?? [])
  })
  return new RegExp(`^${parts.join('')}$`, 'iu')
}

/** Reads a template. The answer names the first thing wrong with it. */
export function nameTemplate(text: string): CompiledTemplate {
  if (text.length > templateCharactersMax) return { template: null, problem: 'too-long' }
  const pieces = [...text.normalize('NFC').matchAll(piece)].map(pieceOf)
  const problem = problemOfBrackets(pieces) ?? problemOfTokens(pieces)
  if (problem) return { template: null, problem }
  const read = fieldsOf(pieces)
  const precision = read.includes('SSS') ? 'ms' : read.includes('ss') || tokensOf(pieces).includes('unix') ? 'second' : 'minute'
  return { template: { form: formOf(pieces), fields: read, precision }, problem: null }
}
