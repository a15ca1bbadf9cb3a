import { localIso } from '@/lib/calendar/local-date'
import type { CaseFacts, ComplainantRole, Contact, LoanKind, PersonFlags, Respondent, RespondentKind } from './case-file'
import { complainantRoles, loanKinds, respondentKinds } from './case-file'

/**
 * What stands in the intake's form, finished or not: text as typed, several numbers in one field, numbers apart from the parties they belong to.
 * `owners` = keys of respondents; `by` = 'stop', 'complainant', 'debtor' or a contact's key; `told` = a respondent's key or a number; `at` = RFC 3339.
 */
export const flagNames = ['workplace', 'guarantor', 'spouse', 'minor', 'vulnerable', 'designated'] as const
export type Flag = (typeof flagNames)[number]
export type LineFields = { number: string; owners: string[]; isUnsure: boolean; from: string; to: string }
export type AccountFields = { app: 'qq' | 'wechat' | 'other'; account: string; display: string; owner: string }
export type RespondentFields = { key: string; name: string; kind: RespondentKind; loan: LoanKind; member: string; actsFor: string[] }
export type ContactFields = { key: string; name: string; relation: string; phones: string; flags: string[] }
export type SaidFields = { by: string; told: string; typed: string; at: string }
export type IntakeFields = {
  title: string; dangers: string[]
  complainant: { role: ComplainantRole | ''; name: string; phones: string; flags: string[] }
  debtor: { name: string; phones: string }
  respondents: RespondentFields[]; lines: LineFields[]; accounts: AccountFields[]; contacts: ContactFields[]
  nightAgreed: string; said: SaidFields[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const texts = (value: unknown): string[] => [value].flat().filter((each): each is string => typeof each === 'string' && each !== '')
const part = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {})
const parts = (value: unknown) => (Array.isArray(value) ? value.map(part) : [])
const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | undefined => known.find((each) => each === value)
const apps = ['qq', 'wechat', 'other'] as const

/** Whatever was kept of a form, in the form's shape; what does not fit falls away. An empty body gives an empty form. */
export function intakeFields(kept: Record<string, unknown>): IntakeFields {
  const [complainant, debtor] = [part(kept.complainant), part(kept.debtor)]
  return {
    title: text(kept.title), dangers: texts(kept.dangers), nightAgreed: text(kept.nightAgreed),
    complainant: {
      role: oneOf(complainant.role, complainantRoles) ?? '', name: text(complainant.name), phones: text(complainant.phones), flags: texts(complainant.flags),
    },
    debtor: { name: text(debtor.name), phones: text(debtor.phones) },
    respondents: parts(kept.respondents).map(({ key, name, kind, loan, member, actsFor }) => ({
      key: text(key), name: text(name), kind: oneOf(kind, respondentKinds) ?? 'unknown', loan: oneOf(loan, loanKinds) ?? 'unknown', member: text(member),
      actsFor: texts(actsFor),
    })),
    lines: parts(kept.lines).map(({ number, owners, isUnsure, from, to }) => ({
      number: text(number), owners: texts(owners), isUnsure: isUnsure === true, from: text(from), to: text(to),
    })),
    accounts: parts(kept.accounts).map(({ app, account, display, owner }) => ({
      app: oneOf(app, apps) ?? 'wechat', account: text(account), display: text(display), owner: text(owner),
    })),
    contacts: parts(kept.contacts).map(({ key, name, relation, phones, flags }) => ({
      key: text(key), name: text(name), relation: text(relation), phones: text(phones), flags: texts(flags),
    })),
    said: parts(kept.said).map(({ by, told, typed, at }) => ({ by: text(by), told: text(told), typed: text(typed), at: text(at) })),
  }
}

const flagsIn = (person: PersonFlags): string[] => flagNames.filter((flag) => person[flag])
const memberOf = ({ associationMember }: Respondent) => (associationMember === undefined ? '' : associationMember ? 'yes' : 'no')

/** Lines of all parties as one list; a number that several share for the same time is one entry. */
function linesIn({ respondents, otherLines }: CaseFacts): LineFields[] {
  const found: LineFields[] = []
  const all = respondents.flatMap(({ key, lines }) => lines.map((line) => ({ key, ...line })))
  for (const { key, number, attribution, from = '', to = '' } of all) {
    const isShared = attribution === 'shared'
    const same = isShared && found.find((line) => line.isUnsure && line.number === number && line.from === from && line.to === to)
    if (same) same.owners.push(key)
    else found.push({ number, owners: [key], isUnsure: isShared, from, to })
  }
  return [...found, ...otherLines.map(({ number }) => ({ number, owners: [], isUnsure: false, from: '', to: '' }))]
}

const contactIn = ({ key, name, relation, phones, ...flags }: Contact) => ({ key, name, relation, phones: phones.join('、'), flags: flagsIn(flags) })

/** The form that shows the facts of an existing case. */
export function fieldsOf(facts: CaseFacts): IntakeFields {
  const { complainant, debtor } = facts
  const isDebtor = complainant.role === 'debtor'
  const phones = isDebtor ? [...new Set([...complainant.phones, ...(debtor?.phones ?? [])])] : complainant.phones
  return {
    title: facts.title, dangers: [], nightAgreed: facts.nightContactAgreed ? 'yes' : 'no',
    complainant: { role: complainant.role, name: complainant.name, phones: phones.join('、'), flags: flagsIn(complainant) },
    debtor: { name: isDebtor ? '' : (debtor?.name ?? ''), phones: isDebtor ? '' : (debtor?.phones ?? []).join('、') },
    respondents: facts.respondents.map((party) => ({
      key: party.key, name: party.name, kind: party.kind, loan: party.loan ?? 'unknown', member: memberOf(party), actsFor: [...(party.actsFor ?? [])],
    })),
    lines: linesIn(facts),
    accounts: facts.respondents.flatMap(({ key, accounts }) => accounts.map((account) => ({ ...account, owner: key }))),
    contacts: facts.contacts.map(contactIn),
    said: [
      ...facts.refusals.map(({ at, by, respondent }) => ({ by, told: respondent, typed: '', at: localIso(at) })),
      ...facts.stopRequests.map(({ at, respondent }) => ({ by: 'stop', told: respondent, typed: '', at: localIso(at) })),
    ],
  }
}
