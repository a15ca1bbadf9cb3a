import { millisecondsOfDay } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { failedInARow, lastConnected, type DebtorCalls } from './debtor-calls'
import { associationLostTouch } from './provisions/banking-association-guide'
import { limitOn } from './standing'

/**
 * Whether the debtor may have been out of reach by the only measure recorded: on the day after so many calls in a row failed, with nobody reached since. The
 * national standard sets none, so its acts are held against the same one.
 */
export function mayBeLost(calls: DebtorCalls, { at, lender, localDay }: ContactAttempt): boolean {
  const midnight = at - millisecondsOfDay(at)
  const spokeSince = (lastConnected(calls, lender, at) ?? -Infinity) >= midnight
  return !spokeSince && failedInARow(calls, lender, midnight - 1) >= limitOn([associationLostTouch], localDay, 'failedCallsMin')
}
