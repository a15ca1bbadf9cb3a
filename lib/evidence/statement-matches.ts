import { instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { AttemptChannel, ContactAttempt } from './contact-attempt'
import type { Statement, StatementIncident, StatementWay } from './statement'

/** Which attempts a statement speaks of, by day, way and number. A person may tie others by hand, or untie these. */

type Act = Pick<ContactAttempt, 'id' | 'at' | 'atPrecision' | 'localDay' | 'number' | 'account' | 'channel' | 'direction' | 'recipient'>

const minuteMs = 60_000
/** A time from memory may be this far off. */
const rememberedWithinMs = 30 * minuteMs

const channels: Record<StatementWay, readonly AttemptChannel[]> = {
  call: ['call'], message: ['sms', 'chat'], visit: ['visit'], other: ['letter', 'visit', 'chat', 'sms', 'call'],
}

function isSameTime({ time }: StatementIncident, day: LocalDate, act: Act): boolean {
  if (time === '' || act.atPrecision === 'day') return true
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return Math.abs(act.at - instantOf(day, (hours * 60 + minutes) * minuteMs)) <= rememberedWithinMs
}

/** Of the same line; without a number only what reached the witness themselves. */
function isSameLine({ number }: StatementIncident, act: Act, contact: string | null): boolean {
  if (number === '') return contact !== null && act.recipient === contact
  const line = phoneNumber(number) ?? number
  return act.number === line || act.account === number
}

/** Ids of the attempts an account fits, in the order they were given. `contact` = key of the witness among the people of the case, if they are one. */
export function statementMatches(statement: Statement, acts: readonly Act[], contact: string | null): string[] {
  const fits = (act: Act) => statement.incidents.some((incident) => {
    const { on, way } = incident
    if (on === '' || way === '' || act.localDay !== on || act.direction !== 'incoming') return false
    return channels[way].includes(act.channel) && isSameLine(incident, act, contact) && isSameTime(incident, on, act)
  })
  return statement.witnessed === 'yes' ? acts.filter(fits).map(({ id }) => id) : []
}
