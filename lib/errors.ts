/** The closed set of refusals. Every code has one sentence per language under `errors` in the message files. */
export const errorCodes = [
  'not-signed-in', 'not-allowed', 'not-found', 'wrong-origin', 'wrong-content-type', 'invalid-body', 'idempotency-conflict', 'conflict',
  'too-large', 'too-many-requests', 'busy', 'future-time', 'letter-already-issued', 'letter-unsupported-character', 'letter-without-findings',
  'summary-does-not-fit', 'event-not-allowed', 'channel-excluded', 'credentials-wrong', 'launch-link-used', 'invitation-expired', 'weak-password',
  'already-set-up', 'storage-full', 'locked', 'letter-blocked', 'letter-incomplete', 'letter-told-only', 'letter-without-acts',
  'letter-not-for-role', 'letter-too-early', 'letter-reason-needed',
  'letter-citation-invalid', 'letter-filing-withdrawn',
  'vault-locked', 'erased', 'passphrase-wrong', 'words-differ', 'words-over', 'picture-unreadable', 'document-too-large', 'case-full',
  'daily-files-used', 'upload-lost', 'recording-not-cut', 'consent-withdrawn',
  'package-unreadable', 'package-changed', 'package-foreign', 'package-newer', 'package-misfit',
  'case-is-here', 'kept-elsewhere', 'second-person', 'request-over',
  'import-ended',
  'packages-waiting',
  'letter-not-issued', 'statement-code-wrong',
  'last-owner', 'keeping-withdrawn', 'password-wrong', 'pin-too-plain', 'address-taken',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** HTTP status of each refusal (RFC 9457 problem JSON carries the same code). */
export const errorStatus: Record<ErrorCode, number> = {
  'not-signed-in': 401, 'not-allowed': 403, 'not-found': 404, 'wrong-origin': 403, 'wrong-content-type': 415, 'invalid-body': 422,
  'idempotency-conflict': 409, conflict: 409, 'too-large': 413, 'too-many-requests': 429, busy: 503, 'future-time': 422,
  'letter-already-issued': 409, 'letter-unsupported-character': 422, 'letter-without-findings': 422, 'summary-does-not-fit': 422,
  'event-not-allowed': 422, 'channel-excluded': 409, 'credentials-wrong': 401, 'launch-link-used': 401, 'invitation-expired': 410,
  'weak-password': 422, 'already-set-up': 409, 'storage-full': 507, locked: 423, 'letter-blocked': 422, 'letter-incomplete': 422, 'letter-told-only': 422,
  'letter-without-acts': 422, 'letter-not-for-role': 422, 'letter-too-early': 409, 'letter-reason-needed': 409,
  'letter-citation-invalid': 422, 'letter-filing-withdrawn': 409,
  'vault-locked': 423, erased: 410, 'passphrase-wrong': 401, 'words-differ': 422, 'words-over': 410, 'picture-unreadable': 422,
  'document-too-large': 413, 'case-full': 413, 'daily-files-used': 429, 'upload-lost': 410, 'recording-not-cut': 422, 'consent-withdrawn': 409,
  'package-unreadable': 422, 'package-changed': 422, 'package-foreign': 422, 'package-newer': 422, 'package-misfit': 422, 'case-is-here': 409,
  'kept-elsewhere': 409, 'second-person': 409, 'request-over': 410,
  'import-ended': 409,
  'packages-waiting': 429,
  'letter-not-issued': 409, 'statement-code-wrong': 401,
  'last-owner': 409, 'keeping-withdrawn': 409, 'password-wrong': 422, 'pin-too-plain': 422, 'address-taken': 409,
}

/** One field that does not fit: `path` as in the body (`respondents.0.lines.1.number`), `message` = a key under `fieldErrors` in the message files. */
export type FieldError = { path: string; message: string }

/** An expected refusal. Bugs are plain errors and reach the log, never the screen. `not-found` also stands for "not yours". */
export class CaseworkError extends Error {
  constructor(readonly code: ErrorCode, readonly fields: FieldError[] = [], readonly details: Record<string, string | number> = {}) {
    super(code)
    this.name = 'CaseworkError'
  }
}

type Issue = { code: string; path: PropertyKey[]; message: string; keys?: string[]; origin?: string }

const messageOfIssue: Record<string, string> = {
  invalid_type: 'wrong-type', invalid_format: 'wrong-format', invalid_value: 'not-one-of', invalid_union: 'wrong-type', not_multiple_of: 'wrong-type',
  invalid_key: 'wrong-format', invalid_element: 'wrong-type',
}
const valueAt = (body: unknown, path: PropertyKey[]): unknown =>
  path.reduce((value: unknown, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), body)

function messageFor(issue: Issue, body: unknown): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_big') return issue.origin === 'number' ? 'too-large' : 'too-long'
  if (issue.code === 'too_small') return issue.origin === 'number' ? 'too-small' : 'too-short'
  const value = valueAt(body, issue.path)
  if (value === undefined || value === '') return 'required'
  return messageOfIssue[issue.code] ?? 'wrong-format'
}

/** The issues zod found in a body, as fields with keys of the message files. Unknown fields are named one by one. */
export function fieldErrors(issues: readonly Issue[], body: unknown): FieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => ({ path: [...path, key].join('.'), message: 'unknown-field' }))
    return [{ path: path.join('.'), message: messageFor(issue, body) }]
  })
}
