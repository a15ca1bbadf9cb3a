import 'server-only'
import { attributionOf } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { AtPrecision, AttemptChannel, CallEnding, ContactAttempt, Direction, Grade, SourceKind } from '@/lib/evidence/contact-attempt'
import { purposeByRule } from '@/lib/evidence/purpose'
import type { ContactAttempt as StoredAttempt, Prisma } from '../generated/client'
import { openOptional } from '../keys'
import type { ShownSource } from '../attempt-sources'

/** Stored attempts as the rules see them: what was seen comes from the row, whose line it was and what for is computed from the case's facts. */

export const attemptInclude = { sources: { orderBy: { id: 'asc' } } } as const satisfies Prisma.ContactAttemptInclude
export type AttemptRecord = Omit<StoredAttempt, 'caseId' | 'numberIndex' | 'accountIndex' | 'createdAt'> & { sources: ShownSource[] }
export type AssembledAttempt = ContactAttempt & { answeredBy: 'rule' | 'person' }

const placeNumber = (place: string | null) => (place === null ? 'file' : /^\d+$/.test(place) ? Number(place) : place)

function purposeOf(record: AttemptRecord, attempt: { attribution: string; direction: Direction; content: string | null }): 'collection' | 'other' {
  if (record.purposeBy === 'person') return record.purpose as 'collection' | 'other'
  return attempt.attribution === 'confirmed' ? purposeByRule(attempt) : 'other'
}

/** `names` = file name of each evidence id. */
export function assembledAttempt(record: AttemptRecord, facts: CaseFacts, names: ReadonlyMap<string, string>): AssembledAttempt {
  const place = (column: string) => ({ officeId: record.officeId, column: `contact_attempt.${column}`, rowId: record.id })
  const number = openOptional(place('number'), record.number)
  const account = openOptional(place('account'), record.account)
  const content = openOptional(place('content'), record.content)
  const { attribution, respondent, lender } = attributionOf(facts, { number, account, localDay: record.localDay })
  const direction = record.direction as Direction
  return {
    id: record.id,
    at: record.at.getTime(),
    atPrecision: record.atPrecision as AtPrecision,
    localDay: record.localDay,
    number,
    account,
    channel: record.channel as AttemptChannel,
    direction,
    answered: record.answered,
    answeredBy: record.answeredBy as 'rule' | 'person',
    seconds: record.seconds,
    ending: record.ending as CallEnding | null,
    forwarded: record.forwarded,
    recipient: record.recipient,
    attribution,
    respondent,
    lender,
    content,
    ...(record.contentBy === 'person' && { contentBy: 'person' as const }),
    purpose: purposeOf(record, { attribution, direction, content }),
    purposeBy: record.purposeBy as 'rule' | 'person',
    grade: record.grade as Grade,
    sources: record.sources.map((source) => ({
      evidenceId: source.evidenceId ?? '',
      file: source.evidenceId ? (names.get(source.evidenceId) ?? '') : '',
      at: placeNumber(source.place),
      kind: source.kind as SourceKind,
    })),
  }
}
