import { addWorkdays } from '@/lib/calendar/workdays'
import { holidayYears } from '@/lib/calendar/years'
import { isCaseDay } from '@/lib/calendar/local-date'
import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { deletedAccount, timelyHandling } from '../provisions/network-data'
import { deletion, requestHandling, withdrawal } from '../provisions/personal-information'
import type { ViolationRule } from '../violation'

/** Our own line for a reminder. The law says “promptly” and sets no number. */
const patienceWorkdays = 15

const handling = [requestHandling, timelyHandling, withdrawal, deletedAccount]
/** While a loan is open its data may be kept, so the duty to delete is cited only where none is. */
const under = (loan: string | undefined) => (loan === 'no' ? [...handling, deletion] : handling)

/** `on` = the day of the refusal, or the day up to which nothing had come. */
function judge({ values, on }: Answer): AnswerVerdict {
  const { reply, received = '', loan } = values
  if (reply === 'done') return null
  if (reply === 'reasons') return { kind: 'ask', reason: 'ask-stop-other-processing' }
  if (reply === 'no-reasons') return { kind: 'act', under: under(loan) }
  if (reply !== 'none') return { kind: 'ask', reason: 'ask-deletion-reply' }
  if (!isCaseDay(received) || received > on) return { kind: 'ask', reason: 'ask-deletion-received' }
  const { day: until } = addWorkdays(received, patienceWorkdays, holidayYears)
  return on > until ? { kind: 'act', under: under(loan) } : { kind: 'ask', reason: 'ask-deletion-waiting', values: { until } }
}

/** 拒绝或拖延删除 (P27): consent withdrawn and deletion asked for; refused without reasons, or no answer in 15 workdays (our line). */
export const deletionRefused: ViolationRule = {
  id: 'deletion-refused',
  severity: 3,
  reads: 'answers',
  provisions: [requestHandling, deletion, timelyHandling],
  supporting: [withdrawal, deletedAccount],
  matches: (attempts, facts) => judgeEachAnswer('deletion-refused', { attempts, facts }, judge),
  questions: [
    { key: 'reply', kind: 'choice', options: ['none', 'no-reasons', 'reasons', 'done', 'unknown'] },
    { key: 'received', kind: 'day', optional: true, notAfterOn: true, onlyIf: { key: 'reply', is: ['none'] } },
    { key: 'loan', kind: 'yes-no', onlyIf: { key: 'reply', is: ['none', 'no-reasons', 'reasons'] } },
  ],
  hints: [{ key: 'stop-request', suggests: (_attempts, { stopRequests }) => stopRequests.length > 0 }],
  wants: ['delivery-proof', 'original-words'],
  caution: [{ key: 'caution-own-line', values: {} }, { key: 'caution-data-kept', values: {} }],
  channels: ['app-privacy', 'court'],
  needsPerson: false,
  letter: { label: '拒绝删除', deed: '对{who}撤回同意、删除个人信息的请求不予答复或拒绝而不说明理由' },
  words: {
    zh: {
      name: '拒绝或拖延删除',
      explanation: '书面要求撤回同意、删除信息，对方拒绝又不说理由，或者过了 15 个工作日没有答复。15 个工作日是我们自己的提醒线，不是法律规定的天数。',
      found: '有 {count} 次请求，对方拒绝又没有说理由，或者过了 15 个工作日（我们的提醒线）没有答复。',
      clear: '照你的回答，对方已经办了。',
      reasons: {
        'ask-deletion-reply': '先查一下邮件、短信和 App 消息，对方有没有答复过。',
        'ask-deletion-received': '先查对方哪一天收到请求：快递签收、邮件或平台的回执。',
        'ask-deletion-waiting': '可以等到 {until}。这是我们的提醒线：15 个工作日。法律只说要及时，没有定天数。',
        'ask-stop-other-processing': '合同、征信、反洗钱要用的信息，对方可以留着。可以要求停止除存储以外的处理，例如不再用通讯录催收。',
        'caution-own-line': '15 个工作日是我们的提醒线，不是法律规定的天数，不要写进材料。',
        'caution-data-kept': '贷款没有还清的，合同需要的信息可以保留；可以要求停止其他处理。',
      },
      hints: { 'stop-request': '你提出过请求。对方答复了吗？' },
      questions: {
        reply: {
          ask: '对方怎么答复的？', hint: '看邮件、短信、App 消息和回信。',
          options: { none: '一直没有答复', 'no-reasons': '拒绝了，没有说理由', reasons: '拒绝了，说了理由', done: '已经办了', unknown: '不知道' },
        },
        received: { ask: '对方哪一天收到请求的？', hint: '快递签收日，或邮件、平台显示送达的日子。不知道可以不填。' },
        loan: { ask: '在这家还有没还清的贷款吗？', hint: '联系人本人来要求删除的，选“没有”。' },
      },
    },
    en: {
      name: 'Deletion refused or delayed',
      explanation: 'Consent was withdrawn and deletion asked for in writing; it was refused without reasons, or nothing came in 15 workdays. The 15 workdays are our own reminder, not a number of the law.',
      found: '{count, plural, one {# request was} other {# requests were}} refused without reasons, or had no answer after 15 workdays (our reminder).',
      clear: 'By your answers, it was done.',
      reasons: {
        'ask-deletion-reply': 'Look first through mail, messages and the app for a reply.',
        'ask-deletion-received': 'Find out first on which day the request arrived: courier receipt, mail or a receipt of the platform.',
        'ask-deletion-waiting': 'One may wait until {until}. That is our reminder of 15 workdays; the law says “promptly” and sets no number.',
        'ask-stop-other-processing': 'Data that the contract, credit reporting or anti-money-laundering needs may be kept. One may ask that all processing other than storage stops, such as using the contacts to collect.',
        'caution-own-line': 'The 15 workdays are our reminder, not a number of the law. Keep it out of papers.',
        'caution-data-kept': 'While a loan is open, the data its contract needs may be kept; one may ask to stop other processing.',
      },
      hints: { 'stop-request': 'You made a request. Did they answer?' },
      questions: {
        reply: {
          ask: 'What did they answer?', hint: 'Look at mail, messages, the app and letters.',
          options: { none: 'Nothing so far', 'no-reasons': 'Refused, without reasons', reasons: 'Refused, with reasons', done: 'It was done', unknown: 'I do not know' },
        },
        received: { ask: 'On which day did the request arrive?', hint: 'The day of the courier receipt, or as mail or platform shows. May stay empty.' },
        loan: { ask: 'Is there a loan with them that is not repaid?', hint: 'If a contact asks for their own data, answer no.' },
      },
    },
  },
}
