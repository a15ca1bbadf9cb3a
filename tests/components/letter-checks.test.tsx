import { describe, expect, it } from 'vitest'
import { ChooseLetter } from '@/components/letters/ChooseLetter'
import { OwnFields } from '@/components/letters/DraftFields'
import { checksId, IssueStep } from '@/components/letters/IssueStep'
import { CheckList } from '@/components/letters/LetterFacts'
import { tied } from '@/components/ui/tied'
import { rendered, wordsOf } from './rendered'

/** What a person sees who is not done yet: what is open, and the way there. */

describe('what must be mended first', () => {
  const fields = [{ label: '受托人姓名', href: '#field-agent' }, { label: '权限', href: '#field-powers' }]
  const list = rendered(<CheckList levels={{ block: '改好才能定稿', warn: '由你决定' }} checks={[{ level: 'block', sentence: '信上还有 2 处空着', fields }]} />)

  it('leads to each field that is open', () => {
    for (const { label, href } of fields) expect(list).toMatch(new RegExp(`<a href="${href}"[^>]*>${label}</a>`))
  })

  it('is where the shut step leads', () => {
    const step = { action: '/api/letters/1/issue', token: 't', once: 'o', seen: 's', here: '/l/1', isAsked: false, isBlocked: true }
    expect(rendered(<IssueStep {...step} />)).toContain(`href="#${checksId}"`)
  })

  it('keeps a number with its measure word', () => {
    expect(list).toContain('还有 2\u00a0处空着')
    expect(tied('170 **** 2101，共 12 次，11 月')).toBe('170\u00a0****\u00a02101，共 12\u00a0次，11 月')
  })
})

it('says a day of a letter once more in words', () => {
  const field = { key: 'from', kind: 'day' as const, label: '从哪天起', must: true, days: { min: '2026-01-01', max: '2027-01-01' } }
  expect(rendered(<OwnFields fields={[field]} options={{ from: '2026-11-22' }} usual={null} />)).toContain('id="field-from-words"')
})

it('opens the first letters where none is proposed, and chooses none', () => {
  const choice = (value: string, group: string) => ({ value, group, label: value, about: '写给机构', cannot: '不判赔' })
  const props = { action: '/api', token: 't', once: 'once', filings: [], respondents: [], told: 0 }
  const choices = [choice('one', '投诉'), choice('two', '跟进')]
  const none = rendered(<ChooseLetter {...props} choices={choices} chosen="" />)
  expect(none.match(/<details[^>]*>/gu)?.map((tag) => tag.includes('open=""'))).toEqual([true, false])
  expect(none).not.toContain('checked=""')
  const chosen = rendered(<ChooseLetter {...props} choices={choices} chosen="two" />)
  expect(chosen.match(/<details[^>]*>/gu)?.map((tag) => tag.includes('open=""'))).toEqual([false, true])
  expect(wordsOf(chosen)).toContain('跟进')
})
