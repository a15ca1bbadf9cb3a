import * as z from 'zod/mini'
import { count, day, digest, json, list, word, words } from './record-fields'

/** What a letter is made of (lib/letters/document.ts), as a record brings it. */

const [wordsMax, rowsMax] = [40_000, 20_000]
/** Days of a chart at most, and marks in it. */
const [daysMax, marksMax] = [40_000, 1_000]
const drawn = { from: day, days: z.int().check(z.minimum(1), z.maximum(daysMax)), marks: list(z.strictObject({ on: day, sign: words(10) }), marksMax) }
const chart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hours'), ...drawn, cells: list(z.tuple([count, z.int().check(z.minimum(0), z.maximum(23)), count]), rowsMax) }),
  z.strictObject({ kind: z.literal('running'), ...drawn, totals: list(count, daysMax) }),
])
const factRef = z.optional(words(100))
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: words(wordsMax), indent: z.optional(z.boolean()), factRef }),
  z.strictObject({ kind: z.literal('list'), items: list(z.strictObject({ text: words(wordsMax), factRef }), rowsMax), numbered: z.boolean() }),
  z.strictObject({
    kind: z.literal('facts'), head: list(words(200), 20), widths: list(z.number(), 20),
    rows: list(z.strictObject({ cells: list(words(wordsMax), 20), factRef }), rowsMax),
  }),
  z.strictObject({ kind: z.literal('figure'), alt: words(wordsMax), chart }),
  z.strictObject({ kind: z.literal('signature'), lines: list(words(400), 50) }),
])
const section = z.strictObject({
  keep: z.enum(['must', 'should', 'may']), heading: z.optional(words(400)), attachment: z.optional(z.boolean()), field: z.optional(word),
  blocks: list(block, rowsMax),
})
const cited = list(z.strictObject({ id: words(64), from: words(10) }), 1_000)
const document = z.strictObject({
  letter: word, title: words(400), addressee: words(400), closing: z.nullable(z.tuple([words(100), words(100)])), sections: list(section, 1_000),
  meta: z.strictObject({ number: words(100), on: words(10), cites: z.optional(cited) }),
})
const line = z.strictObject({
  ref: words(100), violation: word, recipient: words(200), from: words(10), to: words(10), count: z.int(), told: z.int(),
  exhibits: list(z.strictObject({ number: words(40), name: words(1000) }), rowsMax),
})

/** `document` or the facts of the one-page summary; the facts it states, and the versions of law it cites. */
export const letterContentSchema = z.strictObject({
  document: z.nullable(document), summary: z.nullable(json), lines: z.optional(list(line, rowsMax)),
  provisions: cited, facts: z.optional(z.nullable(digest)), form: z.optional(z.enum(['compact', 'grid'])), leftOut: z.optional(list(words(400), 100)),
})
