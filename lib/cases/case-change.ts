import { ownKey, type CaseFacts, type RecipientKey } from './case-file'
import type { ChangeCase } from './case-schema'

/** How a case file changes, and what else of the case that touches. */

/** The complainant has become the debtor, or is the debtor no longer: the same person is called by another key. */
export type KeyChange = { from: RecipientKey; to: RecipientKey }

/** Null when the complainant keeps their key. */
export function ownKeyChange(before: CaseFacts, after: CaseFacts): KeyChange | null {
  const [from, to] = [ownKey(before), ownKey(after)]
  return from === to ? null : { from, to }
}

/**
 * The facts after a change: parts that are given replace the old ones, `debtor: null` takes the debtor out; refusals and answers follow whom the complainant
 * now is.
 */
export function changedFacts(before: CaseFacts, change: ChangeCase): CaseFacts {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const after: CaseFacts = { ...before, ...given, debtor: change.debtor === null ? undefined : (change.debtor ?? before.debtor) }
  const renamed = ownKeyChange(before, after)
  if (!renamed) return after
  const answers = after.answers?.map((answer) => (answer.recipient === renamed.from ? { ...answer, recipient: renamed.to } : answer))
  const follows = change.answers ? {} : { answers }
  if (change.refusals) return { ...after, ...follows }
  return { ...after, ...follows, refusals: after.refusals.map((refusal) => (refusal.by === renamed.from ? { ...refusal, by: renamed.to } : refusal)) }
}

const gone = (before: readonly { key: string }[], after: readonly { key: string }[]) => {
  const kept = new Set(after.map(({ key }) => key))
  return before.map(({ key }) => key).filter((key) => !kept.has(key))
}

/**
 * People and respondents a change takes out although records of the case still name them, and a debtor whose records would become the complainant's.
 * `recipients` = whom attempts reached, `respondents` = whom tickets are against; as fields of the body, with keys of the message files.
 */
export function missedKeys(before: CaseFacts, after: CaseFacts, used: { recipients: ReadonlySet<string>; respondents: ReadonlySet<string> }) {
  const contacts = gone(before.contacts, after.contacts).filter((key) => used.recipients.has(key))
  const respondents = gone(before.respondents, after.respondents).filter((key) => used.respondents.has(key))
  const [own, ownBefore] = [ownKey(after), ownKey(before)]
  const isMerged = own !== ownBefore && own === 'debtor' && used.recipients.has('debtor')
  const isMissed = before.debtor !== undefined && after.debtor === undefined && ownBefore !== 'debtor' && own !== 'debtor'
  return [
    ...(contacts.length > 0 ? [{ path: 'contacts', message: 'key-in-use' }] : []),
    ...(respondents.length > 0 ? [{ path: 'respondents', message: 'key-in-use' }] : []),
    ...(isMissed && used.recipients.has('debtor') ? [{ path: 'debtor', message: 'key-in-use' }] : []),
    ...(isMerged ? [{ path: 'debtor', message: 'debtor-has-records' }] : []),
  ]
}
