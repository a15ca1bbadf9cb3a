import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from '../acts'
import { judgeEachAnswer, together } from '../each-answer'
import { reasonBook } from '../places'
import { noSpoofingTools } from '../provisions/anti-fraud'
import { networkMisuse } from '../provisions/telecom'
import { eachSpoken, uncertainIn } from '../sifted'
import type { Judgement, Prompt, ViolationRule } from '../violation'

/** The collected rule's line for one wording from changing numbers. */
const numbersMin = 3
/** Shorter wordings such as 请回电话 come from anybody. */
const wordingMin = 8
/** Service lines a company may lawfully use side by side: 95, 96, 400, 800, 106, 100 and 12 numbers. */
const serviceLine = /^(?:9[56]\d{3,}|106\d{4,}|[48]00\d{7}|1[0-2]\d{1,3})$/

/** One wording to one person. `lenders` = who is known to stand behind it, with null for an open line. */
type Wording = { recipient: string; numbers: Set<string>; lenders: Set<string | null>; attempts: ContactAttempt[] }

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')

/** Wordings by recipient. */
function wordings(attempts: readonly ContactAttempt[]): Wording[] {
  const people = new Map<string, Map<string, Wording>>()
  eachSpoken(attempts, folded, (attempt, text) => {
    const { number, recipient } = attempt
    if (text.length < wordingMin || number === null || serviceLine.test(number) || !(feedsFindings(attempt) || onlyPrompts(attempt))) return
    const own = people.get(recipient) ?? new Map<string, Wording>()
    people.set(recipient, own)
    const wording = own.get(text) ?? { recipient, numbers: new Set(), lenders: new Set(), attempts: [] }
    own.set(text, wording)
    wording.numbers.add(number)
    wording.lenders.add(attempt.lender)
    wording.attempts.push(attempt)
  })
  return [...people.values()].flatMap((own) => [...own.values()])
}

function rotating({ recipient, numbers, lenders, attempts }: Wording): Prompt {
  const [only = null, ...others] = lenders
  const values = { numbers: numbers.size, count: attempts.length }
  return {
    violation: 'spoofed-number', respondent: others.length ? null : only, recipient, attempts: attempts.map(({ id }) => id), reason: { key: 'check-rotating-numbers', values },
  }
}

/** Calls and messages without a number, or with one from abroad, that may collect: one question for each person and kind. */
function unusual(attempts: readonly ContactAttempt[]): Prompt[] {
  const { add, entries } = reasonBook()
  for (const { id, channel, number, account, recipient } of uncertainIn(attempts)) {
    const key = number === null && account === null && (channel === 'call' || channel === 'sms') ? 'check-hidden-number' : number?.startsWith('+') ? 'check-foreign-number' : null
    if (key) add(id, { place: { respondent: null, recipient }, key })
  }
  return entries().map((entry) => ({ violation: 'spoofed-number', ...entry }))
}

/** What the person found out by calling back or looking at the screen. One sign alone has harmless reasons; two together are needed. */
function told(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  return judgeEachAnswer('spoofed-number', { attempts, facts }, ({ values }) => {
    const [calledBack, display] = [values['called-back'], values.display]
    const [isDead, isOdd] = [calledBack === 'no-such-number' || calledBack === 'someone-else', display === 'yes']
    if (isDead && isOdd) return { kind: 'act' }
    if (calledBack === 'not-tried') return display === 'no' ? null : { kind: 'ask', reason: 'ask-call-back' }
    return isDead || isOdd ? { kind: 'ask', reason: 'ask-second-sign' } : null
  })
}

/** 虚拟、改号主叫 (P18): the log alone only asks, since a virtual number or several lines are lawful; what a call back or the display showed is told by a person. */
export const spoofedNumber: ViolationRule = {
  id: 'spoofed-number',
  severity: 3,
  reads: 'contacts',
  provisions: [noSpoofingTools],
  supporting: [networkMisuse],
  matches(attempts, facts) {
    const repeated = wordings(attempts).filter(({ numbers }) => numbers.size >= numbersMin)
    return together({ matches: [], prompts: [...repeated.map(rotating), ...unusual(attempts)], unchecked: [] }, told(attempts, facts))
  },
  namesActs: true,
  questions: [
    { key: 'called-back', kind: 'choice', options: ['no-such-number', 'someone-else', 'reached', 'not-tried'] },
    { key: 'display', kind: 'yes-no' },
    { key: 'seen', kind: 'text', optional: true, onlyIf: { key: 'display', is: ['yes'] } },
  ],
  caution: [{ key: 'caution-lawful-numbers', values: {} }, { key: 'caution-call-back', values: {} }],
  channels: ['spam-12321', 'carrier', 'police'],
  needsPerson: true,
  wants: ['recording', 'bill', 'screen-recording'],
  letter: { label: '号码异常', deed: '使用回拨不通或显示异常的号码联系{who}' },
  words: {
    zh: {
      name: '号码可能是改的',
      explanation: '回拨是空号或接的人说没打过，显示的号码又不正常，两样都有才算。同样的话从三个以上号码发来，先请人核实。95、400 开头的号码和中间号本身合法，用虚拟号本身也不算。',
      found: '据本人核实，有 {count} 次联系用的号码回拨是空号或接的人说没打过，显示也不正常。',
      clear: '看过 {looked} 次催收联系，没有同样的话从三个以上号码发来，也没有人说号码既回拨不通又显示不正常。',
      reasons: {
        'check-rotating-numbers': '同样的话从 {numbers} 个号码发来，共 {count} 次。一家机构可以有几个号码，请回拨核实，再回答下面的问题。',
        'check-hidden-number': '{count} 次没有显示号码。请看看手机或详单里有没有，再回答下面的问题。',
        'check-foreign-number': '{count} 次显示的是境外号码，请核实后回答下面的问题。',
        'ask-call-back': '还没有回拨核实。回拨时录音，记下时间。',
        'ask-second-sign': '只有一样，还不能说明号码是改的。隔一段时间再回拨一次，录音，并截下来电显示，再回答。',
        'caution-lawful-numbers': '95、400 开头的号码和中间号本身合法，但也可能被冒用，号码对不等于人对。不能只凭虚拟号就认定违反规定。',
        'caution-call-back': '回拨要录音。一次打不通不等于空号，隔一段时间再试。',
      },
      questions: {
        'called-back': {
          ask: '回拨过去怎么样？', hint: '回拨时录音，记下时间。',
          options: { 'no-such-number': '提示是空号', 'someone-else': '有人接，说没有打过', reached: '打通了，是这家机构', 'not-tried': '还没有回拨' },
        },
        display: { ask: '显示的号码不正常吗？', hint: '比如位数不对。前面显示 +86、0086 或 0 是正常的，不算。' },
        seen: { ask: '显示成什么样？', hint: '照着屏幕写。' },
      },
    },
    en: {
      name: 'A number that may be disguised',
      explanation: 'Calling back reaches no such number or someone who did not call, and the number shown is odd too: both are needed. The same words from three numbers or more are checked by a person first. Numbers that begin with 95 or 400 and relay numbers are lawful, and a virtual number alone is nothing.',
      found: 'As a person found out, {count, plural, one {# contact} other {# contacts}} came from a number that does not exist or whose owner did not call, and that was shown oddly too.',
      clear: 'Looked at {looked} collection contacts: the same words never came from three numbers, and nobody reported a number that is both dead and shown oddly.',
      reasons: {
        'check-rotating-numbers': 'The same words came from {numbers} numbers, {count, plural, one {# time} other {# times}}. An institution may have several numbers; call back, then answer the questions.',
        'check-hidden-number': '{count, plural, one {# contact} other {# contacts}} showed no number. See whether the phone or the bill has it, then answer the questions.',
        'check-foreign-number': '{count, plural, one {# contact} other {# contacts}} showed a number from abroad. Check it, then answer the questions.',
        'ask-call-back': 'Nobody has called back yet. Record the call and note the time.',
        'ask-second-sign': 'One sign alone does not show that the number was changed. Call back again after a while, record it, keep a screenshot of the display, then answer.',
        'caution-lawful-numbers': 'Numbers that begin with 95 or 400 and relay numbers are lawful in themselves, yet they can be imitated: the right number does not show who called. A virtual number alone breaks no rule.',
        'caution-call-back': 'Record the call back. One failed call does not mean the number does not exist; try again later.',
      },
      questions: {
        'called-back': {
          ask: 'What happened when you called back?', hint: 'Record the call and note the time.',
          options: { 'no-such-number': 'No such number', 'someone-else': 'Someone answered who had not called', reached: 'It reached this institution', 'not-tried': 'Not tried yet' },
        },
        display: { ask: 'Was the number shown oddly?', hint: 'Such as a wrong length. +86, 0086 or 0 shown in front is normal and does not count.' },
        seen: { ask: 'What was shown?', hint: 'As it stands on the screen.' },
      },
    },
  },
}
