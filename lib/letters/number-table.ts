import { actsCounted, exhibitsOf, lineNames, reachedWriter } from './act-words'
import type { FactsTable } from './document'
import { exhibitList } from './exhibits'
import type { AddressedFacts } from './letter-entry'
import type { ActFacts } from './letter-facts'
import { count } from './wording'

/** Calls and messages as a carrier sees them: number by number, what reached one's own lines, not a word about what it was about. */

const rowsShown = 8

/** Calls and messages to the writer's own lines that an exhibit shows, in order of time: a carrier answers to its own user alone. */
export const ownCalls = (facts: AddressedFacts): ActFacts[] =>
  facts.acts.filter((act) => reachedWriter(act, facts) && (act.channel === 'call' || act.channel === 'sms') && act.number !== null && act.exhibits.length > 0)
    .sort((one, other) => one.at - other.at)

/** Copies by number, not by name: what a person called a file may speak of the debt. */
export const enclosedCopies = (acts: readonly ActFacts[]): string => `附：上表证据的复印件（${exhibitList(exhibitsOf(acts))}，编号写在复印件上）。`

/** 来电、短信, 来电 or 短信: the ways there are among some acts; both where there are none to go by. */
export function waysOf(acts: readonly ActFacts[]): string {
  const ways = [...(acts.some(({ channel }) => channel === 'call') ? ['来电'] : []), ...(acts.some(({ channel }) => channel === 'sms') ? ['短信'] : [])]
  return (ways.length > 0 ? ways : ['来电', '短信']).join('、')
}

/** The numbers, most used first; of more than a form wants to read, the rest in one row. */
export function numberTable(acts: readonly ActFacts[], facts: AddressedFacts): FactsTable {
  const numbers = lineNames(acts, facts)
  const row = (name: string, own: readonly ActFacts[]) => {
    const [first, last] = [own[0], own.at(-1)]
    const days = [...new Set([first, last].flatMap((act) => act?.localDay ?? []))].join('至')
    return { cells: [name, days, actsCounted(own), exhibitList(exhibitsOf(own))] }
  }
  const shown = numbers.slice(0, numbers.length > rowsShown ? rowsShown - 1 : rowsShown)
  const rest = acts.filter(({ number }) => !shown.includes(number ?? ''))
  return {
    kind: 'facts', head: ['对方号码', '起止日期', '次数', '证据'], widths: [18, 31, 27, 24],
    rows: [
      ...shown.map((number) => row(number, acts.filter((act) => act.number === number))),
      ...(rest.length > 0 ? [row(`其他${count(numbers.length - shown.length)}个号码`, rest)] : []),
    ],
  }
}
