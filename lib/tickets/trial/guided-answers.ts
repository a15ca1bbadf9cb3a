import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Ticket } from '@/lib/tickets/ticket'
import { isAt } from './situation'
import type { Situation } from './trial-schema'

type Told = { attempts: readonly ContactAttempt[]; tickets: readonly { ticket: Ticket }[] }

/** The facts of a case with what only people can say about it: guided answers, by the times of the attempts they speak of, and what the tickets tell. */
export function answeredFacts(facts: CaseFacts, { answers = [] }: Situation, told: Told): CaseFacts {
  const given = answers.map((answer) => ({
    rule: answer.rule, respondent: answer.respondent, recipient: answer.recipient ?? 'debtor', on: answer.on, values: answer.values,
    attempts: told.attempts.filter((attempt) => (answer.attempts ?? []).some((time) => isAt(attempt, time))).map(({ id }) => id),
  }))
  const accepted = told.tickets.flatMap(({ ticket }) => {
    const event = ticket.events.find(({ kind }) => kind === 'accepted' || kind === 'acknowledged' || kind === 'received')
    return event && ticket.respondent ? [{ channel: ticket.channel, respondent: ticket.respondent, on: event.on }] : []
  })
  const more = { ...(given.length ? { answers: given } : {}), ...(accepted.length ? { acceptances: accepted } : {}) }
  return { ...facts, ...more }
}
