import type { Instant, LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole, PersonFlags, RespondentAccount } from '@/lib/cases/case-file'
import type { ChannelId, Procedure, ViolationId } from '@/lib/cases/vocabulary'
import type { Supervision } from '@/lib/channels/supervision'
import type { AtPrecision, AttemptChannel } from '@/lib/evidence/contact-attempt'
import type { CitedProvision, QuotedSpan, StandingProvision } from '@/lib/law/violation'
import type { BeforeAfter, Recorded } from '@/lib/tickets/before-after'
import type { Compared, LineRow, Listed, Moved } from '@/lib/tickets/who-called'
import type { FactOrder } from './fact-order'
import type { Unowned } from './summary/unowned'

/**
 * Plain data that letters are made of. A fact the case does not hold is null, never left out: a missing fact is a compile error. A name that is not known
 * is empty.
 */

export type ComplainantFacts = PersonFlags & { name: string; role: ComplainantRole; phones: string[]; idNumber: string | null; address: string | null }
/** A person who was contacted. `relation` = to the complainant, as entered (姐姐); `testifies` = has agreed to be named to the police. */
export type PersonFacts = { key: string; name: string; relation: string; phones: string[]; testifies: boolean }
/** `numbers` and `accounts` = those a person confirmed to be the institution's or its agencies'; `selfNames` = how accounts called themselves. */
export type RespondentFacts = {
  key: string; name: string; agencies: { name: string }[]; numbers: string[]; accounts: RespondentAccount[]; selfNames: string[]
}
/** Who (`by`, a recipient) told whom when not to be contacted again. `respondent` = key of the lender behind; `told` = name of the party that was told. */
export type RefusalFacts = { at: Instant; by: string; respondent: string; told: string }
/**
 * `number` = 证1, 证2 …; `seconds` = length of a recording; `marks` = seconds at which the core words are; `isElsewhere` = its original never came; `isBill` = a
 * carrier made it out.
 */
export type ExhibitFacts = {
  id: string; number: string; name: string; sha256: string; seconds: number | null; marks: number[]; isElsewhere: boolean; isBill?: true
}
/** `exhibits` = numbers (证1) of the evidence it stands in; empty when a person only remembers it. `seconds` = connected seconds. */
export type ActFacts = {
  id: string; at: Instant; atPrecision: AtPrecision; localDay: LocalDate; number: string | null; account: string | null; channel: AttemptChannel
  answered: boolean | null; seconds: number | null; recipient: string; content: string | null; exhibits: string[]
  /** the words are told by a person, and nothing tied to the act holds them */
  isTold?: boolean
}
/**
 * A confirmed finding. `attempts` and `groups` name acts by id; `provisions` hold the version of each act's own day. `supporting` = further law on the same
 * conduct as it stood on the days of the acts, missing where there is none.
 */
export type FindingFacts = {
  id: string; violation: ViolationId; respondent: string; recipient: string; attempts: string[]
  groups: { label: string; attempts: string[] }[]; spans: QuotedSpan[]; provisions: CitedProvision[]
  supporting?: StandingProvision[]
}
/**
 * An earlier filing: `respondent` = key of the lender it is about, null when not known; `answeredOn` = the day an answer was recorded, null when none was;
 * `steps` = its filing, acceptance and reply with the contacts on both sides; `callers` = who called before and after it was filed, missing in facts from
 * before they said so.
 */
export type FilingFacts = {
  channel: ChannelId; respondent: string | null; addressee: string; filedOn: LocalDate; referenceNumbers: string[]; answeredOn: LocalDate | null
  steps: BeforeAfter[]; callers?: CallersFacts
}
/** Callers by number or account and by party, most contacts first; parties by their names. */
export type CallersFacts = { lines: Listed<LineRow>; parties: Listed<Compared & { name: string }>; moved: Moved }

/**
 * What of a confirmed finding no letter says: `told` = acts that only answers tell of, for want of an exhibit; `open` = acts and answers that were added or
 * changed since it was confirmed; `fallen` = days on which a limit was passed only with acts that no exhibit shows.
 */
export type LeftOut = { respondent: string; told: number; open: number; fallen: number }

/**
 * `reach` = first and last day that contacts and bills of the case speak of, null = there are none. `order` = in which findings are told, missing = by
 * gravity.
 */
export type CaseLetterFacts = {
  caseNumber: string
  on: LocalDate
  complainant: ComplainantFacts
  debtorName: string | null
  respondents: RespondentFacts[]
  people: PersonFacts[]
  acts: ActFacts[]
  reach: Recorded['known']
  findings: FindingFacts[]
  leftOut: LeftOut[]
  exhibits: ExhibitFacts[]
  filings: FilingFacts[]
  refusals: RefusalFacts[]
  order?: FactOrder
}

/**
 * T01. `addressee` = full name of the body and its department, empty until a person fills it in; `background` and `requests` are the person's own words,
 * may be empty; `entrusted` = whoever writes is not the borrower and has the borrower's written authority.
 */
export type LetterFacts = CaseLetterFacts & {
  channel: ChannelId
  addressee: string
  respondent: string
  supervision: Supervision
  contract: string | null
  background: string | null
  requests: string[]
  entrusted: boolean
}

/**
 * T08. `acts` = every collection attempt of the case: the total counts them. `caseDigest` = SHA-256 of the case, 64 hex digits. `generatedAt` comes from the
 * server's clock. `chosen` = ids of the exhibits a person wants shown first. `noContactFrom` = the day from which the police may order no contact (a version
 * day of lib/law), null = not recorded. `unowned` = contacts of unknown owner, which no total counts; missing where there are none.
 */
export type SummaryFacts = CaseLetterFacts & {
  station: string | null
  procedure: Procedure | null
  caseDigest: string
  generatedAt: Instant
  noContactFrom: LocalDate | null
  confidential: boolean
  background: string | null
  chosen: string[]
  unowned?: Unowned
}

/** A summary as it may have been stored before refusals, accounts, what is left out, what is elsewhere and the reach of the record were facts of it. */
export type StoredSummary = Omit<SummaryFacts, 'refusals' | 'respondents' | 'leftOut' | 'chosen' | 'exhibits' | 'filings' | 'reach'> & {
  reach?: SummaryFacts['reach']; filings: (Omit<FilingFacts, 'steps'> & { steps?: BeforeAfter[] })[]
  chosen?: string[]; exhibits: (Omit<ExhibitFacts, 'isElsewhere'> & { isElsewhere?: boolean })[]
  refusals?: RefusalFacts[]; leftOut?: LeftOut[]; respondents: (Omit<RespondentFacts, 'accounts'> & { accounts?: RespondentAccount[] })[]
}

/** A stored summary with every fact, those it did not hold empty. */
export const completeSummary = (stored: StoredSummary): SummaryFacts => ({
  ...stored, chosen: stored.chosen ?? [], refusals: stored.refusals ?? [], leftOut: stored.leftOut ?? [],
  reach: stored.reach ?? null, filings: stored.filings.map((filing) => ({ ...filing, steps: filing.steps ?? [] })),
  exhibits: stored.exhibits.map((exhibit) => ({ ...exhibit, isElsewhere: exhibit.isElsewhere ?? false })),
  respondents: stored.respondents.map((party) => ({ ...party, accounts: party.accounts ?? [] })),
})
