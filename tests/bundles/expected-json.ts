import { violationById } from '@/lib/law'

/** The answer key of a sample bundle (`expected.json`), as far as it is compared. */
export type ExpectedAct = { id: string; at: string; number?: string; text?: string; in_force: string[] }
export type ExpectedFinding = {
  id: string; predicate: string; lender: string; recipient: string; advisory?: boolean; attempts: ExpectedAct[]; advisory_attempts?: ExpectedAct[]
}
export type ExpectedDeadline = {
  ticket: string; channel: string; deadline: string | null; actor?: string; trigger_day?: string; nominal?: string; due: string | null; advisory?: boolean
  overdue_from?: string; rolled_over?: string[]; non_working_days_skipped?: string[]; remind_by?: string; effective_due?: string | null; closing_event_at?: string; state_on_as_of: string
  extensions?: { stages: { total_days: number; nominal: string; due: string }[] }
}
export type ExpectedJson = {
  files: { file: string; kind: string; elements?: number; importable?: number; unique_new?: number; duplicates?: { index: number }[]; rejected?: { index?: number; line?: number; reason: string }[] }[]
  corroboration: { collection_items: { at: string; number: string; direction: 'in' | 'out'; status: string }[] }
  recordings: { file: string; expect: string; call?: { at: string; number: string } }[]
  findings: Record<string, ExpectedFinding[]>
  /** every predicate that was worked out for this bundle, found or not */
  predicates_covered?: string[]
  near_misses: { predicate: string; when: string; expect: string; why: string }[]
  prompts_only: ExpectedAct[]
  deadlines: ExpectedDeadline[]
}

/** Predicates of the answer keys as violation ids: all that the collected law has. */
export const predicateIds: Record<string, string> = {
  P01: 'night-contact', P02: 'daily-call-limit', P03: 'unanswered-attempts', P04: 'third-party-collection', P05: 'debt-disclosure', P06: 'contact-after-refusal',
  P07: 'contact-without-lost-touch', P08: 'repeated-messages', P09: 'insult', P10: 'threat', P11: 'impersonating-authority', P12: 'impersonating-lawyer',
  P13: 'forged-document', P14: 'public-exposure', P15: 'traded-personal-data', P16: 'workplace-contact', P17: 'concealed-identity', P18: 'spoofed-number',
  P19: 'improper-subcontracting', P20: 'undisclosed-outsourcing', P21: 'home-visit', P22: 'public-posting', P23: 'contact-after-stop-request',
  P24: 'harassment-after-acceptance', P25: 'bundled-consent', P26: 'excessive-collection', P27: 'deletion-refused', P28: 'cost-above-24', P29: 'cost-above-36',
  P30: 'undisclosed-fee', P31: 'borrow-to-repay', P32: 'exaggerated-consequences', P33: 'minor-contact', P34: 'vulnerable-person', P35: 'extra-fee-demand',
  P36: 'debt-not-owed',
}

/**
 * The predicates a key speaks of, as far as the product has their rules: those it names as worked out, or those it has findings or near misses of. Of the
 * others it says nothing, so that a finding of theirs is no difference.
 */
export function coveredPredicates(expected: ExpectedJson): Record<string, string> {
  const told = expected.predicates_covered ?? [...Object.keys(expected.findings), ...expected.near_misses.flatMap(({ predicate }) => predicate.split('/'))]
  return Object.fromEntries(Object.entries(predicateIds).filter(([predicate, id]) => told.includes(predicate) && violationById(id) !== null))
}
export const gradeOf: Record<string, string> = {
  matched: 'corroborated', handset_only_not_expected_on_bill: 'handset-only', handset_only_outside_bill: 'handset-only', handset_only_suspicious: 'bill-missing',
  bill_only: 'bill-only',
}
