import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { policeSummary, type Summary } from '@/lib/letters/police-summary'
import { wordsOf, type TextRun } from '@/lib/letters/typeset/display-list'
import { plainMetrics } from './plain-metrics'

/** The one page of a case, which has to fit. */
export function fitted(facts: SummaryFacts): Summary {
  const summary = policeSummary(facts, plainMetrics)
  if ('field' in summary) throw new Error(`does not fit: ${summary.field}`)
  return summary
}
export const runs = (summary: Summary): TextRun[] => summary.list.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item] : [])))
/** What the page says, a line for every line of it; `flat` = without their ends. */
export const words = (summary: Summary): string => summary.list.pages.map(wordsOf).join('\n')
export const flat = (summary: Summary): string => words(summary).replaceAll('\n', '')
