import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts, RecipientKey } from '@/lib/cases/case-file'
import type { ChannelId, ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Provision, RuleForce, SourceGrade } from './provision'

/** A stretch of an attempt's text that a text rule rests on: code-unit offsets into `content`, end exclusive. */
export type QuotedSpan = { attemptId: string; start: number; end: number; text: string }

/** The cited rule with the attempts it was in force for. `version` = the `from` day of the version. */
export type CitedProvision = {
  statute: string; id: string; from: LocalDate; cite: { zh: string; en: string }; gist: { zh: string; en: string }
  force: RuleForce; grade: SourceGrade; attempts: string[]
}

/** A sentence the screen builds from the message files: key under `reasons` with its values. Never prose in code. */
export type Reason = { key: string; values: Record<string, string | number> }

/** What could not be judged: reason key and the attempts (may be empty) it concerns. */
export type Unchecked = { reason: Reason; attempts: string[] }

/**
 * One finding per violation, respondent (the lender, its platform and agencies summed) and recipient. Proposed by rule; a person decides.
 * `groups` = the acts that together fulfil the rule (a civil day of a counting rule; one group for rules that count each act).
 */
export type FindingDraft = {
  violation: ViolationId
  respondent: string
  recipient: RecipientKey
  attempts: string[]
  groups: { label: string; attempts: string[] }[]
  spans: QuotedSpan[]
  provisions: CitedProvision[]
  reason: Reason
  caution: Reason[]
  unchecked: Unchecked[]
  channels: ChannelId[]
}

/** What may only be asked about: shared or unknown numbers, facts still missing, counts that need a person. Never a finding. */
export type Prompt = { violation: ViolationId; respondent: string | null; recipient: RecipientKey; attempts: string[]; reason: Reason }

export type Review = { findings: FindingDraft[]; prompts: Prompt[] }

/** A group of acts that fulfils the rule, before citation. `values` go into the reason's sentence. */
export type Match = {
  respondent: string; recipient: RecipientKey; attempts: ContactAttempt[]; label: string; spans?: QuotedSpan[]; values?: Reason['values']
}

/** What a rule makes of the attempts. An unchecked entry joins the finding of its respondent and recipient; where there is none it becomes a prompt. */
export type Judgement = { matches: Match[]; prompts: Prompt[]; unchecked: (Unchecked & { respondent: string; recipient: RecipientKey })[] }

export type ViolationRule = {
  id: ViolationId
  /** Provisions that may be cited; each act is cited under every one that stood on its own day and applies to the respondent. */
  provisions: Provision[]
  matches(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement
  caution: Reason[]
  channels: ChannelId[]
  /** Text rules quote a span and need a person's confirmation before a letter may use them. */
  needsPerson: boolean
}
