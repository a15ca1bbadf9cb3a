import { localDay } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'

/** A very large case: incoming calls and messages of one lender and its agency over a year, at all hours, in a handful of wordings that repeat. */

const startAt = Date.parse('2026-01-01T00:00:00+08:00')
const yearMs = 365 * 86_400_000
const numbers = ['17000000001', '17000000002', '02355500001', '95099901']
const texts = [
  '您好，请转告林知夏尽快处理名下欠款，谢谢配合。', '林知夏的借款已逾期，请督促她今天之内还款。', '【消金】您的账单已出，请按时还款，如已还款请忽略。', '今天再不处理，我们会继续联系家人。',
  '请回电话，谢谢。', '我是某某法院的，今天不还就上门。', '再不还钱弄死你。',
]

export const benchFacts: CaseFacts = {
  title: 'bench', complainant: { name: '林知秋', role: 'relative', phones: ['19900001002'] }, debtor: { name: '林知夏', phones: ['19900001001'] },
  respondents: [
    { key: 'LX', name: '澜汐消费金融', kind: 'consumer-finance', associationMember: true, lines: [], accounts: [] },
    { key: 'CX', name: '鼎朔', kind: 'agency', actsFor: ['LX'], lines: [], accounts: [] },
  ],
  contacts: [], otherLines: [], nightContactAgreed: false, refusals: [{ at: startAt + yearMs / 2, by: 'complainant', respondent: 'CX' }], stopRequests: [],
}

/** Templates repeat, amounts differ: a few hundred distinct texts. */
const textOf = (place: number) => `${texts[place % texts.length] ?? ''}${place % 7 === 0 ? '' : `本期应还${(place % 83) * 37 + 100}元。`}`

/** `count` attempts, the same for the same `item`. */
export function benchAttempts(item: number, count: number): ContactAttempt[] {
  return Array.from({ length: count }, (_, row): ContactAttempt => {
    const at = startAt + Math.floor((row / count) * yearMs) + ((item * 7_919 + row * 104_729) % 60_000)
    const isCall = row % 5 !== 0
    const answered = row % 3 === 0
    return {
      id: `${item}-${row}`, at, atPrecision: 'second', localDay: localDay(at), number: numbers[row % numbers.length] ?? null, account: null,
      channel: isCall ? 'call' : 'sms', direction: 'incoming', answered: isCall ? answered : null, seconds: isCall ? (answered ? 20 + (row % 90) : 0) : null,
      ending: isCall && !answered ? 'missed' : null, forwarded: false, recipient: row % 4 === 0 ? 'debtor' : 'complainant', attribution: 'confirmed',
      respondent: 'CX', lender: 'LX', content: isCall ? null : textOf(Math.floor(row / 5)), purpose: 'collection', purposeBy: 'rule', grade: 'handset-only', sources: [],
    }
  })
}
