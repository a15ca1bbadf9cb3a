import * as z from 'zod/mini'
import { digest, json, list, text, word } from './record-fields'

/** What a letter is made of (lib/letters/document.ts), as a record brings it. */

const [wordsMax, rowsMax] = [40_000, 20_000]
const factRef = z.optional(text(100))
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: text(wordsMax), indent: z.optional(z.boolean()), factRef }),
  z.strictObject({ kind: z.literal('list'), items: list(z.strictObject({ text: text(wordsMax), factRef }), rowsMax), numbered: z.boolean() }),
  z.strictObject({
    kind: z.literal('facts'), head: list(text(200), 20), widths: list(z.number(), 20),
    rows: list(z.strictObject({ cells: list(text(wordsMax), 20), factRef }), rowsMax),
  }),
  z.strictObject({ kind: z.literal('signature'), lines: list(text(400), 50) }),
])
const section = z.strictObject({
  keep: z.enum(['must', 'should', 'may']), heading: z.optional(text(400)), attachment: z.optional(z.boolean()), blocks: list(block, rowsMax),
})
const document = z.strictObject({
  letter: word, title: text(400), addressee: text(400), closing: z.nullable(z.tuple([text(100), text(100)])), sections: list(section, 1_000),
  meta: z.strictObject({ number: text(100), on: text(10) }),
})
const line = z.strictObject({
  ref: text(100), violation: word, recipient: text(200), from: text(10), to: text(10), count: z.int(), told: z.int(),
  exhibits: list(z.strictObject({ number: text(40), name: text(1000) }), rowsMax),
})

/** `document` or the facts of the one-page summary; the facts it states, and the versions of law it cites. */
export const letterContentSchema = z.strictObject({
  document: z.nullable(document), summary: z.nullable(json), lines: z.optional(list(line, rowsMax)),
  provisions: list(z.strictObject({ id: text(64), from: text(10) }), 1_000), facts: z.optional(z.nullable(digest)),
})
