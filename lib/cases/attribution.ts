import type { LocalDate } from '@/lib/calendar/local-date'
import { ownKey, type CaseFacts, type RecipientKey, type Respondent } from './case-file'
import { isSameNumber, phoneNumber } from './phone-number'

/**
 * Whose line or account it was on a day. `confirmed` = one lender answers for it; `shared` = several may, or its owner acts for several: it prompts,
 * it never decides; `unknown` = nobody is recorded for that day. `lender` (a respondent's key) is set only when confirmed. `candidates` = keys of the
 * lenders that may stand behind it.
 */
export type Attribution = { attribution: 'confirmed' | 'shared' | 'unknown'; respondent: string | null; lender: string | null; candidates: string[] }

const unknown: Attribution = { attribution: 'unknown', respondent: null, lender: null, candidates: [] }
const same = (one: string, other: string) => one.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase()

/** Keys of the lenders a party stands for. A lender, or a party that names nobody, stands for itself. A platform's agency stands for its lender. */
export function lendersBehind(facts: Pick<CaseFacts, 'respondents'> & Partial<CaseFacts>, key: string, seen: readonly string[] = []): string[] {
  const party = facts.respondents.find((respondent) => respondent.key === key)
  const principals = (party?.actsFor ?? []).filter((principal) => !seen.includes(principal) && facts.respondents.some((other) => other.key === principal))
  if (principals.length === 0) return [key]
  return [...new Set(principals.flatMap((principal) => lendersBehind(facts, principal, [...seen, key])))]
}

type Claim = { respondent: Respondent; confirmed: boolean }

function attributed(facts: CaseFacts, claims: Claim[]): Attribution {
  const first = claims[0]
  if (!first) return unknown
  const candidates = [...new Set(claims.flatMap((claim) => lendersBehind(facts, claim.respondent.key)))]
  const only = candidates.length === 1 ? candidates[0] : undefined
  const owners = new Set(claims.map((claim) => claim.respondent.key))
  const respondent = owners.size === 1 || only ? first.respondent.key : null
  if (only && claims.every((claim) => claim.confirmed)) return { attribution: 'confirmed', respondent, lender: only, candidates }
  return { attribution: 'shared', respondent, lender: null, candidates }
}

/** Attribution of a number on a civil day. `from`/`to` of a line are inclusive. A hidden number (null) is unknown. */
export function lineAttribution(facts: CaseFacts, number: string | null, day: LocalDate): Attribution {
  if (number === null) return unknown
  const claims = facts.respondents.flatMap((respondent) => respondent.lines
    .filter((line) => isSameNumber(line.number, number) && (line.from ?? day) <= day && day <= (line.to ?? day))
    .map((line) => ({ respondent, confirmed: line.attribution === 'confirmed' })))
  return attributed(facts, claims)
}

/** Attribution of a chat account, by account or by the name it shows. An exact account outranks a name. */
export function accountAttribution(facts: CaseFacts, account: string | null): Attribution {
  if (account === null) return unknown
  const claimed = (isIt: (entry: Respondent['accounts'][number]) => boolean) =>
    facts.respondents.filter((respondent) => respondent.accounts.some(isIt)).map((respondent) => ({ respondent, confirmed: true }))
  const exact = claimed((entry) => same(entry.account, account))
  return attributed(facts, exact.length > 0 ? exact : claimed((entry) => same(entry.display, account)))
}

/** Attribution of an attempt: by its account when it has one (chats), else by its number. */
export function attributionOf(facts: CaseFacts, attempt: { number: string | null; account: string | null; localDay: LocalDate }): Attribution {
  return attempt.account === null ? lineAttribution(facts, attempt.number, attempt.localDay) : accountAttribution(facts, attempt.account)
}

/**
 * Who was reached on a phone: the person whose `phones` hold the number. The complainant who is the debtor is `debtor`. Null when nobody of the case
 * owns it or the number is missing: then a person is asked.
 */
export function recipientOfPhone(facts: CaseFacts, phoneOf: string | null): RecipientKey | null {
  if (phoneOf === null || phoneNumber(phoneOf) === null) return null
  const owns = (phones: readonly string[]) => phones.some((phone) => isSameNumber(phone, phoneOf))
  if (facts.debtor && owns(facts.debtor.phones)) return 'debtor'
  if (owns(facts.complainant.phones)) return ownKey(facts)
  return facts.contacts.find((contact) => owns(contact.phones))?.key ?? null
}

/** The phones of everybody in the case with whose they are; a phone of two people is the first's (see `recipientOfPhone`). */
export function ownedPhones(facts: CaseFacts): { phone: string; person: RecipientKey }[] {
  const said = [...(facts.debtor?.phones ?? []), ...facts.complainant.phones, ...facts.contacts.flatMap(({ phones }) => phones)]
  return said.flatMap((number) => {
    const [phone, person] = [phoneNumber(number), recipientOfPhone(facts, number)]
    return phone !== null && person !== null ? [{ phone, person }] : []
  })
}
