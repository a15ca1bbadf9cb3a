import type { AttemptChannel } from '@/lib/evidence/contact-attempt'
import type { ActFacts } from './letter-facts'
import { count, duration, someOf } from './wording'

const channelWords: Record<AttemptChannel, [string, string]> = {
  call: ['来电', '次'], sms: ['短信', '条'], chat: ['聊天消息', '条'], visit: ['上门', '次'], letter: ['信函', '件'],
}
const channelOrder: AttemptChannel[] = ['call', 'sms', 'chat', 'visit', 'letter']

function byChannel(acts: readonly ActFacts[], callWords: (calls: readonly ActFacts[]) => string): string {
  return channelOrder.flatMap((channel) => {
    const own = acts.filter((act) => act.channel === channel)
    if (own.length === 0) return []
    const [word, unit] = channelWords[channel]
    return [`${word}${count(own.length)}${unit}${channel === 'call' ? callWords(own) : ''}`]
  }).join('、')
}

/** 来电3次（其中接通1次，共42秒）、短信2条: acts by kind, totals over all of them. */
export const actsInWords = (acts: readonly ActFacts[]): string => byChannel(acts, answeredInWords)
/** 来电3次、短信2条. */
export const actsCounted = (acts: readonly ActFacts[]): string => byChannel(acts, () => '')

function answeredInWords(calls: readonly ActFacts[]): string {
  const answered = calls.filter((call) => call.answered === true)
  const isOne = calls.length === 1
  if (answered.length === 0) return calls.every((call) => call.answered === false) ? `（${isOne ? '' : '均'}未接通）` : ''
  const seconds = answered.reduce((sum, call) => sum + (call.seconds ?? 0), 0)
  if (isOne) return `（接通${seconds > 0 ? duration(seconds) : ''}）`
  const all = answered.length === calls.length ? '均接通' : `其中接通${count(answered.length)}次`
  return `（${all}${seconds > 0 ? `，共${duration(seconds)}` : ''}）`
}

/** The numbers and accounts of acts, most used first. */
export function numbersOf(acts: readonly ActFacts[]): string[] {
  const used = new Map<string, number>()
  for (const act of acts) {
    const number = act.number ?? act.account
    if (number) used.set(number, (used.get(number) ?? 0) + 1)
  }
  return [...used].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([number]) => number)
}

/** A、B等5个号码, or 未显示的号码 where none is known. */
export const numbersInWords = (acts: readonly ActFacts[], shown: number): string => someOf(numbersOf(acts), shown, '个号码') || '未显示的号码'

/** The exhibit numbers acts stand in. */
export const exhibitsOf = (acts: readonly ActFacts[]): string[] => [...new Set(acts.flatMap((act) => act.exhibits))]
