import type { RespondentAccount } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { accountName, numbersOf } from './act-words'
import { actsOf } from './claims'
import type { CaseLetterFacts, FindingFacts, RespondentFacts } from './letter-facts'
import { someOf } from './wording'

/** The confirmed numbers and accounts of the lender a letter is about, and on what ground they are taken for its own. */

type About = Pick<CaseLetterFacts, 'respondents'> & { respondent: string; institution: string }
/** How many of them are shown. */
export type Shown = { numbers: number; accounts: number }
/** What the body of a letter shows; the annex has them all. */
export const fewLines: Shown = { numbers: 2, accounts: 1 }
export const allLines: Shown = { numbers: Infinity, accounts: Infinity }

export const respondentOf = ({ respondents, respondent }: Pick<About, 'respondents'> & { respondent: string | null }): RespondentFacts | undefined =>
  respondents.find(({ key }) => key === respondent)

/**
 * A case with only those lines of its lenders that the acts told came from, where another than the borrower writes: they cannot speak of lines that never
 * reached them.
 */
export function withOwnLines<Facts extends CaseLetterFacts>(facts: Facts, findings: readonly FindingFacts[]): Facts {
  if (facts.complainant.role === 'debtor') return facts
  const used = new Set(numbersOf(findings.flatMap((finding) => actsOf(finding, facts))).flatMap((line) => [line, phoneNumber(line) ?? line]))
  const isUsed = ({ account, display }: RespondentAccount) => used.has(account) || used.has(display)
  const ownOf = (one: RespondentFacts) => ({ ...one, numbers: one.numbers.filter((number) => used.has(number)), accounts: one.accounts.filter(isUsed) })
  return { ...facts, respondents: facts.respondents.map(ownOf) }
}

/** 电话号码：A、B等5个；账号：QQ号1。 Empty where none is confirmed. */
export function linesSaid(facts: About, shown: Shown): string {
  const found = respondentOf(facts)
  const [numbers, accounts] = [found?.numbers ?? [], found?.accounts.map(accountName) ?? []]
  const parts = [
    ...(numbers.length > 0 ? [`电话号码：${someOf(numbers, shown.numbers)}`] : []), ...(accounts.length > 0 ? [`账号：${someOf(accounts, shown.accounts)}`] : []),
  ]
  return parts.length > 0 ? `${parts.join('；')}。` : ''
}

/** 贵单位或其合作机构 */
export const usersOf = (facts: About): string => `${facts.institution}${(respondentOf(facts)?.agencies.length ?? 0) > 0 ? '或其合作机构' : ''}`

/** What the case holds: a person says whose lines they are, and cannot know it; to find out is for the reader. `by` = what the letter calls that person. */
export function groundOf(facts: About, by: string): string {
  const found = respondentOf(facts)
  const kinds = [...(found?.numbers.length ? ['号码'] : []), ...(found?.accounts.length ? ['账号'] : [])]
  return kinds.length > 0 ? `${by}认为上述${kinds.join('、')}由${usersOf(facts)}使用，请核实。` : ''
}
