/** The ways in which bytes on a disk may spell a text. `name` tells which. */
export type Spelling = { name: string; pattern: Buffer }

let gbk: Map<string, Buffer> | undefined

/** Two-byte characters of GBK by what they stand for: Node reads it and does not write it. */
function gbkTable(): Map<string, Buffer> {
  const decoder = new TextDecoder('gbk')
  const table = new Map<string, Buffer>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Buffer.from([high, low])
      table.set(decoder.decode(bytes), bytes)
    }
  }
  return table
}

const inGbk = (text: string) => Buffer.concat([...text].map((letter) => (letter.codePointAt(0)! < 0x80 ? Buffer.from(letter) : ((gbk ??= gbkTable()).get(letter) ?? Buffer.from(letter)))))

/** What base64 makes of these bytes when `before` bytes stand before them: the characters that depend on them alone. */
function inBase64(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes])
  const first = Math.ceil((before * 8) / 6)
  const last = Math.floor((whole.length * 8) / 6)
  return whole.toString('base64').slice(first, last)
}

/** UTF-8, UTF-16, GBK, base64 in each position, hexadecimal, percent signs, escapes, and backwards. */
export function spellings(text: string): Spelling[] {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  const named = (name: string, pattern: Buffer | string): Spelling => ({ name, pattern: Buffer.from(pattern) })
  const base64 = [0, 1, 2].flatMap((before) => {
    const made = inBase64(utf8, before)
    const safe = made.replaceAll('+', '-').replaceAll('/', '_')
    return [named(`base64 +${before}`, made), ...(safe === made ? [] : [named(`base64url +${before}`, safe)])]
  })
  const hex = utf8.toString('hex')
  return [
    named('utf-8', utf8), named('utf-16le', utf16), named('utf-16be', Buffer.from(utf16).swap16()), named('gbk', inGbk(text)), named('hex', hex), named('HEX', hex.toUpperCase()),
    named('percent', [...utf8].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')), named('reversed', [...text].reverse().join('')),
    named('escaped', [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')), ...base64,
  ]
}
