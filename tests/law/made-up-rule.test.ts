import { createTranslator } from 'next-intl'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { answer } from './told'
import { message, missed } from './attempts'
import { facts } from './facts'
import { sampleLetter, sampleSummary } from '../letters/sample-case'

/** The one line in lib/law/violations/index.ts. */
vi.mock('@/lib/law/violations', async (original) => ({ ...await original<object>(), noonCalls: (await import('./made-up-rule')).noonCalls }))
afterAll(() => vi.doUnmock('@/lib/law/violations'))

const [{ provisionById, review, violationById, violationList }, { answerMisfits }, { examined }, { missing }, { messagesOf }, { lenderComplaint }, { summaryContent }, { provenOnPaper }, { rulesUsing, statuteById }] = await Promise.all([
  import('@/lib/law'), import('@/lib/law/answer-misfits'), import('@/lib/law/examined'), import('@/lib/law/missing'), import('@/lib/i18n/messages'),
  import('@/lib/letters/lender-complaint'), import('@/lib/letters/summary/content'), import('@/lib/letters/proven-limits'), import('@/lib/law/lookup'),
])

type Acts = Parameters<typeof review>[0]
const own = <T extends { violation: string }>(items: T[]): T[] => items.filter(({ violation }) => violation === 'noon-calls')
const seen = (attempts: Acts, more: Parameters<typeof facts>[0] = {}) => {
  const [of, today] = [facts(more), '2026-03-01']
  const found = review(attempts, of)
  const [state] = own(examined(violationList, found, { attempts, facts: of }))
  const [findings, prompts] = [own(found.findings), own(found.prompts)]
  const lacks = missing({ rules: violationList, review: { findings, prompts }, attempts, facts: of, today }).filter(({ rule }) => rule === 'noon-calls')
  return { findings, prompts, state, lacks }
}

describe('a made-up rule, one file and one line', () => {
  test('finds, and cites by the day', () => {
    const { findings, state, lacks } = seen([missed('2026-01-31 12:10:00'), missed('2026-02-01 12:10:00'), missed('2026-02-02 09:00:00')])
    expect(findings.map(({ attempts, provisions }) => [attempts.length, provisions.map(({ from }) => from)])).toEqual([[1, ['2026-02-01']]])
    expect(state).toMatchObject({ state: 'found', looked: 3 })
    expect(lacks).toEqual([])
    expect(rulesUsing('MADEUP/noon')).toEqual(['noon-calls'])
    expect([provisionById('MADEUP/noon')?.statute, statuteById('MADEUP')?.provisions.length]).toEqual(['MADEUP', 1])
  })

  test('says why not, and where there was nothing to look at it says that', () => {
    expect(seen([missed('2026-02-02 09:00:00')]).state).toMatchObject({ state: 'clear', looked: 1 })
    expect(seen([]).state).toMatchObject({ state: 'silent', looked: 0 })
    const unknown = seen([missed('2026-02-02 12:00:00', { attribution: 'unknown', lender: null })])
    expect(unknown.state).toMatchObject({ state: 'asked', notes: [{ key: 'left-uncertain', values: { count: 1 } }] })
  })

  test('asks, takes answers, and tells what is worth asking, still open and wanted', () => {
    expect(seen([message('2026-02-02 09:00:00', '别午睡了')]).lacks).toMatchObject([{ key: 'hint.noon-calls.nap', action: 'answer', values: { count: 1 } }])
    expect(seen([missed('2026-02-02 00:00:00', { atPrecision: 'day' })]).lacks).toMatchObject([{ key: 'time', action: 'set-time' }])
    const told = answer('noon-calls', '2026-02-02', { slept: 'yes', place: 'sofa' })
    expect(answerMisfits([told], '2026-03-01')).toEqual([])
    expect(seen([], { answers: [told] })).toMatchObject({ findings: [{ answers: [told.key] }], lacks: [{ key: 'want.recording', action: 'add-evidence' }] })
    expect(seen([], { answers: [{ ...told, values: { slept: 'no' } }] })).toMatchObject({ prompts: [{ reason: { key: 'ask-noon-sleep' } }], lacks: [{ key: 'answer-again', action: 'answer' }] })
  })

  test.each([
    ['zh-CN', '午间来电', '12 点来电 1 次。', '有 2 次提到午睡。被吵醒过吗？', '沙发', '中午不再来电'],
    ['en', 'Calls at noon', '1 calls at 12.', 'A nap is mentioned 2 times. Were you woken?', 'Sofa', 'stop calling at noon'],
  ] as const)('speaks %s', (locale, name, found, hint, option, gist) => {
    const fail = (error: Error) => { throw error }
    const say = createTranslator({ locale, messages: messagesOf(locale), onError: fail }) as unknown as (key: string, values?: object) => string
    expect([say('law.violations.noon-calls.name'), say('reasons.found-noon-calls', { hour: 12, count: 1 })]).toEqual([name, found])
    expect([say('missing.hint.noon-calls.nap', { count: 2 }), say('law.questions.noon-calls.place.options.sofa')]).toEqual([hint, option])
    expect(say('letters.gist.ask.noon-calls')).toBe(gist)
    for (const key of Object.keys(violationById('noon-calls')?.words.zh.reasons ?? {})) expect(say(`reasons.${key}`, { count: 1 })).not.toBe('')
  })

  test('stands in the letters with its deed, its request and its note', () => {
    const [sample, summary] = [sampleLetter(40), sampleSummary(40)]
    const asNoon = <T extends { violation: string }>(findings: T[]): T[] => findings.slice(0, 1).map((finding) => ({ ...finding, violation: 'noon-calls' }))
    const letter = JSON.stringify(lenderComplaint({ ...sample, findings: asNoon(sample.findings) }))
    for (const words of ['午间来电', '在中午致电', '停止午间来电。', '单日午间接通最多']) expect(letter).toContain(words)
    const page = summaryContent({ ...summary, findings: asNoon(summary.findings) })
    expect([page.columns[0]?.label, page.notes]).toEqual(['午间来电', ['午间为12:00至13:00']])
    const [finding] = asNoon(sample.findings)
    expect(finding && provenOnPaper(finding, new Map())).toMatchObject({ finding: null })
  })
})
