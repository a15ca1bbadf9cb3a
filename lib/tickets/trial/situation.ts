import { localDay, type LocalDate } from '@/lib/calendar/local-date'
import { attributionOf, lendersBehind } from '@/lib/cases/attribution'
import { ownKey, type CaseFacts, type Respondent, type RespondentLine } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { purposeByRule } from '@/lib/evidence/purpose'
import { clockText, logLine, momentOf, type LogLine } from './log-line'
import type { Situation } from './trial-schema'

type Party = { key: string; name: string; lines?: NonNullable<Situation['lenders']>[number]['lines']; accounts?: string[] }

const lineOf = (line: NonNullable<Party['lines']>[number]): RespondentLine =>
  typeof line === 'string'
    ? { number: phoneNumber(line) ?? line, attribution: 'confirmed' }
    : {
        number: phoneNumber(line.number) ?? line.number, attribution: line.shared ? 'shared' : 'confirmed', ...(line.from ? { from: line.from } : {}),
        ...(line.to ? { to: line.to } : {}),
      }

const partyOf = ({ key, name, lines = [], accounts = [] }: Party, rest: Pick<Respondent, 'kind'> & Partial<Respondent>): Respondent => ({
  key, name, lines: lines.map(lineOf), accounts: accounts.map((account) => ({ app: 'other', account, display: account })), ...rest,
})

function respondentsOf({ lenders = [], others = [] }: Situation): Respondent[] {
  return [
    ...lenders.flatMap((lender) => [
      partyOf(lender, {
        kind: lender.kind, ...(lender.associationMember === undefined ? {} : { associationMember: lender.associationMember }),
        ...(lender.loan ? { loan: lender.loan } : {}),
      }),
      ...(lender.platforms ?? []).map((party) => partyOf(party, { kind: 'platform', actsFor: [lender.key] })),
      ...(lender.agencies ?? []).map((party) => partyOf(party, { kind: 'agency', actsFor: [lender.key] })),
    ]),
    ...others.map((party) => partyOf(party, { kind: party.kind, ...(party.actsFor ? { actsFor: party.actsFor } : {}) })),
  ]
}

const phonesOf = (phones: string[] = []) => phones.map((phone) => phoneNumber(phone) ?? phone)

/** The case file a situation describes. Without a complainant the debtor complains. */
export function factsOf(situation: Situation): CaseFacts {
  const { name, role, phones, ...flags } = situation.complainant ?? { name: '林知夏', role: 'debtor' as const, phones: ['19900001001'] }
  const complainant = { name, role, phones: phonesOf(phones), ...flags }
  const own = role === 'debtor' ? { name, phones: complainant.phones } : undefined
  const debtor = situation.debtor ? { name: situation.debtor.name, phones: phonesOf(situation.debtor.phones) } : own
  return {
    title: name, complainant, ...(debtor ? { debtor } : {}), respondents: respondentsOf(situation),
    contacts: (situation.contacts ?? []).map((contact) => ({ ...contact, phones: phonesOf(contact.phones) })),
    otherLines: (situation.unknownLines ?? []).map((number) => ({ number })), nightContactAgreed: situation.nightContactAgreed ?? false,
    refusals: (situation.refusals ?? []).map(({ at, by, to }) => ({ at: momentOf(at), by, respondent: to })),
    stopRequests: (situation.stopRequests ?? []).map(({ at, to }) => ({ at: momentOf(at), respondent: to })),
  }
}

/** The rows of the log, those of several times written out. */
export function logRows({ log = [] }: Situation): string[] {
  return log.flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    const days = entry.on ? [entry.on] : (entry.days ?? [])
    return days.flatMap((on) => entry.at.map((clock) => `${on} ${clock} ${entry.row}`))
  })
}

type Line = Pick<ContactAttempt, 'number' | 'account' | 'attribution' | 'respondent' | 'lender'>

/** Whose line it was. A visit or letter, and whatever names a party of the case, stands for that party. */
function lineOfRow(facts: CaseFacts, row: LogLine, day: LocalDate): Line {
  if (facts.respondents.some(({ key }) => key === row.other)) {
    const lenders = lendersBehind(facts, row.other ?? '')
    const [only] = lenders
    const isSure = lenders.length === 1 && only !== undefined
    return { number: null, account: null, attribution: isSure ? 'confirmed' : 'shared', respondent: row.other, lender: isSure ? only : null }
  }
  const [number, account] = row.channel === 'chat' ? [null, row.other] : [row.other === null ? null : phoneNumber(row.other), null]
  const { candidates: _, ...attribution } = attributionOf(facts, { number, account, localDay: day })
  return { number, account, ...attribution }
}

function attemptOf(facts: CaseFacts, row: LogLine, id: string): ContactAttempt {
  const day = localDay(row.at)
  const line = lineOfRow(facts, row, day)
  const direction = row.incoming ? 'incoming' : 'outgoing'
  const ruled = line.attribution === 'confirmed' ? purposeByRule({ direction, content: row.content }) : 'other'
  return {
    id, at: row.at, atPrecision: row.atPrecision, localDay: day, ...line, channel: row.channel, direction, answered: row.answered,
    seconds: row.seconds, ending: row.ending, forwarded: row.forwarded,
    recipient: row.recipient === 'complainant' ? ownKey(facts) : row.recipient, ...(row.receivedOn ? { receivedOn: phoneNumber(row.receivedOn) } : {}),
    content: row.content, ...(row.channel === 'call' && row.content ? { contentBy: 'person' as const } : {}),
    purpose: row.isOther ? 'other' : ruled, purposeBy: row.isOther ? 'person' : 'rule',
    grade: row.grade ?? (row.answered ? 'corroborated' : 'handset-only'), sources: [],
  }
}

/** Every contact of a situation, in the order of its log. */
export function attemptsOf(situation: Situation, facts: CaseFacts): ContactAttempt[] {
  return logRows(situation).flatMap((text, place) => {
    const row = logLine(text)
    return row ? [attemptOf(facts, row, `a${place + 1}`)] : []
  })
}

/** Whether a time of an expectation or answer (a day with a clock, or a clock alone) is that of an attempt. */
export function isAt(attempt: ContactAttempt, time: string): boolean {
  if (!clockText.test(time)) return momentOf(time) === attempt.at
  return momentOf(`${attempt.localDay} ${time}`) === attempt.at
}
