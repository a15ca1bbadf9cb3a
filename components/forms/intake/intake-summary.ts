import { localDay, localTime } from '@/lib/calendar/local-date'
import { isLender } from '@/lib/cases/case-file'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import type { IntakeStep } from '@/lib/cases/intake-steps'
import { fill, type IntakeWords } from './intake-words'

type Say = (fields: IntakeFields, words: IntakeWords) => string[]
const joined = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ')
const flagWords = (flags: readonly string[], words: IntakeWords) => flags.map((flag) => (words.flags as Record<string, string | undefined>)[flag])
const named = ({ respondents }: IntakeFields) => respondents.filter(({ name }) => name.trim())
const namesOf = (fields: IntakeFields, keys: readonly string[]) => named(fields).filter(({ key }) => keys.includes(key)).map(({ name }) => name).join('、')

function linesSaid(fields: IntakeFields, words: IntakeWords): string[] {
  const owned = fields.lines.filter(({ number }) => number.trim()).map(({ number, owners, isUnsure, from, to }) => {
    const names = namesOf(fields, owners)
    const isCertain = owners.length === 1 && !isUnsure
    const whose = names === '' ? words.review.unknownOwner : isCertain ? names : fill(words.review.maybe, { owners: names })
    return joined([number, whose, (from || to) && `${from} – ${to}`])
  })
  const chats = fields.accounts.filter(({ account, display }) => (account + display).trim())
  return [...owned, ...chats.map(({ app, account, display, owner }) => joined([words.lines.apps[app], account, display, namesOf(fields, [owner])]))]
}

function saidLines(fields: IntakeFields, words: IntakeWords): string[] {
  const night = { yes: words.review.nightYes, no: words.review.nightNo }[fields.nightAgreed]
  const told = fields.said.filter((entry) => entry.told || entry.typed || entry.at).map((entry) => {
    const at = entry.at ? Date.parse(entry.at) : null
    const when = at === null ? entry.typed : `${localDay(at)} ${localTime(at).slice(0, 5)}`
    return fill(words.review.saidTo, { when, told: namesOf(fields, [entry.told]) || entry.told })
  })
  return [...(night ? [night] : []), ...told]
}

const says: Partial<Record<IntakeStep, Say>> = {
  role: ({ complainant: { role } }, words) => (role ? [words.role[role]] : []),
  you: ({ complainant: { name, phones, flags }, debtor }, words) =>
    [joined([name, phones, ...flagWords(flags, words)]), joined([(debtor.name || debtor.phones) && words.defaults.debtor, debtor.name, debtor.phones])],
  respondents: (fields, words) => named(fields).map((party) => joined([
    party.name, words.respondents.kinds[party.kind], isLender(party) && party.loan !== 'unknown' && words.respondents.loans[party.loan],
    namesOf(fields, party.actsFor),
  ])),
  lines: linesSaid,
  contacts: ({ contacts }, words) => contacts.map(({ name, relation, phones, flags }) => joined([name, relation, phones, ...flagWords(flags, words)])),
  said: saidLines,
}

/** What stands in the form, step by step, in a few words; an empty list where nothing does. */
export const intakeSummary = (fields: IntakeFields, words: IntakeWords, steps: readonly IntakeStep[]): { step: IntakeStep; lines: string[] }[] =>
  steps.filter((step) => says[step]).map((step) => ({ step, lines: (says[step]?.(fields, words) ?? []).filter(Boolean) }))
