/** The answer key of a sample bundle (`expected.json`), as far as stage 1 compares it. */
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
  near_misses: { predicate: string; when: string; expect: string; why: string }[]
  prompts_only: ExpectedAct[]
  deadlines: ExpectedDeadline[]
}

/** Predicates of the answer key that stage 1 builds, as violation ids. */
export const predicateIds: Record<string, string> = {
  P01: 'night-contact', P02: 'daily-call-limit', P03: 'unanswered-attempts', P04: 'third-party-collection', P05: 'debt-disclosure', P06: 'contact-after-refusal',
  P10: 'threat', P11: 'impersonating-authority',
}
export const gradeOf: Record<string, string> = {
  matched: 'corroborated', handset_only_not_expected_on_bill: 'handset-only', handset_only_outside_bill: 'handset-only', handset_only_suspicious: 'bill-missing',
  bill_only: 'bill-only',
}
