import { localDay } from '@/lib/calendar/local-date'
import type { SummaryFacts } from './letter-facts'
import { summaryContent, type SummaryContent } from './summary/content'
import { firstFit, type Trial } from './summary/fit'
import { drawExhibits, drawSignature } from './summary/footer'
import { drawHeader, drawParties } from './summary/header'
import { drawIncidents } from './summary/incident-rows'
import { listed } from './summary/incidents'
import { Page, sheet, signatureHeight, type Policy } from './summary/page'
import { drawBasisAndRequests, drawOverview, drawStatistics } from './summary/sections'
import { a4, type DisplayList } from './typeset/display-list'
import type { FontMetrics } from './typeset/metrics'

/** What is on the page and what only the annex holds. `namesHidden` = listed incidents that say that a name is shortened; `tries` = layouts it took to fit. */
export type Summary = {
  list: DisplayList; policy: Policy; listedIncidents: number; omittedIncidents: number; omittedExhibits: number; namesHidden: number; total: number
  tries: number
}
/** `field` = the path of the fact to shorten. */
export type TooLong = { field: string }

const padMax = 6
const room = sheet.bottom - 12 - signatureHeight - 5

/** Ways to fill the page, best first: legibility before completeness, then the floor of 小五 (9 pt). */
export const policies: Policy[] = [
  ...[10, 9.75, 9.5, 9.25].map((size) => ({ size, rows: 8, exhibits: 9 })), ...[7, 6, 5].map((rows) => ({ size: 9.25, rows, exhibits: 9 })),
  ...[5, 4, 3].map((rows) => ({ size: 9, rows, exhibits: 9 })), ...[8, 7, 6, 5].map((exhibits) => ({ size: 9, rows: 3, exhibits })),
]

/** Most full cases end here: all rows at the smallest of the usual sizes. */
const usual = policies.findIndex(({ size }) => size === 9.25)

function drawn(content: SummaryContent, policy: Policy, setting: { metrics: FontMetrics; pad: number }): Trial {
  const page = new Page(setting.metrics, policy, setting.pad)
  drawHeader(page, content)
  const tooLong = drawParties(page, content)
  drawOverview(page, content)
  drawStatistics(page, content)
  drawIncidents(page, content)
  drawBasisAndRequests(page, content)
  drawExhibits(page, content)
  return { policy, page, over: page.y - room, tooLong }
}

/** The field that takes most room: the one a person can shorten. */
function longestField(content: SummaryContent): string {
  const fields = [...content.overview, ...content.grid.flat().map(({ field, values }) => ({ field, text: values[0] ?? '' }))]
  return fields.reduce((longest, one) => ([...one.text].length > [...longest.text].length ? one : longest)).field
}

/**
 * T08: the summary for a police station on exactly one A4 page. More room is given up in a fixed order (`policies`), no more than needed; what is left
 * is spread over the page. What was left out is counted on the page. When even the least page is too long, the answer names the field to shorten.
 */
export function policeSummary(facts: SummaryFacts, metrics: FontMetrics): Summary | TooLong {
  const content = summaryContent(facts)
  const { best, last, tries } = firstFit(content, policies, { first: usual, draw: (policy) => drawn(content, policy, { metrics, pad: 0 }) })
  if (!best) return { field: last.tooLong ?? longestField(content) }
  const { policy } = best
  const pad = Math.min(padMax, Math.floor((-best.over / best.page.stretches) * 100) / 100)
  const { page } = drawn(content, policy, { metrics, pad })
  drawSignature(page, content)
  const listedIncidents = Math.min(policy.rows, content.ranked.length)
  return {
    list: { title: '骚扰催收案情摘要', on: localDay(facts.generatedAt), language: 'zh-CN', pages: [{ ...a4, items: page.items }], structure: page.structure },
    policy, listedIncidents, omittedIncidents: content.ranked.length - listedIncidents,
    namesHidden: listed(content.ranked, policy.rows).filter(({ hidesNames }) => hidesNames).length,
    omittedExhibits: Math.max(0, content.exhibits.length - policy.exhibits), total: content.total, tries: tries + 1,
  }
}
