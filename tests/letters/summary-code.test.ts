import { createHash } from 'node:crypto'
import decodeQr from 'qr/decode.js'
import { expect, test } from 'vitest'
import { codeOf, type Code } from '@/lib/letters/summary/code'

/** Pixels a module, and modules of white around the code. */
const [pixels, quiet] = [4, 4]

/** The code as a camera sees it: black on white, four bytes a pixel. */
function picture({ size, runs }: Code): { width: number; height: number; data: Uint8Array } {
  const side = (size + quiet * 2) * pixels
  const data = new Uint8Array(side * side * 4).fill(255)
  const paint = (row: number, from: number, to: number) => { for (let at = from; at < to; at += 1) data.set([0, 0, 0], (row * side + at) * 4) }
  for (const [x, y, width] of runs) {
    for (let line = 0; line < pixels; line += 1) paint((y + quiet) * pixels + line, (x + quiet) * pixels, (x + quiet + width) * pixels)
  }
  return { width: side, height: side, data }
}

test('another reader finds the digest in the code, whatever the digest', () => {
  const digests = Array.from({ length: 300 }, (_, at) => createHash('sha256').update(String(at)).digest('hex'))
  for (const digest of [...digests, '0'.repeat(64), 'f'.repeat(64)]) expect(decodeQr(picture(codeOf(digest)))).toBe(digest)
})
