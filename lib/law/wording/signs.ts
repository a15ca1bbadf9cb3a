/**
 * The characters, alone or in pairs, of which any find of a pattern must hold at least one: a text without them need not be read by it. Read from the
 * pattern's own source, so that no list has to be kept beside it. Null = the pattern can match without any certain character.
 */
export type Signs = ReadonlySet<string> | null
/** What is known of a piece of a pattern: its signs, and its characters where it is exactly one of them. */
type Known = { signs: Signs; exact: Signs }
type Cursor = { source: readonly string[]; at: number }

const nothing: Known = { signs: null, exact: null }
const pairsMax = 240
/** Characters that stand in almost every text tell little, even in pairs. */
const common = new Set('你您他她它我们的是了不在有人一个这那请到就也要会还款钱好天时上来去家说为以可先日元今明后电话联系知通号没给和都再大小多少，。：【】')
const weight = (sign: string) => ([...sign].every((one) => common.has(one)) ? 40 : 1) / (sign.length > 1 ? 6 : 1)
const cost = (signs: ReadonlySet<string>) => [...signs].reduce((sum, sign) => sum + weight(sign), 0)
const rarer = (one: Signs, other: Signs): Signs => (!one || (other && cost(other) < cost(one)) ? other : one)
const only = (signs: Signs): Known => ({ signs, exact: signs })
const digits = new Set('0123456789')

function pairs(one: Signs, other: Signs): Signs {
  if (!one || !other || one.size * other.size > pairsMax) return null
  const made = [...one].flatMap((first) => [...other].map((second) => first + second))
  return made.every((pair) => pair.length === 2) ? new Set(made) : null
}

function classOf(cursor: Cursor): Known {
  const found = new Set<string>()
  const negated = cursor.source[cursor.at] === '^'
  let isOpen = false
  for (; cursor.source[cursor.at] !== ']'; cursor.at += 1) {
    const sign = cursor.source[cursor.at] ?? ''
    const isRange = cursor.source[cursor.at + 1] === '-' && cursor.source[cursor.at + 2] !== ']'
    if (sign === '\\' || isRange) isOpen = true
    found.add(sign === '\\' ? (cursor.source[(cursor.at += 1)] ?? '') : sign)
  }
  cursor.at += 1
  return negated || isOpen ? nothing : only(found)
}

function escapeOf(cursor: Cursor): Known {
  const sign = cursor.source[cursor.at] ?? ''
  cursor.at += 1
  if (sign === 'p' || sign === 'P') while (cursor.source[cursor.at - 1] !== '}') cursor.at += 1
  if (sign === 'd') return only(digits)
  return /[a-zA-Z0-9]/.test(sign) ? nothing : only(new Set([sign]))
}

function groupOf(cursor: Cursor): Known {
  const kind = cursor.source.slice(cursor.at, cursor.at + 3).join('')
  const isLooking = /^\?(?:[=!]|<[=!])/.test(kind)
  if (kind.startsWith('?<')) cursor.at += 3
  else if (kind.startsWith('?')) cursor.at += 2
  const inner = choiceOf(cursor)
  cursor.at += 1
  return isLooking ? nothing : inner
}

function atomOf(cursor: Cursor): Known {
  const sign = cursor.source[cursor.at] ?? ''
  cursor.at += 1
  if (sign === '[') return classOf(cursor)
  if (sign === '(') return groupOf(cursor)
  if (sign === '\\') return escapeOf(cursor)
  return /[.^$]/.test(sign) ? nothing : only(new Set([sign]))
}

/** What is left of an atom under its quantifier: nothing where it may be missing, no exact character where it may repeat. */
function quantified(cursor: Cursor, atom: Known): Known {
  const rest = cursor.source.slice(cursor.at, cursor.at + 8).join('')
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(rest)?.[0] ?? ''
  cursor.at += quantifier.length
  if (!quantifier) return atom
  return /^(?:[?*]|\{0)/.test(quantifier) ? nothing : { signs: atom.signs, exact: null }
}

function sequenceOf(cursor: Cursor): Known {
  let signs: Signs = null
  let before: Signs = null
  let atoms = 0
  let exact: Signs = null
  for (; cursor.at < cursor.source.length && !/[|)]/.test(cursor.source[cursor.at] ?? ''); atoms += 1) {
    const atom = quantified(cursor, atomOf(cursor))
    signs = rarer(rarer(signs, atom.signs), pairs(before, atom.exact))
    before = atom.exact
    exact = atom.exact
  }
  return { signs, exact: atoms === 1 ? exact : null }
}

const union = (all: Signs, one: Signs): Signs => (all && one ? new Set([...all, ...one]) : null)

function choiceOf(cursor: Cursor): Known {
  let all = sequenceOf(cursor)
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    const next = sequenceOf(cursor)
    all = { signs: union(all.signs, next.signs), exact: union(all.exact, next.exact) }
  }
  return all
}

export const signsOf = (source: string): Signs => choiceOf({ source: [...source], at: 0 }).signs
