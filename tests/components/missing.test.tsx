import { describe, expect, it } from 'vitest'
import { MissingList } from '@/components/law/MissingList'
import { missingViews } from '@/components/law/missing-view'
import { RuleGrounds } from '@/components/law/RuleGrounds'
import { violationById, violationList } from '@/lib/law'
import type { MissingItem } from '@/lib/law/missing'
import { attempt } from '../makers/attempts'
import { rendered, wordsOf } from './rendered'

const attempts = [attempt('a', '2026-03-01T10:00:00'), attempt('b', '2026-03-02T10:00:00')]
const of = { caseId: 'k', names: new Map([['LX', '澜汐']]), attempts }
const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/g)].map(([, href, inside]) => [wordsOf(inside ?? ''), href])

describe('what is missing', () => {
  it('names by each link what it opens, so that no two that lead elsewhere are called the same', () => {
    const answer = (rule: string): MissingItem => ({ key: `hint.${rule}.cost`, values: { count: 1 }, action: 'answer', rule })
    const words = (id: string): MissingItem => ({ key: 'words', values: { count: 1 }, action: 'note-words', rule: 'threat', attempts: [id] })
    const shown = links(rendered(<MissingList views={missingViews([answer('cost-above-24'), answer('undisclosed-fee'), words('a'), words('b'), { ...words('gone'), attempts: [] }], of)} />))
    expect(shown).toHaveLength(5)
    expect(new Set(shown.map(([text]) => text)).size).toBe(5)
    expect(shown[2]).toEqual(['去 2026-03-01 的记录，写下说了什么', '/cases/k/timeline?day=2026-03-01'])
    expect(shown[4]).toEqual(['去时间线，写下说了什么', '/cases/k/timeline'])
  })
})

it('keeps a day on one line, which browsers break after its hyphens', () => {
  const item: MissingItem = { key: 'limitation', values: { last: '2026-05-22', by: '2026-11-20', due: '2026-11-22', days: 2 }, action: 'report-police', due: '2026-11-22' }
  const html = rendered(<MissingList views={missingViews([item], of)} />)
  for (const day of ['2026-05-22', '2026-11-20', '2026-11-22']) expect(html).toContain(`<span class="whitespace-nowrap">${day}</span>`)
  expect(wordsOf(html)).toContain('最后一天是 2026-11-22。')
})

describe('what a rule rests on', () => {
  it('is never an empty list: a rule without an article says that it goes by the answers', () => {
    const bare = violationList.filter(({ provisions }) => provisions.length === 0).map(({ id }) => id)
    expect(bare).toContain('undisclosed-fee')
    for (const { id } of violationList) {
      const html = rendered(<RuleGrounds rule={violationById(id)!} />)
      expect(html).not.toMatch(/<ul[^>]*><\/ul>/)
      expect(wordsOf(html).includes('不引用条文')).toBe(bare.includes(id))
    }
  })
})
