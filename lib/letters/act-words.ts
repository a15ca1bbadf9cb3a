import type { RespondentAccount } from '@/lib/cases/case-file'
import type { AttemptChannel } from '@/lib/evidence/contact-attempt'
import type { ActFacts, CaseLetterFacts } from './letter-facts'
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

/** 来电3次、短信2条, from how many there are of each. */
export const channelsCounted = (counts: Partial<Record<AttemptChannel, number>>): string => channelOrder.flatMap((channel) => {
  const [word, unit] = channelWords[channel]
  return counts[channel] ? [`${word}${count(counts[channel])}${unit}`] : []
}).join('、')

/** The numbers and accounts of acts, most used first. */
export function numbersOf(acts: readonly ActFacts[]): string[] {
  const used = new Map<string, number>()
  for (const act of acts) {
    const number = act.number ?? act.account
    if (number) used.set(number, (used.get(number) ?? 0) + 1)
  }
  return [...used].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([number]) => number)
}

type Parties = Pick<CaseLetterFacts, 'respondents'>
const appWords: Record<RespondentAccount['app'], string> = { qq: 'QQ号', wechat: '微信', other: '账号' }

/** QQ号100000171, 微信abc: an account by the name of its app. */
export const accountName = ({ app, account }: Pick<RespondentAccount, 'app' | 'account'>): string => `${appWords[app]}${account}`

/** A number as it is, an account by the name of its app. */
export function lineName(line: string, { respondents }: Parties): string {
  const held = respondents.flatMap(({ accounts }) => accounts).find(({ account, display }) => account === line || display === line)
  return held ? accountName({ app: held.app, account: line }) : line
}

/** The numbers and accounts of acts as they are named, most used first. */
export const lineNames = (acts: readonly ActFacts[], facts: Parties): string[] => numbersOf(acts).map((line) => lineName(line, facts))

/** Whether acts went over numbers, accounts or both: 号码, 账号, 号码、账号. */
export function linesWord(acts: readonly ActFacts[]): string {
  const isAccount = ({ number, account }: ActFacts) => !number && Boolean(account)
  return [...(acts.every(isAccount) ? [] : ['号码']), ...(acts.some(isAccount) ? ['账号'] : [])].join('、')
}

/** A、B等5个, or 未显示 where none is known. */
export const linesInWords = (acts: readonly ActFacts[], shown: number, facts: Parties): string => someOf(lineNames(acts, facts), shown) || '未显示'

/** Whether an act reached whoever complains. */
export const reachedWriter = ({ recipient }: Pick<ActFacts, 'recipient'>, { complainant }: Pick<CaseLetterFacts, 'complainant'>): boolean =>
  recipient === 'complainant' || (recipient === 'debtor' && complainant.role === 'debtor')

/** The exhibit numbers acts stand in. */
export const exhibitsOf = (acts: readonly ActFacts[]): string[] => [...new Set(acts.flatMap((act) => act.exhibits))]
