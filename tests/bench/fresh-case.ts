import type { LetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'
import type { AddressedFacts } from '@/lib/letters/letter-entry'

/** Cases for items of a bench: no two alike, so that nothing is remembered from the item before. */

const givenNames = '安伯初丹恩方光海嘉可兰明宁培清如思天文晓'
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'

/** The name of the person of an item. */
export const nameOf = (item: number): string =>
  `${surnames[item % surnames.length]}${givenNames[item % givenNames.length]}${givenNames[(item * 7 + 3) % givenNames.length]}`

/** Facts with other names, numbers and quotes. */
export function fresh<Facts extends LetterFacts | SummaryFacts | AddressedFacts>(facts: Facts, item: number): Facts {
  const number = `1${String(7_000_000_000 + item * 9_973)}`
  const renamed = JSON.stringify(facts).replaceAll('林知夏', nameOf(item)).replaceAll('17000001234', number).replaceAll('澜汐', `澜${givenNames[item % givenNames.length]}${item}`)
  return JSON.parse(renamed) as Facts
}
