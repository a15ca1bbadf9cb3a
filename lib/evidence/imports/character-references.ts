/**
 * A filter before a strict XML parser. Phone backups write emoji as two surrogate references (`&#55357;&#56832;`), which XML refuses: pairs become
 * the character, a lone one and any other reference to a code point that XML lacks become U+FFFD.
 */

const pair = /&#(?:x0*(d[89ab][0-9a-f]{2})|0*(5[56]\d{3}));&#(?:x0*(d[c-f][0-9a-f]{2})|0*(5[67]\d{3}));/gi
const reference = /&#(?:x([0-9a-f]{1,8})|(\d{1,10}));/gi
const highAtEnd = /&#(?:x0*d[89ab][0-9a-f]{2}|0*5[56]\d{3});$/i
const referenceLengthMax = 20
const replacement = '\ufffd'

const code = (hex: string | undefined, decimal: string | undefined) => (hex ? parseInt(hex, 16) : Number(decimal))
const isHigh = (point: number) => point >= 0xd800 && point <= 0xdbff
const isLow = (point: number) => point >= 0xdc00 && point <= 0xdfff

function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff)
}

function joined(text: string): string {
  const paired = text.replace(pair, (whole, highHex?: string, high?: string, lowHex?: string, low?: string) => {
    const [first, second] = [code(highHex, high), code(lowHex, low)]
    return isHigh(first) && isLow(second) ? String.fromCharCode(first, second) : whole
  })
  return paired.replace(reference, (whole, hex?: string, decimal?: string) => (isXmlCharacter(code(hex, decimal)) ? whole : replacement))
}

/** Where the text must be cut so that no reference and no pair is torn: up to there it may be handed on. */
function safeLength(text: string): number {
  const ampersand = text.lastIndexOf('&')
  const isTorn = ampersand >= 0 && text.length - ampersand < referenceLengthMax && text.indexOf(';', ampersand) < 0
  const length = isTorn ? ampersand : text.length
  const high = highAtEnd.exec(text.slice(Math.max(0, length - referenceLengthMax), length))
  return high ? length - high[0].length : length
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
