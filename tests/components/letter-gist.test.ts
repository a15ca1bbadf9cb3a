import { createTranslator } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import { complaintGist } from '@/app/(desk)/cases/[caseId]/letters/letter-words'
import type { FactLine } from '@/lib/letters/fact-lines'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import type { LetterFacts } from '@/lib/letters/letter-facts'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { sampleLetter } from '../letters/sample-case'

const told: { locale: Locale } = { locale: 'zh-CN' }
vi.mock('next-intl/server', () => ({
  getLocale: () => Promise.resolve(told.locale),
  getTranslations: (namespace: string) => Promise.resolve(createTranslator({
    locale: told.locale, messages: messagesOf(told.locale), namespace: namespace as never,
  })),
}))

vi.mock('@/lib/server/clock', () => ({ today: () => '2026-11-22' }))

const line = (violation: FactLine['violation']): FactLine => ({ ref: violation, violation, recipient: '本人', from: '2026-01-01', to: '2026-01-02', count: 1, told: 0, exhibits: [] })
const facts = sampleLetter(100)
const lines = facts.findings.map(({ violation }) => line(violation))

async function asks(channel: LetterFacts['channel'], locale: Locale = 'zh-CN'): Promise<string[]> {
  told.locale = locale
  return (await complaintGist({ channel, respondent: '甲', lines, ownRequests: 0, asking: { role: 'debtor', entrusted: false } })).asks
}

describe('the gist beside a complaint', () => {
  it.each(['lender', 'platform', 'nfra-complaint'] as const)('has as many requests as the letter to %s', async (channel) => {
    const list = lenderComplaint({ ...facts, channel }).sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'list')
    for (const locale of ['zh-CN', 'en'] as const) expect(await asks(channel, locale)).toHaveLength(list?.kind === 'list' ? list.items.length : 0)
  })

  it('asks each body what the letter asks it', async () => {
    expect((await asks('nfra-complaint')).at(-1)).toContain('转送')
    expect((await asks('nfra-complaint', 'en')).at(-1)).toContain('forward')
    expect((await asks('nfra-complaint')).slice(0, -1).every((ask) => ask.startsWith('督促它'))).toBe(true)
    expect((await asks('lender')).at(-1)).toBe('书面答复处理决定和依据')
    expect((await asks('platform', 'en')).at(-1)).toContain('what was found')
  })

  it('asks to delete only what is kept without a ground', async () => {
    expect((await asks('lender')).join()).toContain('没有依据的删掉')
    expect((await asks('lender', 'en')).join()).toContain('delete what is kept without one')
  })
})
