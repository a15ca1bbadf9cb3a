import type { SummaryContent } from './content'
import { sheet, type Page, type Policy } from './page'

/** A page drawn by a policy. `over` = points below its room; `tooLong` = path of a fact no policy of this size has room for. */
export type Trial = { policy: Policy; page: Page; over: number; tooLong: string | null }
/** `best` = the first policy of the list that fits, null where none does; `tries` = pages drawn to find it. */
export type Fit = { best: Trial | null; last: Trial; tries: number }

/** An estimate this many points over the room is believed without drawing the page: more than a line off. */
const certainPoints = 18
/** After so many estimates that came out otherwise, the rest is halved. */
const estimatesMax = 3

const fits = ({ over, tooLong }: Trial): boolean => tooLong === null && over <= 0
const exhibitRows = ({ exhibits }: SummaryContent, policy: Policy): number => Math.ceil(Math.min(exhibits.length, policy.exhibits) / 2)

/** How far over its room the page of another policy would be, from one that was drawn: rows weigh what they weighed there, and all grows with the letters. */
function estimated({ page, policy, over }: Trial, other: Policy, content: SummaryContent): number {
  const before = page.y - sheet.top
  const rows = page.incidentHeights
  const mean = rows.length > 0 ? rows.reduce((sum, height) => sum + height, 0) / rows.length : 0
  const fewerRows = Math.min(content.ranked.length, policy.rows) - Math.min(content.ranked.length, other.rows)
  const fewerExhibits = exhibitRows(content, policy) - exhibitRows(content, other)
  const after = (before - fewerRows * mean - fewerExhibits * (page.base + 4.5)) * (other.size / policy.size)
  return over + after - before
}

/**
 * The first of `policies` (best first, each at least as short as the one before) whose page fits. It draws `first`, then where an estimate says the edge is,
 * and halves what is left when estimates fail.
 */
export function firstFit(content: SummaryContent, policies: readonly Policy[], { first, draw }: { first: number; draw: (policy: Policy) => Trial }): Fit {
  let [low, high, tries] = [0, policies.length, 1]
  let last = draw(policies[first] as Policy)
  let best: Trial | null = null
  const settle = (at: number) => {
    if (fits(last)) [best, high] = [last, at]
    else low = at + 1
  }
  const next = (): number | null => {
    if (low >= high) return null
    if (tries > estimatesMax || last.tooLong !== null) return Math.floor((low + high) / 2)
    const over = policies.slice(low, high).map((policy) => estimated(last, policy, content))
    const edge = over.findIndex((points) => points <= 0)
    if (edge >= 0) return low + edge
    return best && (over.at(-1) ?? 0) > certainPoints ? null : high - 1
  }
  settle(first)
  for (let at = next(); at !== null; at = next()) {
    last = draw(policies[at] as Policy)
    tries += 1
    settle(at)
  }
  return { best, last, tries }
}
