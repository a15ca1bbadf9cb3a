import { addMonths, type LocalDate } from '@/lib/calendar/local-date'
import type { FactsTable } from './document'
import { count } from './wording'

/** A plan of equal monthly payments, the last of which may differ. */

/** `first` = day of the first payment; `last` = amount of the last one, null = as the others. Whole yuan. */
export type Plan = { first: LocalDate; monthly: number; number: number; last: number | null }
type Instalment = { place: number; on: LocalDate; amount: number; sum: number }

/** Every payment: on the corresponding day of each month, counted from the first, with the sum up to it. */
export function instalments({ first, monthly, number, last }: Plan): Instalment[] {
  const amountOf = (place: number) => (place === number ? (last ?? monthly) : monthly)
  let sum = 0
  return Array.from({ length: number }, (_, at) => {
    const amount = amountOf(at + 1)
    sum += amount
    return { place: at + 1, on: addMonths(first, at), amount, sum }
  })
}

/** The payments as rows. */
export const instalmentTable = (plan: Plan): FactsTable => ({
  kind: 'facts', head: ['期次', '还款日', '金额（元）', '累计（元）'], widths: [14, 30, 28, 28],
  rows: instalments(plan).map(({ place, on, amount, sum }) => ({ cells: [`第${place}期`, on, count(amount), count(sum)] })),
})
