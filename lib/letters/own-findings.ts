import type { ViolationId } from '@/lib/cases/vocabulary'
import { reachedWriter } from './act-words'
import { isProven } from './claims'
import { inFactOrder } from './fact-order'
import type { CaseLetterFacts, FindingFacts } from './letter-facts'

/** Which findings a person may bring forward in their own name: what was done to themselves, and what touches their own private life. */

/** Told to others or in public, these are about the debtor whoever was reached. */
const aboutDebtor: readonly ViolationId[] = [
  'debt-disclosure', 'third-party-collection', 'public-exposure', 'public-posting', 'traded-personal-data', 'workplace-contact',
]
/** What a loan costs and who was entrusted with it is another matter than how people were treated. */
const aboutLoan: readonly ViolationId[] = [
  'cost-above-24', 'cost-above-36', 'undisclosed-fee', 'borrow-to-repay', 'improper-subcontracting', 'undisclosed-outsourcing',
]

/** `self` = in one's own right alone, as in a civil suit; `family` = a relative may also speak of what was done to the borrower, as before the police. */
export type Standing = 'self' | 'family'

/**
 * The findings that are the complainant's own, those an exhibit shows, in the order of the letter. A wrong number or a colleague never speaks for the
 * borrower.
 */
export function ownFindings(facts: CaseLetterFacts & { respondent: string | null }, standing: Standing): FindingFacts[] {
  const { role } = facts.complainant
  const isOwn = ({ recipient, violation }: FindingFacts) => {
    if (aboutLoan.includes(violation)) return false
    if (recipient === 'complainant') return true
    if (role === 'debtor') return recipient === 'debtor' || aboutDebtor.includes(violation)
    return standing === 'family' && role === 'relative' && recipient === 'debtor'
  }
  const isAbout = ({ respondent }: FindingFacts) => facts.respondent === null || respondent === facts.respondent
  return inFactOrder(facts.findings.filter((finding) => isAbout(finding) && isOwn(finding) && isProven(finding, facts)), facts)
}

/**
 * The case as far as whoever writes may bring it before a lender or its supervisor: the borrower all of it, anybody else what was done to themselves; what
 * others bring forward without the borrower's written authority need not be handled (银行业保险业消费投诉处理管理办法 arts. 14, 18).
 */
export function broughtForward<Facts extends CaseLetterFacts>(facts: Facts, { entrusted }: { entrusted: boolean }): Facts {
  if (facts.complainant.role === 'debtor' || entrusted) return facts
  return { ...facts, findings: facts.findings.filter((finding) => reachedWriter(finding, facts)), acts: facts.acts.filter((act) => reachedWriter(act, facts)) }
}

/** Said where the borrower's own matters are brought forward by another; nothing where the borrower writes. */
export const entrustedWords = ({ complainant }: Pick<CaseLetterFacts, 'complainant'>, entrusted: boolean): string | false =>
  entrusted && complainant.role !== 'debtor' && '涉及借款人本人的部分，由借款人委托本人代为投诉，附借款人亲笔签名的授权委托书原件、本人身份证明。'
