import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from './acts'

/** Rules whose questions are about a deed that the log may hold: a visit, a message with a paper, a call. The others ask about contracts, fees and data. */
const ofDeeds: ReadonlySet<ViolationId> = new Set([
  'home-visit', 'forged-document', 'public-exposure', 'public-posting', 'debt-not-owed', 'concealed-identity', 'spoofed-number', 'undisclosed-outsourcing',
])

/** Whether an answer to this rule may speak of acts of the log. */
export const mayNameActs = (rule: ViolationId): boolean => ofDeeds.has(rule)

/** The acts an answer may speak of; one whose line is not certain (`counts` false) shows what is meant and is not counted. */
export const nameableActs = <Act extends ContactAttempt>(attempts: readonly Act[]): { act: Act; counts: boolean }[] =>
  attempts.filter((act) => feedsFindings(act) || onlyPrompts(act)).map((act) => ({ act, counts: feedsFindings(act) }))
