/**
 * How much of one account also stands in another: of its runs of five characters, the share that the other holds. Statements that are alike raise doubt, so the
 * person is told before anybody else asks. The threshold is ours, no law's.
 */

const runLength = 5
/** From this share on it is said. */
export const likenessTold = 0.5
/** From this share on a letter is not issued before a second person has written why (documents.md §11); offices set neither of the two. */
export const likenessReasoned = 0.7
const passageMax = 24

/** Only letters and digits count: punctuation and spacing make no difference. */
const bare = (text: string): string[] => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')]

function runsOf(letters: readonly string[]): Set<string> {
  return new Set(letters.slice(0, Math.max(0, letters.length - runLength + 1)).map((_, at) => letters.slice(at, at + runLength).join('')))
}

/** `share` from 0 to 1; `passage` = the longest stretch that stands in both, cut where it is long. */
export type Likeness = { share: number; passage: string }

/** Of one text in another. A text too short for a single run is like nothing. */
export function likeness(one: string, other: string): Likeness {
  const letters = bare(one)
  const [runs, held] = [runsOf(letters), runsOf(bare(other))]
  if (runs.size === 0) return { share: 0, passage: '' }
  const share = [...runs].filter((run) => held.has(run)).length / runs.size
  let passage = ''
  let current = ''
  letters.forEach((_, at) => {
    const run = letters.slice(at, at + runLength).join('')
    current = held.has(run) ? (current === '' ? run : current + (run.at(-1) ?? '')) : ''
    if (current.length > passage.length) passage = current
  })
  return { share, passage: passage.length > passageMax ? `${passage.slice(0, passageMax)}…` : passage }
}

/**
 * The runs of a text as numbers under a key, ascending, each once: they tell how much two texts share without holding either, and faster. A number may stand
 * for two runs once in millions, so what is found by them is measured by `likeness`.
 */
export function runPrints(text: string, key: number): Uint32Array {
  const letters = bare(text).map((letter) => letter.codePointAt(0) ?? 0)
  const prints = new Uint32Array(Math.max(0, letters.length - runLength + 1))
  for (let at = 0; at < prints.length; at += 1) {
    let print = key
    for (let place = at; place < at + runLength; place += 1) print = Math.imul(print ^ (letters[place] ?? 0), 0x9e3779b1)
    prints[at] = print ^ (print >>> 15)
  }
  prints.sort()
  return prints.filter((print, at) => at === 0 || print !== prints[at - 1])
}

/** The share of one text's prints, from 0 to 1, that another's hold. */
export function sharedPrints(one: Uint32Array, other: Uint32Array): number {
  let [held, at] = [0, 0]
  for (const print of one) {
    while (at < other.length && (other[at] ?? 0) < print) at += 1
    if (other[at] === print) held += 1
  }
  return one.length === 0 ? 0 : held / one.length
}
