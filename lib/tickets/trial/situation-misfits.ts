import type { LocalDate } from '@/lib/calendar/local-date'
import { personKeys } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { toldMisfits } from './answer-misfits'
import { logLine } from './log-line'
import { says, type Says } from './says'
import { attemptsOf, factsOf, logRows } from './situation'
import { ticketMisfits } from './ticket-misfits'
import { todayOf } from './trial'
import type { Situation } from './trial-schema'

/** Records, refusals and requests of days after the one the case is judged on. */
function notYet(situation: Situation, today: LocalDate): Says[] {
  const said = [...logRows(situation), ...(situation.refusals ?? []).map(({ at }) => `${at} refusals`),
    ...(situation.stopRequests ?? []).map(({ at }) => `${at} stopRequests`)]
  return said.filter((text) => text.slice(0, 10) > today).map((text) => says(`${text}：晚于 today（${today}）`, `${text}: lies after today (${today})`))
}

/**
 * What does not fit between the parts of a situation: a person, a party or a number nobody introduced, and what the product would not take. One sentence each.
 */
export function situationMisfits(situation: Situation): Says[] {
  const [facts, today] = [factsOf(situation), todayOf(situation)]
  const people = new Set(personKeys(facts))
  const parties = new Set(facts.respondents.map(({ key }) => key))
  const lines = facts.respondents.flatMap((party) => [...party.lines.map(({ number }) => number), ...party.accounts.map(({ account }) => account)])
  const numbers = new Set([...lines, ...facts.otherLines.map(({ number }) => phoneNumber(number) ?? number)])
  const isKnown = (other: string) => parties.has(other) || numbers.has(other) || numbers.has(phoneNumber(other) ?? other)
  const noPerson = (key: string, where: string) => (people.has(key) ? [] : [says(`${where}：没有登记 ${key} 这个人`, `${where}: nobody is called ${key}`)])
  const noParty = (key: string, where: string) => {
    const found = parties.has(key) || numbers.has(phoneNumber(key) ?? key)
    return found ? [] : [says(`${where}：没有登记 ${key} 这家机构`, `${where}: no lender, platform or agency is called ${key}`)]
  }
  return [
    ...logRows(situation).flatMap((text) => {
      const row = logLine(text)
      if (!row) return [says(`看不懂这一行：${text}`, `cannot read: ${text}`)]
      const unknown = row.other !== null && !isKnown(row.other)
      return [
        ...noPerson(row.recipient, text),
        ...(unknown ? [says(`${text}：${row.other} 不在任何机构名下，也不在 unknownLines 里`, `${text}: ${row.other} is no line of a party and not in unknownLines`)] : []),
      ]
    }),
    ...(situation.refusals ?? []).flatMap(({ by, to, at }) => [...noPerson(by, `refusals ${at}`), ...noParty(to, `refusals ${at}`)]),
    ...(situation.stopRequests ?? []).flatMap(({ to, at }) => noParty(to, `stopRequests ${at}`)),
    ...(situation.answers ?? []).flatMap(({ rule, respondent, recipient = 'debtor' }) => [
      ...noParty(respondent, `answers ${rule}`), ...noPerson(recipient, `answers ${rule}`),
    ]),
    ...notYet(situation, today), ...toldMisfits(situation, attemptsOf(situation, facts), today), ...ticketMisfits(situation, facts, today),
    ...(situation.tickets ?? []).flatMap(({ channel, lender }) => (lender ? noParty(lender, `tickets ${channel}`) : [])),
  ]
}
