import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from './vocabulary'

/** What a case file knows about people, lines and consent: the facts that rules, letters and clocks are computed from. Shapes of shared api. */

export const complainantRoles = ['debtor', 'relative', 'colleague', 'contact', 'wrong-number'] as const
export type ComplainantRole = (typeof complainantRoles)[number]
export const respondentKinds = ['bank', 'consumer-finance', 'small-loan', 'platform', 'agency', 'unknown'] as const
export type RespondentKind = (typeof respondentKinds)[number]

/** What was borrowed, as far as rules tell loans apart; absent = nobody said, which is the same as 'unknown'. */
export const loanKinds = ['unknown', 'online-consumer', 'credit-card', 'other'] as const
export type LoanKind = (typeof loanKinds)[number]

/** Flags that decide whether a person is a protected third party and which rules weigh more. */
export type PersonFlags = { workplace?: boolean; guarantor?: boolean; spouse?: boolean; minor?: boolean; vulnerable?: boolean; designated?: boolean }
export type Complainant = PersonFlags & { name: string; role: ComplainantRole; phones: string[] }
export type Contact = PersonFlags & { key: string; name: string; relation: string; phones: string[] }
/** `from`/`to` (civil days, inclusive) bound a number that changed hands. `shared` prompts, it never decides. */
export type RespondentLine = { number: string; attribution: 'confirmed' | 'shared'; from?: LocalDate; to?: LocalDate }
export type RespondentAccount = { app: 'qq' | 'wechat' | 'other'; account: string; display: string }
/**
 * `actsFor` = keys of the lenders a platform or agency works for; a lender has none. `associationMember` = member of 中国银行业协会. `loan` = what a lender lent.
 */
export type Respondent = {
  key: string; name: string; kind: RespondentKind; associationMember?: boolean; loan?: LoanKind; actsFor?: string[]; lines: RespondentLine[]
  accounts: RespondentAccount[]
}
/** Whether a party is one that lends, or may be: platforms and agencies act for others. */
export const isLender = ({ kind }: Pick<Respondent, 'kind'>): boolean => kind !== 'platform' && kind !== 'agency'

/** `by` = 'debtor', 'complainant' or a contact's key; `respondent` = the key of the lender, platform or agency that was told. */
export type Refusal = { at: Instant; by: string; respondent: string }
export type StopRequest = { at: Instant; respondent: string }
/**
 * What a person says where the log cannot tell: the answers to one rule's questions about one lender and one recipient. `on` = civil day of the act;
 * `attempts` = ids of acts in the log it speaks of; `evidence` = ids of originals that show it; `values` by key of the question;
 * `by` = id of the member who wrote it down.
 */
export type Answer = {
  key: string; rule: string; respondent: string; recipient: RecipientKey; on: LocalDate; attempts?: string[]; evidence?: string[]
  values: Record<string, string>; by?: string
}

/** A complaint that a body acknowledged or accepted on a civil day; `respondent` = key of the lender it is about, absent where it names none of several. */
export type Acceptance = { on: LocalDate; respondent?: string; channel: ChannelId }

export type CaseFacts = {
  title: string
  complainant: Complainant
  debtor?: { name: string; phones: string[] }
  respondents: Respondent[]
  contacts: Contact[]
  otherLines: { number: string }[]
  nightContactAgreed: boolean
  refusals: Refusal[]
  stopRequests: StopRequest[]
  /** every day on which a body took up a complaint, as far as tickets say; not stored with the case */
  acceptances?: Acceptance[]
  answers?: Answer[]
}

/** 'debtor', 'complainant' or a contact's key. A complainant who is the debtor is 'debtor'. */
export type RecipientKey = string

/** The key of the complainant as a person who is reached. */
export const ownKey = ({ complainant }: Pick<CaseFacts, 'complainant'>): RecipientKey => (complainant.role === 'debtor' ? 'debtor' : 'complainant')

/** Every key by which a person of the case may be named; 'complainant' stands, also where that is the debtor. */
export const personKeys = ({ contacts }: Pick<CaseFacts, 'contacts'>): RecipientKey[] => ['debtor', 'complainant', ...contacts.map(({ key }) => key)]

/** The recipient a person of the case is stored as; null = nobody of the case is called so. */
export function recipientNamed(facts: Pick<CaseFacts, 'complainant' | 'contacts'>, named: string): RecipientKey | null {
  if (!personKeys(facts).includes(named)) return null
  return named === 'complainant' ? ownKey(facts) : named
}
