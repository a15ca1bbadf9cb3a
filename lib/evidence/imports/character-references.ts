/**
 * A filter before a strict XML parser. Phone backups write emoji as two surrogate references (`&#55357;&#56832;`), which XML refuses: pairs become
 * the character, a lone one and any other reference to a code point that XML lacks become U+FFFD.
 */

const high = '(?:x0*(d[89ab][0-9a-f]{2})|0*(55(?:29[6-9]|[3-9]\\d\\d)|56(?:[0-2]\\d\\d|3[01]\\d)))'
const low = '(?:x0*(d[c-f][0-9a-f]{2})|0*(56(?:3[2-9]\\d|[4-9]\\d\\d)|57(?:[0-2]\\d\\d|3[0-3]\\d|34[0-3])))'
const pair = new RegExp(`&#${high};&#${low};`, 'gi')
const highAtEnd = new RegExp(`&#${high};$`, 'i')
/** Whether any reference could be half of a pair. */
const surrogate = /&#(?:x0*d[89a-f]|0*5[5-7])/i
/** Every reference but the line break, by far the commonest and always allowed. */
const reference = /&#(?!10;)(?:x([0-9a-f]{1,8})|(\d{1,10}));/gi
const referenceLengthMax = 20
const replacement = '\ufffd'

const code = (hex: string | undefined, decimal: string | undefined) => (hex ? parseInt(hex, 16) : Number(decimal))

function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff)
}

function joined(text: string): string {
  const one = (...found: (string | undefined)[]) => String.fromCharCode(code(found[1], found[2]), code(found[3], found[4]))
  const paired = surrogate.test(text) ? text.replace(pair, one) : text
  return paired.replace(reference, (whole, hex?: string, decimal?: string) => (isXmlCharacter(code(hex, decimal)) ? whole : replacement))
}

/** Where the text must be cut so that no reference and no pair is torn: up to there it may be handed on. */
function safeLength(text: string): number {
  const ampersand = text.lastIndexOf('&')
  const isTorn = ampersand >= 0 && text.length - ampersand < referenceLengthMax && text.indexOf(';', ampersand) < 0
  const length = isTorn ? ampersand : text.length
  const first = highAtEnd.exec(text.slice(Math.max(0, length - referenceLengthMax), length))
  return first ? length - first[0].length : length
}

/** Takes pieces of the file, gives back pieces a strict parser accepts. Call without a piece at the end for what is left. */
export function referenceFilter(): (piece?: string) => string {
  let held = ''
  return (piece) => {
    const text = held + (piece ?? '')
    const length = piece === undefined ? text.length : safeLength(text)
    held = text.slice(length)
    const ready = held ? text.slice(0, length) : text
    return ready.includes('&#') ? joined(ready) : ready
  }
}
