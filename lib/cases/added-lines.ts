import type { CaseFacts, Respondent, RespondentAccount } from './case-file'
import { phoneNumber } from './phone-number'

/** A number that a person found in a file and says belongs to the case; without `respondent` (a key) nobody knows yet whose it is. */
export type FoundLine = { number: string; respondent?: string }
/** A sender of a chat who writes for a respondent. */
export type FoundAccount = RespondentAccount & { respondent: string }

const linesOf = (found: readonly FoundLine[], key: string) =>
  found.filter(({ respondent }) => respondent === key).map(({ number }) => ({ number, attribution: 'confirmed' as const }))

function joined(respondent: Respondent, found: readonly FoundLine[], account: FoundAccount | undefined): Respondent {
  const held = new Set(respondent.lines.map(({ number }) => phoneNumber(number)))
  const lines = linesOf(found, respondent.key).filter(({ number }) => !held.has(phoneNumber(number)))
  const isTheirs = account?.respondent === respondent.key && !respondent.accounts.some((one) => one.app === account.app && one.account === account.account)
  const accounts = isTheirs ? [{ app: account.app, account: account.account, display: account.display }] : []
  return { ...respondent, lines: [...respondent.lines, ...lines], accounts: [...respondent.accounts, ...accounts] }
}

/**
 * What becomes of a case's lines when a person attributes numbers of a file: `respondents` and `otherLines` as they are then. A line of unknown owner
 * comes in and only prompts; one that got an owner is no longer unknown.
 */
export function withFoundLines(facts: CaseFacts, found: readonly FoundLine[], account?: FoundAccount): Pick<CaseFacts, 'respondents' | 'otherLines'> {
  const owned = new Set(found.filter(({ respondent }) => respondent).map(({ number }) => phoneNumber(number)))
  const known = new Set(facts.otherLines.map(({ number }) => phoneNumber(number)))
  const fresh = found.filter(({ number, respondent }) => !respondent && !known.has(phoneNumber(number))).map(({ number }) => ({ number }))
  return {
    respondents: facts.respondents.map((respondent) => joined(respondent, found, account)),
    otherLines: [...facts.otherLines.filter(({ number }) => !owned.has(phoneNumber(number))), ...fresh],
  }
}
