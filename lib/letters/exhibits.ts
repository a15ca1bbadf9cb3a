import type { Instant } from '@/lib/calendar/local-date'
import type { ExhibitFacts } from './letter-facts'

/** Numbers evidence items 证1, 证2 … by the time they were added, then by id: an item keeps its number when later ones come. */
export function exhibitNumbers(items: readonly { id: string; createdAt: Instant }[]): Map<string, string> {
  const inOrder = [...items].sort((left, right) => left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1))
  return new Map(inOrder.map(({ id }, at) => [id, `证${at + 1}`]))
}

/** What stands beside the name of an exhibit whose original the case came without. */
export const keptElsewhere = '（原件另存）'

const place = (number: string) => Number(number.slice(1))

/** 证1 通话备份、证2 短信备份: those of the numbers given by what they are, in the order of the case; what the case came without, so marked. */
export function exhibitNames(exhibits: readonly Pick<ExhibitFacts, 'number' | 'name' | 'isElsewhere'>[], used: readonly string[]): string {
  const shown = exhibits.filter(({ number }) => used.includes(number))
  return shown.map(({ number, name, isElsewhere }) => `${number} ${name}${isElsewhere ? keptElsewhere : ''}`).join('、')
}

/** Exhibit numbers in order, each once: 证1、证3至证5. */
export function exhibitList(numbers: readonly string[]): string {
  const places = [...new Set(numbers)].map(place).sort((left, right) => left - right)
  const spans: [number, number][] = []
  for (const at of places) {
    const last = spans.at(-1)
    if (last && at === last[1] + 1) last[1] = at
    else spans.push([at, at])
  }
  return spans.map(([from, to]) => (to - from > 1 ? `证${from}至证${to}` : to > from ? `证${from}、证${to}` : `证${from}`)).join('、')
}
