import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings, onlyPrompts } from './acts'

/** The acts an answer may speak of; one whose line is not certain (`counts` false) shows what is meant and is not counted. */
export const nameableActs = <Act extends ContactAttempt>(attempts: readonly Act[]): { act: Act; counts: boolean }[] =>
  attempts.filter((act) => feedsFindings(act) || onlyPrompts(act)).map((act) => ({ act, counts: feedsFindings(act) }))
