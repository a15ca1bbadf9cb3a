import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { AttemptStrength } from '@/lib/evidence/strength'
import { emptyNote, type EvidenceNote } from '@/lib/evidence/note-schema'
import type { AssembledAttempt } from '../data/attempt-rows'
import type { Evidence } from '../data/evidence'
import type { StoredFinding } from '../data/findings'
import type { StoredTicket } from '../data/tickets'
import type { Supervision } from '@/lib/channels/supervision'
import type { TicketView } from '@/lib/tickets/ticket'
import { findingDigest, jsonDigest } from '../digest'

/** Stored things in the words of the HTTP API: times RFC 3339 with +08:00, civil days as they are. */

const withTime = <T extends { at: number }>(said: T) => ({ ...said, at: localIso(said.at) })

/** A case file; `version` may be sent with a change of it. */
export const caseAnswer = (id: string, facts: CaseFacts) => ({
  id,
  version: jsonDigest(facts),
  ...facts,
  refusals: facts.refusals.map(withTime),
  stopRequests: facts.stopRequests.map(withTime),
})

export const attemptAnswer = (attempt: AssembledAttempt, strength: AttemptStrength) => ({
  id: attempt.id,
  at: localIso(attempt.at),
  atPrecision: attempt.atPrecision,
  localDay: attempt.localDay,
  number: attempt.number,
  account: attempt.account ?? undefined,
  channel: attempt.channel,
  direction: attempt.direction,
  answered: attempt.answered,
  seconds: attempt.seconds,
  ending: attempt.ending ?? undefined,
  recipient: attempt.recipient,
  respondent: attempt.lender ?? undefined,
  attribution: attempt.attribution,
  content: attempt.content ?? undefined,
  purpose: attempt.purpose,
  purposeBy: attempt.purposeBy,
  sources: attempt.sources.filter(({ evidenceId }) => evidenceId),
  grade: attempt.grade,
  strength,
})

type Acts = ReadonlyMap<string, { at: number; number: string | null }>
const actAnswer = (id: string, acts: Acts) => ({ id, at: localIso(acts.get(id)?.at ?? 0), number: acts.get(id)?.number ?? null })

/**
 * A finding; `digest` may be sent as `seen` with a decision on it; `newAttempts` = acts that came in after a person decided, `newAnswers` = answers that were
 * added or changed after that.
 */
export function findingAnswer({ id, state, draft, said, decidedAttempts, decidedAnswers, note }: StoredFinding, acts: Acts) {
  const { violation, respondent, recipient, reason, provisions, supporting, answers, unchecked, channels, groups, spans, caution } = draft
  const decided = new Set([...decidedAttempts, ...decidedAnswers])
  const joined = (ids: string[] = []) => (state === 'proposed' ? [] : ids.filter((one) => !decided.has(one)))
  return {
    id,
    violation,
    respondent,
    recipient,
    state,
    digest: findingDigest({ draft, said }),
    reason,
    attempts: draft.attempts.map((attempt) => actAnswer(attempt, acts)),
    answers,
    provisions,
    supporting,
    unchecked,
    channels,
    groups,
    spans,
    caution,
    note: note ?? undefined,
    newAttempts: joined(draft.attempts),
    ...(answers && { newAnswers: joined(answers) }),
  }
}

export const ticketAnswer = (
  { id, caseId, channel, procedure, respondent, referenceNumbers, queryLink, events }: StoredTicket,
  view: TicketView & { supervision: Supervision },
) => ({
  id,
  caseId,
  channel,
  procedure,
  respondent,
  referenceNumbers,
  queryLink: queryLink ?? undefined,
  ...view,
  events,
})

/** `note` carries the version to send with a change of it. */
export function evidenceAnswer(item: Evidence, tied: { attempts: string[]; duplicateOf: string | undefined; note: EvidenceNote | undefined }) {
  return {
    id: item.id,
    name: item.name,
    kind: item.kind,
    sizeBytes: item.sizeBytes,
    sha256: item.sha256,
    ...(item.held && { held: item.held }),
    receivedAt: localIso(item.receivedAt),
    about: item.about,
    takenFrom: item.takenFromId ?? undefined,
    duplicateOf: tied.duplicateOf,
    attempts: tied.attempts,
    note: tied.note ?? emptyNote,
    unmatched: item.kind === 'recording' && !tied.duplicateOf && tied.attempts.length === 0,
  }
}
