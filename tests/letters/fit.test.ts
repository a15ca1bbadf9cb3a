import { describe, expect, it } from 'vitest'
import { policies } from '@/lib/letters/police-summary'
import type { SummaryContent } from '@/lib/letters/summary/content'
import { firstFit, type Trial } from '@/lib/letters/summary/fit'
import { Page, sheet, type Policy } from '@/lib/letters/summary/page'
import { plainMetrics } from './plain-metrics'

const room = 700

/** A page whose rows differ in height and whose text takes more lines where the letters are larger, as real ones do. */
function drawnPage({ rest, rows, ranked, exhibits }: { rest: number; rows: number[]; ranked: number; exhibits: number }, tries: Policy[]) {
  return (policy: Policy): Trial => {
    tries.push(policy)
    const page = new Page(plainMetrics, policy, 0)
    page.down(Math.ceil(rest / 12) * policy.size * 1.4)
    for (const height of rows.slice(0, Math.min(ranked, policy.rows))) {
      const high = height * (policy.size / 9)
      page.incidentHeights.push(high)
      page.down(high)
    }
    page.down(Math.ceil(Math.min(exhibits, policy.exhibits) / 2) * (policy.size + 4.5))
    return { policy, page, over: page.y - sheet.top - room, tooLong: null }
  }
}

const contentOf = (ranked: number, exhibits: number) => ({ ranked: Array(ranked).fill({}), exhibits: Array(exhibits).fill({}) }) as unknown as SummaryContent
const random = (seed: number) => () => ((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647)

describe('the first policy whose page fits', () => {
  it('is found as by trying one after the other, in six pages at most', () => {
    const next = random(7)
    for (let round = 0; round < 500; round += 1) {
      const [ranked, exhibits] = [Math.floor(next() * 14), Math.floor(next() * 12)]
      const of = { rest: 240 + next() * 300, rows: Array.from({ length: 14 }, () => 24 + Math.floor(next() * 2) * 12), ranked, exhibits }
      const tries: Policy[] = []
      const { best, tries: count } = firstFit(contentOf(ranked, exhibits), policies, { first: 3, draw: drawnPage(of, tries) })
      const plain = policies.find((policy) => drawnPage(of, [])(policy).over <= 0) ?? null
      expect(count).toBe(tries.length)
      expect(count).toBeLessThanOrEqual(6)
      expect(best?.policy ?? null).toBe(plain)
    }
  })

  it('draws the smallest page last where none fits', () => {
    const of = { rest: 5000, rows: [], ranked: 0, exhibits: 0 }
    const { best, last } = firstFit(contentOf(0, 0), policies, { first: 3, draw: drawnPage(of, []) })
    expect([best, last.policy]).toEqual([null, policies.at(-1)])
  })
})
