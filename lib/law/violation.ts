import type { LocalDate } from '@/lib/calendar/local-date'
import type { Answer, CaseFacts, RecipientKey } from '@/lib/cases/case-file'
import type { ChannelId, ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Hint } from './hints'
import type { Provision, RuleForce, SourceGrade } from './provision'
import type { Question } from './question'
import type { LetterRequest } from './requests'

/** A stretch of an attempt's text that a text rule rests on: code-unit offsets into `content`, end exclusive. */
export type QuotedSpan = { attemptId: string; start: number; end: number; text: string }

/** The law behind a finding as it stood on a day. `from` = first day of the version. */
export type StandingProvision = {
  statute: string; id: string; from: LocalDate; cite: { zh: string; en: string }; gist: { zh: string; en: string }; force: RuleForce; grade: SourceGrade
}
/** The cited rule with the attempts it was in force for, and the answers where a person told of an act. */
export type CitedProvision = StandingProvision & { attempts: string[]; answers?: string[] }

/** A sentence the screen builds from the message files: key under `reasons` with its values. Never prose in code. */
export type Reason = { key: string; values: Record<string, string | number> }

/** What could not be judged: reason key and the attempts (may be empty) it concerns. */
export type Unchecked = { reason: Reason; attempts: string[] }

/**
 * One finding per violation, respondent (the lender, its platform and agencies summed) and recipient. Proposed by rule; a person decides.
 * `groups` = the acts that together fulfil the rule (a civil day of a counting rule; one group for rules that count each act).
 * `answers` = keys of the answers it rests on where the log holds no act. `supporting` = further law on the same conduct, not cited for single acts.
 */
export type FindingDraft = {
  violation: ViolationId
  respondent: string
  recipient: RecipientKey
  attempts: string[]
  answers?: string[]
  groups: { label: string; attempts: string[] }[]
  spans: QuotedSpan[]
  provisions: CitedProvision[]
  supporting?: StandingProvision[]
  reason: Reason
  caution: Reason[]
  unchecked: Unchecked[]
  channels: ChannelId[]
}

/** What may only be asked about: shared or unknown numbers, facts still missing, counts that need a person. Never a finding. */
export type Prompt = { violation: ViolationId; respondent: string | null; recipient: RecipientKey; attempts: string[]; reason: Reason }

export type Review = { findings: FindingDraft[]; prompts: Prompt[] }

/**
 * A group of acts that fulfils the rule, before citation. `values` go into the reason's sentence; `answers` tell of acts the log does not hold. `under` = the
 * provisions of the rule, cited or supporting, that fit these facts; absent = all of them.
 */
export type Match = {
  respondent: string; recipient: RecipientKey; attempts: ContactAttempt[]; answers?: Answer[]; label: string; spans?: QuotedSpan[]; values?: Reason['values']
  under?: readonly Provision[]
}

/** What a rule makes of the attempts. An unchecked entry joins the finding of its respondent and recipient; where there is none it becomes a prompt. */
export type Judgement = { matches: Match[]; prompts: Prompt[]; unchecked: (Unchecked & { respondent: string; recipient: RecipientKey })[] }

/**
 * What a rule says of itself in one language. `found` = why, `clear` = why not ({looked} = acts it looked at); `reasons` = its own keys under `reasons`;
 * `questions` = the words of its questions by key, `hints` = why it is worth asking ({count} = acts that suggest it).
 */
export type RuleWords = {
  name: string; explanation: string; found: string; clear: string
  reasons?: Record<string, string>
  hints?: Record<string, string>
  questions?: Record<string, { ask: string; hint?: string; options?: Record<string, string> }>
}

/** What shows an act, beyond the log itself; keys under `missing.want` in the message files. */
export type EvidenceWant =
  | 'recording' | 'original-words' | 'bill' | 'both-logs' | 'membership' | 'refusal-proof' | 'delivery-proof' | 'photo' | 'screen-recording' | 'contract'
  | 'payment-record' | 'licence-check' | 'authenticity-check' | 'age-proof' | 'health-proof' | 'public-link' | 'agency-list'

/**
 * Chinese of the letters. `label` = heading of a column, `labelByOthers` = the same where another than the borrower writes; `deed` with {who}, {days} and
 * {most} (of one day). `request` = what a complaint asks for. `note` = explains the column. `isAskedFirst` = an officer looks for its number first: it has a
 * column on the one page however grave the other kinds are. `daily` = it counts the acts of a day: `limit` names the number in the provisions that they pass,
 * `called` says what was counted. `afterRefusal` = the refusal before the acts is told.
 * `manyOnly` = id of a provision that speaks of 多次: no paper cites it for one act alone.
 */
type RuleOnPaper = {
  label: string; labelByOthers?: string; deed: string; request?: LetterRequest; note?: string; isAskedFirst?: true; daily?: { limit: string; called: string }
  afterRefusal?: true; manyOnly?: string
}

export type ViolationRule = {
  id: ViolationId
  /** 1 … 5, 5 = gravest (severity of the collected rules). */
  severity: 1 | 2 | 3 | 4 | 5
  /** What it finds may come to harm to a person: before others of its severity. */
  endangers?: true
  /** What it looks at: every contact, calls alone, what was said, or only what a person answers. */
  reads: 'contacts' | 'calls' | 'words' | 'answers'
  /** Provisions that may be cited; each act is cited under every one that stood on its own day and applies to the respondent. */
  provisions: Provision[]
  /** Further law on the same conduct, shown beside the finding under the version of its days. */
  supporting?: Provision[]
  matches(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement
  /** Facts the log cannot hold. */
  questions?: Question[]
  /** Its questions are about a deed that the log may hold (a visit, a message with a paper, a call): an answer may name the acts. */
  namesActs?: true
  /** What makes the questions worth asking in a case; the first that fits speaks. */
  hints?: Hint[]
  wants: EvidenceWant[]
  /** Reasons to ask that the time of an act would settle, where only its day is known. */
  timeSettles?: string[]
  caution: Reason[]
  channels: ChannelId[]
  /** Text rules quote a span and need a person's confirmation before a letter may use them. */
  needsPerson: boolean
  letter: RuleOnPaper
  words: { zh: RuleWords; en: RuleWords }
}
