/**
 * How much of one account also stands in another: of its runs of five characters, the share that the other holds. Statements that are alike raise doubt, so the
 * person is told before anybody else asks. The threshold is ours, no law's.
 */

const runLength = 5
/** From this share on it is said. */
export const likenessTold = 0.5
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
