import type { LocalDate } from '@/lib/calendar/local-date'

/**
 * P = the text was read; S = reliable second-hand; W = weak; U = unverified. Printed documents cite articles of P only (S: existence and date, no
 * article); W and U may drive a hint and are never cited.
 */
export type SourceGrade = 'P' | 'S' | 'W' | 'U'
/** law = 可能涉及; softLaw = standards and association guidelines, 不符合. */
export type RuleForce = 'law' | 'softLaw'

/** Our paraphrase (大意) in the languages we write; zh-TW is read from zh (`lib/law/gist.ts`). */
export type Gist = { zh: string; en: string; es: string }

/**
 * One version of one rule text. It lasts until the next version of the same provision; a repeal is a version with `text: null`.
 * `cite` is what a document may print (zh) and its English reading; `gist` is our paraphrase (大意), never the statute's words.
 * `limits` are the numbers a rule compares with, in the unit their name ends in (`callsPerDayMax`, `fromHour`, …).
 */
export type ProvisionVersion = {
  from: LocalDate
  text: { cite: { zh: string; en: string }; gist: Gist; limits: Record<string, number> } | null
  source: { title: string; ref: string }
  grade: SourceGrade
  /** How well the day `from` itself is known, where that is less than the text. */
  fromGrade?: SourceGrade
  /** What is different from the version before, in one plain sentence. */
  changed?: { zh: string; en: string }
  checkedOn: LocalDate
}

/** A version that a finding or a document may cite: it has a text, and its grade is P or S. */
export type CitableVersion = ProvisionVersion & { text: NonNullable<ProvisionVersion['text']>; grade: 'P' | 'S' }

/**
 * `statute` = rule id of the collected law (GBT, CBA26, NIFA24, ZAGL, …); `topic` names what this provision regulates; id = `statute/topic`.
 * `boundTo` = whom it binds when that is not everyone: members of 中国银行业协会, or lenders of one kind. `loans` = the one kind of loan it is about.
 */
export type Provision = {
  id: string; statute: string; title: { zh: string; en: string }; force: RuleForce
  boundTo?: 'association-members' | 'bank' | 'consumer-finance' | 'small-loan'
  loans?: 'online-consumer'
  versions: ProvisionVersion[]
}

export type Standing = { state: 'in-force'; version: ProvisionVersion } | { state: 'not-in-force' } | { state: 'not-recorded' }
