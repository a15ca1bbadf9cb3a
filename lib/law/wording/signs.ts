/**
 * The characters of which any find of a pattern must hold at least one: a text without them need not be read by it.
 * Reads the pattern's own source, so that no list has to be kept beside it. Null = the pattern can match without any certain character.
 */
type Signs = ReadonlySet<string> | null
type Cursor = { source: readonly string[]; at: number }

/** Characters that stand in almost every text tell little. */
const common = new Set('你您他她它我们的是了不在有人一个这那请到就也要会还款钱好天时上来去家说为以可先日元，。：')
const cost = (signs: ReadonlySet<string>) => [...signs].reduce((sum, sign) => sum + (common.has(sign) ? 40 : 1), 0)
const rarer = (one: Signs, other: Signs): Signs => (!one || (other && cost(other) < cost(one)) ? other : one)
const digits = new Set('0123456789')

function classSigns(cursor: Cursor): Signs {
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
  return negated || isOpen ? null : found
}

function escapeSigns(cursor: Cursor): Signs {
  const sign = cursor.source[cursor.at] ?? ''
  cursor.at += 1
  if (sign === 'p' || sign === 'P') while (cursor.source[cursor.at - 1] !== '}') cursor.at += 1
  if (sign === 'd') return digits
  return /[a-zA-Z0-9]/.test(sign) ? null : new Set([sign])
}

function groupSigns(cursor: Cursor): Signs {
  const kind = cursor.source.slice(cursor.at, cursor.at + 3).join('')
  const isLooking = /^\?(?:[=!]|<[=!])/.test(kind)
  if (kind.startsWith('?<')) cursor.at += 3
  else if (kind.startsWith('?')) cursor.at += 2
  const inner = choiceSigns(cursor)
  cursor.at += 1
  return isLooking ? null : inner
}

function atomSigns(cursor: Cursor): Signs {
  const sign = cursor.source[cursor.at] ?? ''
  cursor.at += 1
  if (sign === '[') return classSigns(cursor)
  if (sign === '(') return groupSigns(cursor)
  if (sign === '\\') return escapeSigns(cursor)
  return /[.^$]/.test(sign) ? null : new Set([sign])
}

/** Whether the atom just read may be missing. */
function isOptional(cursor: Cursor): boolean {
  const rest = cursor.source.slice(cursor.at, cursor.at + 8).join('')
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(rest)?.[0] ?? ''
  cursor.at += quantifier.length
  return /^(?:[?*]|\{0)/.test(quantifier)
}

function choiceSigns(cursor: Cursor): Signs {
  const choices: Signs[] = []
  let best: Signs = null
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (cursor.source[cursor.at] === '|') {
      choices.push(best)
      best = null
      cursor.at += 1
      continue
    }
    const atom = atomSigns(cursor)
    if (!isOptional(cursor)) best = rarer(best, atom)
  }
  choices.push(best)
  return choices.reduce((all, one) => (all && one ? new Set([...all, ...one]) : null), new Set<string>())
}

export const signsOf = (source: string): Signs => choiceSigns({ source: [...source], at: 0 })

const inClass = (sign: string) => (/[\\\]^-]/.test(sign) ? `\\${sign}` : sign)

/** A test for one of the signs; `ignoreCase` reads letters in both cases. Null where there are none to test for. */
export function signTest(signs: Signs, ignoreCase = false): RegExp | null {
  return signs ? new RegExp(`[${[...signs].map(inClass).join('')}]`, ignoreCase ? 'iu' : 'u') : null
}
