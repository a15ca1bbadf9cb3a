import { expect, it, vi } from 'vitest'
import { dateTimeWords } from '@/components/forms/date-time-words'
import { FactsForm } from '@/components/forms/intake/FactsForm'
import { IntakeForm } from '@/components/forms/intake/IntakeForm'
import type { IntakeWords } from '@/components/forms/intake/intake-words'
import { keptWords } from '@/components/forms/kept-words'
import { intakeFields } from '@/lib/cases/intake-fields'
import { messagesOf } from '@/lib/i18n/messages'
import { rendered } from './rendered'

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: () => undefined, refresh: () => undefined }), useSearchParams: () => new URLSearchParams('step=respondents'),
}))

const own = messagesOf('zh-CN') as { intake: object; fieldErrors: object }
const words = {
  ...own.intake, fieldErrors: own.fieldErrors, clock: dateTimeWords((key) => key), kept: keptWords((key) => key), misadvice: { title: '', entries: [] },
} as unknown as IntakeWords
const typed = intakeFields({ complainant: { role: 'debtor', name: '王晓' }, respondents: [{ key: 'r1', name: '晴川' }] })

it.each([
  ['of a new case', <IntakeForm key="new" words={words} now={0} day="2026-11-22" draft={{ id: 'd', step: 'you', fields: typed, version: 'v' }} />],
  ['for facts', <FactsForm key="facts" caseId="c" version="v" step="respondents" fields={typed} words={words} now={0} />],
])('the form %s never carries what is typed into the address, and cannot be sent before its script is there', (_, form) => {
  const html = rendered(form)
  expect(html).toMatch(/<input [^>]*name="respondents.0.name"/)
  expect(html).toMatch(/<form [^>]*method="post"/)
  const sending = html.match(/<button [^>]*type="submit"[^>]*>/g) ?? []
  expect(sending).not.toHaveLength(0)
  expect(sending.filter((button) => !button.includes('disabled=""'))).toEqual([])
})
