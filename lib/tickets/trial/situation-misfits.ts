import { personKeys } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { violationById } from '@/lib/law'
import { misfits } from '@/lib/law/question'
import { logLine } from './log-line'
import { says, type Says } from './says'
import { factsOf, logRows } from './situation'
import type { Situation } from './trial-schema'

/** Values that do not fit the questions of their rule, with the questions it has. A rule the product does not have is told elsewhere. */
function answerMisfits({ answers = [] }: Situation): Says[] {
  return answers.flatMap(({ rule, values }) => {
    const known = violationById(rule)
    const questions = known?.questions ?? []
    const wrong = known ? misfits(questions, values) : []
    const keys = questions.map(({ key, kind, options }) => `${key}（${options?.join(' / ') ?? kind}）`).join('、')
    return wrong.map((key) => says(
      `answers ${rule}：${key} 缺少或不对；这条规则问的是 ${keys || '（没有问题）'}`, `answers ${rule}: ${key} is missing or wrong; it asks ${keys || 'nothing'}`,
    ))
  })
}

/** What does not fit between the parts of a situation: a person, a party or a number nobody introduced. One sentence each. */
export function situationMisfits(situation: Situation): Says[] {
  const facts = factsOf(situation)
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
    ...answerMisfits(situation), ...(situation.tickets ?? []).flatMap(({ channel, lender }) => (lender ? noParty(lender, `tickets ${channel}`) : [])),
  ]
}
