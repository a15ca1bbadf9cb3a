import { createTranslator } from 'next-intl'
import { expect, it, vi } from 'vitest'
import { refusalWords, ToFindings } from '@/app/(desk)/cases/[caseId]/letters/refusal-words'
import { messagesOf } from '@/lib/i18n/messages'
import { rendered } from './rendered'

vi.mock('next-intl/server', () => ({
  getLocale: () => Promise.resolve('zh-CN'),
  getTranslations: (namespace: string) => Promise.resolve(createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace: namespace as never })),
}))

it('leads to the findings where a draft rests on none that is confirmed, and nowhere else', async () => {
  for (const code of ['letter-without-findings', 'letter-told-only']) {
    const { title, findings } = await refusalWords({ code })
    expect([code, title, findings?.go]).toEqual([code, '这一份现在画不出来', '去看发现'])
  }
  for (const code of ['busy', 'letter-without-acts', 'letter-not-for-role']) expect([code, (await refusalWords({ code })).findings]).toEqual([code, undefined])
  expect(rendered(<ToFindings caseId="c1" words={{ go: '去看发现', stays: '草稿还在。' }} />)).toContain('href="/cases/c1/findings"')
})
