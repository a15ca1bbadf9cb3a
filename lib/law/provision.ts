import type { LocalDate } from '@/lib/calendar/local-date'

/** P = the text was read; S = reliable second-hand; W = weak; U = unverified. Printed documents cite articles of P only (S: existence and date, no article). */
export type SourceGrade = 'P' | 'S' | 'W' | 'U'
/** law = 可能涉及; softLaw = standards and association guidelines, 不符合. */
export type RuleForce = 'law' | 'softLaw'

/**
 * One version of one rule text. It lasts until the next version of the same provision; a repeal is a version with `text: null`.
 * `cite` is what a document may print (zh) and its English reading; `gist` is our paraphrase (大意), never the statute's words.
 * `limits` are the numbers a rule compares with, in the unit their name ends in (`callsPerDayMax`, `fromHour`, …).
 */
export type ProvisionVersion = {
  from: LocalDate
  text: { cite: { zh: string; en: string }; gist: { zh: string; en: string }; limits: Record<string, number> } | null
  source: { title: string; ref: string }
  grade: SourceGrade
  /** How well the day `from` itself is known, where that is less than the text. */
  fromGrade?: SourceGrade
  checkedOn: LocalDate
}

/**
 * `statute` = rule id of the collected law (GBT, CBA26, NIFA24, ZAGL, …); `topic` names what this provision regulates; id = `statute/topic`.
 * `boundTo` = whom it binds when that is not everyone: a guide of 中国银行业协会 binds its members alone.
 */
export type Provision = {
  id: string; statute: string; title: { zh: string; en: string }; force: RuleForce; boundTo?: 'association-members'; versions: ProvisionVersion[]
}

export type Standing = { state: 'in-force'; version: ProvisionVersion } | { state: 'not-in-force' } | { state: 'not-recorded' }
