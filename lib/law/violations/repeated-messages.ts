import type { LocalDate } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { dayTallies, inOrder, toCheck, type DayTally, type Weight } from '../day-count'
import { byPlace } from '../places'
import { consumerFinanceCollection } from '../provisions/consumer-finance'
import { disturbingMessages } from '../provisions/public-security-penalties'
import { smallLoanCollection } from '../provisions/small-loans'
import { anyInForce } from '../standing'
import type { Judgement, Match, Prompt, ViolationRule } from '../violation'
import { fullWindows } from '../window-count'

/** Our lines, not the law's: the law says 多次 and names no number. */
const dayMin = 10
const windowMin = 30
const windowDays = 7
const provisions = [disturbingMessages]

/** Calls that rang or not, messages and chats together; a call that the phone blocked or the bill does not know does not reach a line by itself. */
function weigh(attempt: ContactAttempt): Weight {
  if (attempt.channel !== 'call' && attempt.channel !== 'sms' && attempt.channel !== 'chat') return null
  return attempt.ending === 'blocked' || attempt.grade === 'bill-missing' ? 'doubtful' : 'counts'
}

/** The tallies of a day whose lender is open stand under no lender. */
const placeOf = ({ lender, recipient }: DayTally) => ({ respondent: lender, recipient })

/** Days and stretches that reach a line beyond doubt; a stretch stands before a day that begins with it. */
function matchesOf(tallies: readonly DayTally[]): Match[] {
  const [first] = tallies
  if (!first || first.lender === null) return []
  const { lender: respondent, recipient } = first
  const stretches = fullWindows(tallies, { days: windowDays, min: windowMin, weight: ({ counts }) => counts.length })
  const days = tallies.filter(({ counts }) => counts.length >= dayMin)
  const values = { dayMin, windowMin, windowDays, days: days.length, windows: stretches.length }
  const all = [...stretches.map((stretch) => ({ tallies: stretch, label: labelOf(stretch) })), ...days.map((tally) => ({ tallies: [tally], label: tally.day }))]
  return all.sort((one, other) => (startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : other.tallies.length - one.tallies.length))
    .map(({ tallies: own, label }) => ({ respondent, recipient, label, values, attempts: joined(own) }))
}

/** Put together array by array: acts by the hundred thousand are copied as blocks. */
const joined = (tallies: readonly DayTally[]): ContactAttempt[] => ([] as ContactAttempt[]).concat(...tallies.map(inOrder))

const startOf = ({ tallies }: { tallies: readonly DayTally[] }) => tallies[0]?.day ?? ''
/** First and last day of a stretch, as ISO 8601 writes an interval. */
const labelOf = (stretch: readonly DayTally[]) => `${startOf({ tallies: stretch })}/${stretch.at(-1)?.day ?? ''}`

/** Contacts of open lenders by recipient and day. */
function openDays(tallies: readonly DayTally[]): Map<string, Map<LocalDate, ContactAttempt[]>> {
  const found = new Map<string, Map<LocalDate, ContactAttempt[]>>()
  for (const { recipient, day, open } of tallies) {
    if (open.length) found.set(recipient, (found.get(recipient) ?? new Map<LocalDate, ContactAttempt[]>()).set(day, open))
  }
  return found
}

const doubted = ({ counts, doubtful, unclear, open }: DayTally) => counts.length + doubtful.length + unclear.length + open.length

function asked(tallies: readonly DayTally[], key: string, min: number): Prompt {
  const [first] = tallies
  const counted = tallies.flatMap(({ counts }) => counts)
  const others = tallies.flatMap(toCheck)
  const values = { day: first?.day ?? '', until: tallies.at(-1)?.day ?? '', counted: counted.length, unclear: others.length, min }
  const { lender: respondent = null, recipient = '' } = first ?? {}
  return { violation: 'repeated-messages', respondent, recipient, attempts: [...counted, ...others].map(({ id }) => id), reason: { key, values } }
}

/** Days and stretches that reach a line only with what a person must look at: blocked calls, calls the bill does not know, open lenders. */
function promptsOf(tallies: readonly DayTally[], open: ReadonlyMap<LocalDate, ContactAttempt[]>): Prompt[] {
  const [first] = tallies
  if (!first) return []
  const own = new Map(tallies.map((tally) => [tally.day, tally]))
  const others = [...open].filter(([day]) => !own.has(day)).map(([day, attempts]): DayTally => ({ ...first, day, counts: [], doubtful: [], unclear: [], open: attempts }))
  const isAskable = (tally: DayTally) => tally.counts.length < dayMin && doubted(tally) >= dayMin && anyInForce(provisions, tally.day)
  const days = tallies.filter(isAskable).map((tally) => asked([tally], 'ask-repeated-day', dayMin))
  const sure = fullWindows(tallies, { days: windowDays, min: windowMin, weight: ({ counts }) => counts.length })
  const isSure = new Set(sure.flat().map(({ day }) => day))
  const stretches = fullWindows([...tallies, ...others], { days: windowDays, min: windowMin, weight: doubted })
    .filter((stretch) => !stretch.some(({ day }) => isSure.has(day)) && stretch.some(({ day }) => own.has(day) && anyInForce(provisions, day)))
  return [...days, ...stretches.map((stretch) => asked(stretch, 'ask-repeated-window', windowMin))]
}

function judge(attempts: readonly ContactAttempt[]): Judgement {
  const tallies = dayTallies(attempts, { weigh })
  const open = openDays(tallies)
  const own = [...byPlace(tallies, placeOf).values()]
  const none = new Map<LocalDate, ContactAttempt[]>()
  return { matches: own.flatMap(matchesOf), prompts: own.flatMap((days) => promptsOf(days, open.get(days[0]?.recipient ?? '') ?? none)), unchecked: [] }
}

/** 多次骚扰 (P08): calls and messages together, one lender summed, to one person: ten a civil day or thirty in seven civil days are our lines, never the law's. */
export const repeatedMessages: ViolationRule = {
  id: 'repeated-messages',
  severity: 4,
  reads: 'contacts',
  provisions,
  supporting: [consumerFinanceCollection, smallLoanCollection],
  matches: judge,
  caution: [
    { key: 'caution-own-threshold', values: { dayMin, windowMin, windowDays } }, { key: 'caution-repeated', values: {} }, { key: 'caution-other-messages', values: {} },
  ],
  channels: ['police', 'spam-12321', 'carrier'],
  needsPerson: true,
  wants: ['original-words', 'both-logs', 'bill'],
  letter: { label: '反复联系', deed: '反复联系{who}' },
  words: {
    zh: {
      name: '反复来电和发信息',
      explanation: '同一家机构连同它的平台、催收公司，短时间里给同一个人打了很多电话、发了很多信息。一天 10 次、七天 30 次是本产品的提醒线，法律没有定数字。',
      found: '合计 {count} 次来电和信息：一天达到 {dayMin} 次的有 {days} 天，连续 {windowDays} 天达到 {windowMin} 次的有 {windows} 段。这两个数是本产品的提醒线，不是法律规定。',
      clear: '看过 {looked} 次催收联系，没有一天达到 10 次，也没有连续七天达到 30 次。这两个数是本产品的提醒线，不是法律规定。',
      reasons: {
        'ask-repeated-day': '{day}：确定的 {counted} 次，另有 {unclear} 次要人工看（被拦截、详单查无或归属未定）。都算上达到 {min} 次，这是本产品的提醒线。',
        'ask-repeated-window': '{day} 到 {until}：确定的 {counted} 次，另有 {unclear} 次要人工看（被拦截、详单查无或归属未定）。都算上达到 {min} 次，这是本产品的提醒线。',
        'caution-own-threshold': '一天 {dayMin} 次、连续 {windowDays} 天 {windowMin} 次，是本产品自己定的提醒线，写材料时不要当成法律的数字。',
        'caution-other-messages': '2025 年底以前，这一项也管“其他信息”。2026 年起，要说明内容是侮辱、恐吓一类的信息，或者属于滋扰、纠缠。',
      },
    },
    en: {
      name: 'Call after call, message after message',
      explanation: 'One institution, with its platform and agencies, sent one person many calls and messages in a short time. Ten a day and thirty in seven days are our lines; the law names no number.',
      found: '{count, plural, one {# call or message} other {# calls and messages}} in all: {days, plural, one {# day} other {# days}} with {dayMin} or more, and {windows, plural, one {# stretch} other {# stretches}} in which {windowDays} days in a row hold {windowMin} or more. Both numbers are our lines, not the law’s.',
      clear: 'Looked at {looked} collection contacts: no day has 10, and no seven days in a row have 30. Both numbers are our lines, not the law’s.',
      reasons: {
        'ask-repeated-day': '{day}: {counted} certain ones and {unclear} that a person must look at (blocked, not on the bill, or owner open). With all of them it is {min} or more, which is our line.',
        'ask-repeated-window': '{day} to {until}: {counted} certain ones and {unclear} that a person must look at (blocked, not on the bill, or owner open). With all of them it is {min} or more, which is our line.',
        'caution-own-threshold': '{dayMin} a day and {windowMin} in {windowDays} days in a row are our own lines. Do not write them as if the law named them.',
        'caution-other-messages': 'Up to the end of 2025 this item also covered “other messages”. From 2026 it takes insulting or threatening messages and the like, or pestering and hounding; be able to say which.',
      },
    },
  },
}
