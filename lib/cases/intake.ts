import { isLender, type ComplainantRole } from './case-file'
import { flagNames, type ContactFields, type IntakeFields, type LineFields } from './intake-fields'
import { flagsAsked } from './intake-steps'

/** From the form of the intake to the body of POST /api/cases. */

/** What stands where a person left something empty that a case must have; kept in the case, so always in Chinese. */
export type IntakeDefaults = { self: string; debtor: string; contact: string; title: string }
/** `origins`: place in the body → field of the form. */
export type IntakeBody = { body: Record<string, unknown>; origins: Map<string, string> }

const tidy = (value: string) => value.trim()
const phonesIn = (value: string) => value.split(/[\n,，、;；]+/).map(tidy).filter(Boolean)
const filled = <T>(entries: readonly T[], isFilled: (entry: T) => boolean) => entries.map((entry, at) => ({ entry, at })).filter(({ entry }) => isFilled(entry))
const flagsOf = (checked: readonly string[], asked: readonly string[]) =>
  Object.fromEntries(flagNames.filter((flag) => checked.includes(flag) && asked.includes(flag)).map((flag) => [flag, true]))

function noted(origins: Map<string, string>, [from, to]: [string, string], names: readonly string[]): void {
  for (const name of names) origins.set(`${from}.${name}`, `${to}.${name}`)
}

function people({ complainant, debtor }: IntakeFields, defaults: IntakeDefaults) {
  const { role } = complainant
  const asked = role ? flagsAsked[role] : []
  const self = { name: tidy(complainant.name) || defaults.self, phones: phonesIn(complainant.phones) }
  const other = { name: tidy(debtor.name), phones: phonesIn(debtor.phones) }
  const isKnown = other.name !== '' || other.phones.length > 0
  const owes: Partial<Record<ComplainantRole | '', typeof self | undefined>> = { debtor: self, 'wrong-number': undefined }
  const debtorOf = role in owes ? owes[role] : isKnown ? { ...other, name: other.name || defaults.debtor } : undefined
  return {
    complainant: { ...self, role: role || undefined, ...flagsOf(complainant.flags, asked), ...(role === 'colleague' && { workplace: true }) },
    ...(debtorOf && { debtor: debtorOf }),
  }
}

/** Numbers nobody is named for prompt only; a number of several parties, or one that is not certain, stands under each as shared. */
function placedLines(lines: IntakeFields['lines'], keys: ReadonlySet<string>) {
  return filled(lines, ({ number }) => tidy(number) !== '').map(({ entry, at }) => ({ entry, at, owners: entry.owners.filter((key) => keys.has(key)) }))
}

const lineOf = ({ number, isUnsure, from, to }: LineFields, isShared: boolean) => ({
  number: tidy(number), attribution: isShared || isUnsure ? 'shared' : 'confirmed', ...(from && { from }), ...(to && { to }),
})

function parties(fields: IntakeFields, origins: Map<string, string>) {
  const named = filled(fields.respondents, ({ name }) => tidy(name) !== '')
  const keys = new Set(named.map(({ entry }) => entry.key))
  const lines = placedLines(fields.lines, keys)
  const accounts = filled(fields.accounts, ({ account, display }) => tidy(account + display) !== '')
  const respondents = named.map(({ entry, at }, place) => {
    const [own, chats] = [lines.filter(({ owners }) => owners.includes(entry.key)), accounts.filter((one) => one.entry.owner === entry.key)]
    noted(origins, [`respondents.${place}`, `respondents.${at}`], ['key', 'name', 'kind'])
    own.forEach((line, order) => noted(origins, [`respondents.${place}.lines.${order}`, `lines.${line.at}`], ['number', 'from', 'to']))
    chats.forEach((chat, order) => noted(origins, [`respondents.${place}.accounts.${order}`, `accounts.${chat.at}`], ['account', 'display']))
    const principals = entry.actsFor.filter((key) => keys.has(key) && key !== entry.key)
    return {
      key: entry.key, name: tidy(entry.name), kind: entry.kind, ...(entry.member && { associationMember: entry.member === 'yes' }),
      ...(isLender(entry) && entry.loan !== 'unknown' && { loan: entry.loan }),
      ...(principals.length > 0 && { actsFor: principals }), lines: own.map((line) => lineOf(line.entry, line.owners.length > 1)),
      accounts: chats.map(({ entry: { app, account, display } }) => ({ app, account: tidy(account) || tidy(display), display: tidy(display) })),
    }
  })
  const others = lines.filter(({ owners }) => owners.length === 0)
  others.forEach(({ at }, order) => noted(origins, [`otherLines.${order}`, `lines.${at}`], ['number']))
  return { respondents, otherLines: others.map(({ entry }) => ({ number: tidy(entry.number) })) }
}

function contacts(fields: IntakeFields, { defaults, origins }: { defaults: IntakeDefaults; origins: Map<string, string> }) {
  if (fields.complainant.role === 'wrong-number') return []
  const isFilled = ({ name, relation, phones, flags }: ContactFields) => tidy(name + relation + phones) !== '' || flags.length > 0
  return filled(fields.contacts, isFilled).map(({ entry, at }, place) => {
    noted(origins, [`contacts.${place}`, `contacts.${at}`], ['key', 'name', 'relation', 'phones'])
    const name = tidy(entry.name) || tidy(entry.relation) || defaults.contact
    return { key: entry.key, name, relation: tidy(entry.relation), phones: phonesIn(entry.phones), ...flagsOf(entry.flags, flagNames) }
  })
}

function said(fields: IntakeFields, origins: Map<string, string>) {
  const entries = filled(fields.said, ({ told, typed, at }) => tidy(told + typed + at) !== '')
  const [stops, refusals] = [entries.filter(({ entry }) => entry.by === 'stop'), entries.filter(({ entry }) => entry.by !== 'stop')]
  const note = (list: string, place: number, at: number) => {
    for (const [from, to] of [['at', 'at'], ['by', 'by'], ['respondent', 'told']]) origins.set(`${list}.${place}.${from}`, `said.${at}.${to}`)
  }
  refusals.forEach(({ at }, place) => note('refusals', place, at))
  stops.forEach(({ at }, place) => note('stopRequests', place, at))
  return {
    refusals: refusals.map(({ entry }) => ({ at: entry.at, by: entry.by, respondent: tidy(entry.told) })),
    stopRequests: stops.map(({ entry }) => ({ at: entry.at, respondent: tidy(entry.told) })),
  }
}

/** The body these fields make, checked by nobody yet, and which field each part of it came from. Empty entries fall away. */
export function intakeBody(fields: IntakeFields, defaults: IntakeDefaults): IntakeBody {
  const origins = new Map<string, string>()
  const against = parties(fields, origins)
  const names = against.respondents.map(({ name }) => name)
  const title = tidy(fields.title) || names.slice(0, 2).join('、') || defaults.title
  const body = {
    title, ...people(fields, defaults), ...against, contacts: contacts(fields, { defaults, origins }),
    nightContactAgreed: fields.nightAgreed === 'yes' && fields.complainant.role !== 'wrong-number', ...said(fields, origins),
  }
  return { body, origins }
}

/** The field of the form that a place in the body came from: `respondents.0.lines.1.number` → `lines.4.number`, `contacts.0.phones.2` → `contacts.0.phones`. */
export function fieldBehind(path: string, origins: ReadonlyMap<string, string>): string {
  return origins.get(path) ?? origins.get(path.replace(/\.\d+$/, '')) ?? path.replace(/^((?:complainant|debtor)\.phones)\.\d+$/, '$1')
}

/** Chat accounts that belong to nobody named: a case has no place for them yet. */
export function homelessAccounts({ accounts, respondents }: IntakeFields): string[] {
  const keys = respondents.filter(({ name }) => tidy(name)).map(({ key }) => key)
  return filled(accounts, ({ account, display, owner }) => tidy(account + display) !== '' && !keys.includes(owner)).map(({ at }) => `accounts.${at}.owner`)
}
