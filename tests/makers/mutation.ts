import fc from 'fast-check'

/** Files as chance and malice leave them: a real one with a few places cut, doubled, swapped or filled with what readers stumble over. */

/** 500 inputs for each importer, 100,000 in the deep run. */
export const mutationRuns = process.env.ANNING_TEST_DEEP ? 100_000 : 500
export const mutationPatience = process.env.ANNING_TEST_DEEP ? 1_200_000 : 60_000

const tokens = [
  '"', "'", ',', ';', '\t', '\n', '\r\n', '\0', '<', '>', '&', '&#xD83D;', '</', '<!DOCTYPE a>', '<!--', '{', '}', '[', ']', ':', '：', '\\', '\\u0000', '"__proto__":{"x":1},', '"constructor":',
  '__proto__', 'null', 'NaN', '1e999', '-1', '99999999999999999999', '2026-02-30 25:61:61', '--', '合计', '=1+1', '\u202e', '\ufeff', '\ud800', '\ufffd', ' ', 'x'.repeat(300),
]
type Edit = { place: number; cut: number; word: string; twice: boolean }
const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
  word: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }, { weight: 2, arbitrary: fc.constant('') }), twice: fc.boolean(),
})

function edited(text: string, { place, cut, word, twice }: Edit): string {
  const at = Math.floor(place * text.length)
  const piece = text.slice(at, at + cut)
  return text.slice(0, at) + (twice ? piece + word + piece : word) + text.slice(at + cut)
}

/** A text with one to six edits. */
export const mutatedText = (text: string): fc.Arbitrary<string> => fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce(edited, text))

const byteEdit = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }), cut: fc.nat(6) })

/** Bytes with one to six places written over or cut out. */
export const mutatedBytes = (bytes: Buffer): fc.Arbitrary<Buffer> => fc.array(byteEdit, { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce((whole, one) => {
  const at = Math.floor(one.place * whole.length)
  return Buffer.concat([whole.subarray(0, at), Buffer.from(one.bytes), whole.subarray(at + (one.cut > 4 ? one.cut * 20 : one.bytes.length))])
}, bytes))

const names = () => [Object, Array, Function, String, Map].flatMap((kind) => Object.getOwnPropertyNames(kind.prototype)).join()
const before = names()
/** Whether nothing that was read has changed what all objects share. */
export const arePrototypesWhole = (): boolean => names() === before
