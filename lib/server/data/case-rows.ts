import 'server-only'
import type { Answer, CaseFacts, Contact, LoanKind, PersonFlags, Respondent } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { CaseworkError } from '@/lib/errors'
import type { Prisma } from '../generated/client'
import { accountIndex, newId, numberIndex, open, openOptional, seal, sealOptional } from '../keys'

/** How the facts of a case lie in its rows, and back. Nothing here touches the database. */

type PartyKind = 'complainant' | 'debtor' | 'respondent' | 'contact'
type Lines = { number: string; attribution: string; from?: string; to?: string }[]
type PartyInput = {
  kind: PartyKind
  key: string
  name: string
  flags?: PersonFlags
  role?: string
  /** of a contact to the complainant; of a respondent what it lent */
  relation?: string
  respondent?: Respondent
  lines: Lines
  accounts: Respondent['accounts']
}

export type CaseRows = {
  parties: Prisma.PartyCreateManyInput[]
  lines: Prisma.PhoneLineCreateManyInput[]
  accounts: Prisma.ChatAccountCreateManyInput[]
  refusals: Prisma.RefusalCreateManyInput[]
}
type Scope = { officeId: string; caseId: string }

const flagsOf = ({ workplace, guarantor, spouse, minor, vulnerable, designated }: PersonFlags) => ({
  workplace,
  guarantor,
  spouse,
  minor,
  vulnerable,
  designated,
})
const ownLines = (phones: string[]): Lines => phones.map((number) => ({ number, attribution: 'own' }))

function partiesOf(facts: CaseFacts): PartyInput[] {
  const { complainant, debtor } = facts
  return [
    {
      kind: 'complainant',
      key: 'complainant',
      name: complainant.name,
      role: complainant.role,
      flags: complainant,
      lines: ownLines(complainant.phones),
      accounts: [],
    },
    ...(debtor ? [{ kind: 'debtor' as const, key: 'debtor', name: debtor.name, lines: ownLines(debtor.phones), accounts: [] }] : []),
    ...facts.respondents.map((party) => ({
      kind: 'respondent' as const,
      key: party.key,
      name: party.name,
      respondent: party,
      relation: party.loan,
      lines: party.lines,
      accounts: party.accounts,
    })),
    ...facts.contacts.map((contact) => ({
      kind: 'contact' as const,
      key: contact.key,
      name: contact.name,
      relation: contact.relation,
      flags: contact,
      lines: ownLines(contact.phones),
      accounts: [],
    })),
  ]
}

function partyRow({ officeId, caseId }: Scope, party: PartyInput, position: number) {
  const id = newId()
  return {
    officeId,
    caseId,
    id,
    kind: party.kind,
    key: party.key,
    position,
    name: seal({ officeId, caseId, column: 'party.name', rowId: id }, party.name),
    role: party.role,
    relation: sealOptional({ officeId, caseId, column: 'party.relation', rowId: id }, party.relation),
    respondentKind: party.respondent?.kind,
    associationMember: party.respondent?.associationMember,
    actsFor: party.respondent?.actsFor ?? [],
    ...flagsOf(party.flags ?? {}),
  }
}

function lineRow({ officeId, caseId }: Scope, line: Lines[number], at: { partyId: string | null; position: number }) {
  const id = newId()
  const number = seal({ officeId, caseId, column: 'phone_line.number', rowId: id }, line.number)
  return {
    officeId,
    caseId,
    id,
    ...at,
    number,
    numberIndex: numberIndex(officeId, phoneNumber(line.number) ?? line.number),
    attribution: line.attribution,
    fromOn: line.from,
    toOn: line.to,
  }
}

function accountRow({ officeId, caseId }: Scope, entry: Respondent['accounts'][number], at: { partyId: string; position: number }) {
  const id = newId()
  return {
    officeId,
    caseId,
    id,
    ...at,
    app: entry.app,
    account: seal({ officeId, caseId, column: 'chat_account.account', rowId: id }, entry.account),
    accountIndex: accountIndex(officeId, entry.app, entry.account),
    display: seal({ officeId, caseId, column: 'chat_account.display', rowId: id }, entry.display),
  }
}

/** The rows under a case file for these facts; every call makes fresh ids. */
export function caseRows(scope: Scope, facts: CaseFacts): CaseRows {
  const rows: CaseRows = { parties: [], lines: [], accounts: [], refusals: [] }
  for (const [position, party] of partiesOf(facts).entries()) {
    const row = partyRow(scope, party, position)
    rows.parties.push(row)
    rows.lines.push(...party.lines.map((line, at) => lineRow(scope, line, { partyId: row.id, position: at })))
    rows.accounts.push(...party.accounts.map((entry, at) => accountRow(scope, entry, { partyId: row.id, position: at })))
  }
  rows.lines.push(...facts.otherLines.map(({ number }, position) => lineRow(scope, { number, attribution: 'unknown' }, { partyId: null, position })))
  const said = (kind: string, { at, respondent }: { at: number; respondent: string }) => {
    const id = newId()
    return { ...scope, id, kind, at: new Date(at), respondent: seal({ ...scope, column: 'refusal.respondent', rowId: id }, respondent) }
  }
  rows.refusals = [
    ...facts.refusals.map((refusal) => ({ ...said('refusal', refusal), by: refusal.by })),
    ...facts.stopRequests.map((request) => ({ ...said('stop-request', request), by: null })),
  ]
  return rows
}

export const caseInclude = {
  parties: { orderBy: { position: 'asc' }, include: { lines: true, accounts: true } },
  lines: true,
  refusals: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CaseFileInclude
export type CaseRecord = Prisma.CaseFileGetPayload<{ include: typeof caseInclude }>
type PartyRecord = CaseRecord['parties'][number]
type LineRecord = CaseRecord['lines'][number]

const byPosition = <T extends { position: number }>(rows: T[]) => rows.toSorted((one, other) => one.position - other.position)
const numberOf = (row: LineRecord) => open({ officeId: row.officeId, column: 'phone_line.number', rowId: row.id }, row.number)
const nameOf = (row: PartyRecord) => open({ officeId: row.officeId, column: 'party.name', rowId: row.id }, row.name)
const toldOf = (row: CaseRecord['refusals'][number]) => open({ officeId: row.officeId, column: 'refusal.respondent', rowId: row.id }, row.respondent)
const relationOf = (row: PartyRecord) => openOptional({ officeId: row.officeId, column: 'party.relation', rowId: row.id }, row.relation)
const phonesOf = (row: PartyRecord | undefined) => byPosition(row?.lines ?? []).map(numberOf)
const setFlags = (row: PartyRecord): PersonFlags =>
  Object.fromEntries(Object.entries(flagsOf(row as PersonFlags)).filter(([, value]) => value !== null && value !== undefined))

function respondentOf(row: PartyRecord): Respondent {
  const column = (name: string, rowId: string) => ({ officeId: row.officeId, column: `chat_account.${name}`, rowId })
  return {
    key: row.key,
    name: nameOf(row),
    kind: row.respondentKind as Respondent['kind'],
    associationMember: row.associationMember ?? undefined,
    loan: (relationOf(row) ?? undefined) as LoanKind | undefined,
    actsFor: row.actsFor.length ? row.actsFor : undefined,
    lines: byPosition(row.lines).map((line) => ({
      number: numberOf(line),
      attribution: line.attribution as 'confirmed' | 'shared',
      from: line.fromOn ?? undefined,
      to: line.toOn ?? undefined,
    })),
    accounts: byPosition(row.accounts).map((entry) => ({
      app: entry.app as 'qq' | 'wechat' | 'other',
      account: open(column('account', entry.id), entry.account),
      display: open(column('display', entry.id), entry.display),
    })),
  }
}

function contactOf(row: PartyRecord): Contact {
  return { key: row.key, name: nameOf(row), relation: relationOf(row) ?? '', phones: phonesOf(row), ...setFlags(row) }
}

const answersPlace = (officeId: string, caseId: string) => ({ officeId, caseId, column: 'case_file.answers', rowId: caseId })

/** What a person answered, as the case file keeps it; null where nothing was. */
export const answersColumn = (officeId: string, caseId: string, { answers = [] }: CaseFacts): string | null =>
  answers.length > 0 ? seal(answersPlace(officeId, caseId), JSON.stringify(answers)) : null

function answersOf(officeId: string, { id, answers }: { id: string; answers: string | null }): Answer[] {
  const text = openOptional(answersPlace(officeId, id), answers)
  return text ? (JSON.parse(text) as Answer[]) : []
}

/** The facts of a stored case. @throws CaseworkError not-found when it goes just now */
export function factsOf(record: CaseRecord): CaseFacts {
  const of = (kind: PartyKind) => record.parties.filter((party) => party.kind === kind)
  const complainant = of('complainant')[0]
  const debtor = of('debtor')[0]
  // Every case has one. It is read beside its people: who finds none reads while it is erased.
  if (!complainant) throw new CaseworkError('not-found')
  const said = (kind: string) => record.refusals.filter((row) => row.kind === kind)
  return {
    title: open({ officeId: record.officeId, column: 'case_file.title', rowId: record.id }, record.title),
    complainant: {
      name: nameOf(complainant),
      role: complainant.role as CaseFacts['complainant']['role'],
      phones: phonesOf(complainant),
      ...setFlags(complainant),
    },
    debtor: debtor && { name: nameOf(debtor), phones: phonesOf(debtor) },
    respondents: of('respondent').map(respondentOf),
    contacts: of('contact').map(contactOf),
    otherLines: byPosition(record.lines.filter((line) => line.partyId === null)).map((line) => ({ number: numberOf(line) })),
    nightContactAgreed: record.nightContactAgreed,
    refusals: said('refusal').map((row) => ({ at: row.at.getTime(), by: row.by ?? 'complainant', respondent: toldOf(row) })),
    stopRequests: said('stop-request').map((row) => ({ at: row.at.getTime(), respondent: toldOf(row) })),
    answers: answersOf(record.officeId, record),
  }
}
