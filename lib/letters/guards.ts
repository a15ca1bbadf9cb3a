import type { ChannelId } from '@/lib/cases/vocabulary'
import { invalidCitations } from './citations'
import { printable } from './printable'
import type { PlacedEdits } from './edits'
import type { CaseLetterFacts } from './letter-facts'
import type { Misfit } from './letter-fields'
import { identityNumbers, isWhole } from './need-to-know'
import { faces, type FontMetrics } from './typeset/metrics'

export const warningCodes = [
  'unsupported-character', 'name-missing', 'addressee-missing', 'field-missing', 'reporter-unnamed', 'threat', 'threat-unmarked', 'money-demand',
  'self-harm', 'insult', 'admission', 'promise', 'crime-named',
  'identity-number', 'fact-without-exhibit', 'fact-unlisted', 'limit-unproven', 'told-left-out', 'open-left-out', 'exhibit-missing', 'edit-outdated',
  'citation-invalid', 'limit-passed', 'limit-runs', 'limit-not-passed', 'other-procedure', 'too-early', 'too-alike', 'few-facts', 'annex-missing',
  'unanswered-quoted', 'accuser-only', 'told-already', 'filing-order', 'issued-unsent', 'filing-withdrawn', 'term-reversed', 'nothing-own', 'nothing-confirmed',
  'field-unfit',
  'reason-needed', 'own-reason-needed', 'reason-yours', 'reason-given', 'pages-over',
] as const
export type WarningCode = (typeof warningCodes)[number]
/**
 * What stands against issuing. `block` must be resolved first; `warn` is the person's choice. `value` = the words, character, number of acts or body;
 * `values` = what else the sentence says; `reason` = a sentence of a channel (see `Because`), which stands in its place.
 */
export type LetterWarning = {
  code: WarningCode; level: 'block' | 'warn'; value: string; values?: Record<string, string>; reason?: { channel: ChannelId; key: string }
}

/** `𪚥 U+2A6A5` for every character no print face has. Nothing is printed in their place: a person decides first. */
export function unsupportedCharacters(text: string, metrics: FontMetrics): LetterWarning[] {
  const characters = new Set([...printable(text.replace(/\n/gu, ' '))])
  return [...characters].filter((character) => faces.some((face) => metrics.advance(face, character.codePointAt(0) ?? 0) === null))
    .map((character) => ({
      code: 'unsupported-character', level: 'block', value: `${character} U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    }))
}

const places: Partial<Record<WarningCode, string>> = { 'name-missing': 'complainant.name', 'addressee-missing': 'addressee' }
/** The place a letter leaves for the person to fill in; a letter with one is not issued. The value of a missing field is `letter.key`. */
export const missingPlace = ({ code, value }: LetterWarning): string | undefined =>
  (code === 'field-missing' || code === 'field-unfit' ? `options.${value.slice(value.indexOf('.') + 1)}` : places[code])

/** A field a letter is not issued without. */
export const fieldMissing = (letter: string, key: string): LetterWarning => ({ code: 'field-missing', level: 'block', value: `${letter}.${key}` })

/** Fields of a draft that are longer than they may be, or name a day that cannot be. The value is `letter.key`, the reason a key under `fieldErrors`. */
export const fieldsUnfit = (letter: string, found: readonly Misfit[]): LetterWarning[] =>
  found.map(({ key, message }) => ({ code: 'field-unfit', level: 'block', value: `${letter}.${key}`, values: { why: message } }))

/** Whose letter it is. */
export const nameWarnings = ({ name }: { name: string }): LetterWarning[] => (name ? [] : [{ code: 'name-missing', level: 'block', value: '' }])

/** Names a letter cannot do without: whose complaint it is, and to whom it goes. The one page may be completed at the counter. */
export function partyWarnings(complainant: { name: string }, addressee: string | null): LetterWarning[] {
  if (addressee === null) return complainant.name ? [] : [{ code: 'reporter-unnamed', level: 'warn', value: '' }]
  return [
    ...nameWarnings(complainant),
    ...(isWhole(addressee) ? [] : [{ code: 'addressee-missing', level: 'block', value: '' } as const]),
  ]
}

/** Identity numbers anywhere in a letter's text, masked. */
export const identityWarnings = (text: string): LetterWarning[] =>
  identityNumbers(text).map((value): LetterWarning => ({ code: 'identity-number', level: 'warn', value }))

const beginning = (text: string) => ([...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text)

/** Own wordings that lost the exhibit number of the sentence they replace, and those whose sentence is gone. */
export function editWarnings({ own, earlier }: PlacedEdits): LetterWarning[] {
  const bare = [...own.values()].filter(({ was, text }) => /证\d/u.test(was) && !/证\d/u.test(text))
  return [
    ...bare.map(({ text }): LetterWarning => ({ code: 'exhibit-missing', level: 'block', value: beginning(text) })),
    ...[...earlier.values()].map(({ text }): LetterWarning => ({ code: 'edit-outdated', level: 'warn', value: text })),
  ]
}

/** Annexes that a person's own words name and the letter does not have. */
export const annexWarnings = (names: readonly string[]): LetterWarning[] => names.map((value) => ({ code: 'annex-missing', level: 'warn', value }))

/** Citations no letter may carry; `about` = the respondent it is about, null = the whole case. */
export const citationWarnings = (facts: Pick<CaseLetterFacts, 'findings' | 'acts'>, about: string | null): LetterWarning[] =>
  invalidCitations(facts, about).map((value): LetterWarning => ({ code: 'citation-invalid', level: 'block', value }))

/**
 * How many acts of the findings about one respondent rest on no exhibit: a letter tells them apart. With null, of all findings: the one page counts them and
 * lists none.
 */
export function factWarnings({ findings, acts }: Pick<CaseLetterFacts, 'findings' | 'acts'>, respondent: string | null): LetterWarning[] {
  const bare = new Set(acts.filter(({ exhibits }) => exhibits.length === 0).map(({ id }) => id))
  const own = findings.filter((finding) => respondent === null || finding.respondent === respondent)
  const told = new Set(own.flatMap(({ attempts }) => attempts.filter((id) => bare.has(id))))
  return told.size > 0 ? [{ code: respondent === null ? 'fact-unlisted' : 'fact-without-exhibit', level: 'warn', value: String(told.size) }] : []
}

/** Calls on record as not answered whose words a letter quotes as said on them: one of the two is wrong. `respondent` null = of any. */
export function unansweredWarnings({ findings, acts }: Pick<CaseLetterFacts, 'findings' | 'acts'>, respondent: string | null): LetterWarning[] {
  const own = findings.filter((finding) => respondent === null || finding.respondent === respondent)
  const quoted = new Set(own.flatMap(({ spans }) => spans.map(({ attemptId }) => attemptId)))
  const silent = acts.filter(({ id, channel, answered, exhibits }) => channel === 'call' && answered === false && exhibits.length > 0 && quoted.has(id))
  return silent.length > 0 ? [{ code: 'unanswered-quoted', level: 'warn', value: String(silent.length) }] : []
}

/** The one page with no confirmed finding names no conduct and no law: whoever takes it along should know. */
export const confirmedWarnings = ({ findings }: Pick<CaseLetterFacts, 'findings'>): LetterWarning[] =>
  (findings.length > 0 ? [] : [{ code: 'nothing-confirmed', level: 'warn', value: '' }])

const factsMin = 3

/** A complaint with hardly a fact of its own reads like any other: how many acts with time, number and exhibit it tells, when they are fewer than three. */
export function fewFactsWarnings({ findings, acts }: Pick<CaseLetterFacts, 'findings' | 'acts'>, respondent: string): LetterWarning[] {
  const named = new Set(findings.filter((finding) => finding.respondent === respondent).flatMap(({ attempts }) => attempts))
  const whole = acts.filter(({ id, exhibits, number, account }) => named.has(id) && exhibits.length > 0 && (number ?? account) !== null)
  return whole.length < factsMin ? [{ code: 'few-facts', level: 'warn', value: String(whole.length) }] : []
}

/**
 * What of the confirmed findings about one respondent, or with null about any, the letter does not say: every sentence of fact carries an exhibit, so acts
 * that only answers tell of stay out, and so do days of a limit that exhibits do not show to be passed, and what nobody has confirmed as it stands.
 */
export function leftOutWarnings({ leftOut }: Pick<CaseLetterFacts, 'leftOut'>, respondent: string | null): LetterWarning[] {
  const own = leftOut.filter((each) => respondent === null || each.respondent === respondent)
  const sum = (of: 'told' | 'open' | 'fallen') => own.reduce((total, each) => total + each[of], 0)
  const warnings: [LetterWarning['code'], number][] = [['limit-unproven', sum('fallen')], ['told-left-out', sum('told')], ['open-left-out', sum('open')]]
  return warnings.filter(([, count]) => count > 0).map(([code, count]) => ({ code, level: 'warn', value: String(count) }))
}
