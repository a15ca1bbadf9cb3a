import type { LocalDate } from '@/lib/calendar/local-date'
import type { RecipientKey } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { Reason, ViolationRule } from '../violation'

/** In the order in which they come among equals: what runs out, what supports a finding, what makes one possible, what is worth asking. */
export const missingActions = ['report-police', 'add-evidence', 'set-membership', 'name-number', 'note-words', 'set-time', 'settle', 'answer'] as const
export type MissingAction = (typeof missingActions)[number]

/**
 * Something a case still lacks, and what to do about it. `key` = under `missing` in the message files, with its values; `reason` = the prompt it stands
 * for, under `reasons`. `rule` = the gravest rule it helps; `attempts` = ids of the acts it concerns. `due` = last day, where one runs.
 */
export type MissingItem = {
  key: string; values: Reason['values']; action: MissingAction; rule?: ViolationId; respondent?: string; recipient?: RecipientKey; attempts?: string[]
  reason?: Reason; due?: LocalDate
}

/** The rules of a case by id. */
export type RuleOf = (id: ViolationId) => ViolationRule | undefined

const none = '9999-12-31'
const words = ({ key, respondent = '', recipient = '', rule = '' }: MissingItem) => [key, respondent, recipient, rule].join('|')
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

/** Gravest and soonest first; the same items always come in the same order. */
export function inOrder(items: readonly MissingItem[], ruleOf: RuleOf): MissingItem[] {
  const weight = ({ rule }: MissingItem) => (rule ? (ruleOf(rule)?.severity ?? 0) : 0)
  return [...items].sort((one, other) =>
    weight(other) - weight(one) || compare(one.due ?? none, other.due ?? none)
    || missingActions.indexOf(one.action) - missingActions.indexOf(other.action) || compare(words(one), words(other)))
}
