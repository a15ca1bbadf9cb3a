import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { acceptances } from '@/lib/tickets/acceptances'
import type { Ticket } from '@/lib/tickets/ticket'
import { isAt } from './situation'
import type { Situation } from './trial-schema'

/** The guided answers of a situation. `attempts` of the case names acts by their times. */
export const answersOf = ({ answers = [] }: Situation, attempts: readonly ContactAttempt[]): Answer[] =>
  answers.map(({ rule, respondent, recipient, on, attempts: times = [], values }, place) => {
    const acts = attempts.filter((attempt) => times.some((time) => isAt(attempt, time))).map(({ id }) => id)
    return { key: `answer-${place + 1}`, rule, respondent, recipient: recipient ?? 'debtor', on, values, ...(acts.length ? { attempts: acts } : {}) }
  })

type Told = { attempts: readonly ContactAttempt[]; tickets: readonly Ticket[] }

/** The facts of a case with what its log cannot hold: guided answers, and which complaints its tickets say were taken up. */
export const answeredFacts = (facts: CaseFacts, situation: Situation, { attempts, tickets }: Told): CaseFacts =>
  ({ ...facts, answers: answersOf(situation, attempts), acceptances: acceptances(tickets, facts) })
