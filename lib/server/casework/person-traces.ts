import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { realName } from '@/lib/cases/stand-in-names'
import { CaseworkError } from '@/lib/errors'
import { localDay } from '@/lib/calendar/local-date'
import { exhibitPlaces } from '../case-exhibits'
import { attemptsOfCase } from '../data/attempts'
import { caseFacts } from '../data/cases'
import { type Evidence, evidenceOfCase, linksOfCase } from '../data/evidence'
import { notesOfCase } from '../data/evidence-notes'
import { dispatchesOfCase } from '../data/dispatches'
import { letter, lettersOfCase } from '../data/letters'
import { ticketsOfCase } from '../data/tickets'
import { requestsOfCase, type WitnessRequest } from '../data/witness-requests'
import type { Member } from '../member'

/** Whom a page or a door speaks of: a contact by key, or a witness by their request. */
export type Who = { contact?: string; request?: string }
/** `words` = name and numbers that are looked for; `requests` = statements asked of them. */
export type KnownPerson = { key: string | null; name: string; words: string[]; phones: string[]; requests: WitnessRequest[]; facts: CaseFacts }

/** @throws CaseworkError not-found */
export async function knownPerson(member: Member, caseId: string, { contact, request }: Who): Promise<KnownPerson> {
  const [facts, asked] = [await caseFacts(member, caseId), await requestsOfCase(member, caseId)]
  const found = facts.contacts.find(({ key }) => key === contact)
  const one = asked.find(({ id }) => id === request)
  if (!found && !one) throw new CaseworkError('not-found')
  const requests = found ? asked.filter((each) => each.contact === found.key) : [one].filter((each) => each !== undefined)
  const name = found?.name ?? one?.witnessName ?? ''
  const phones = (found?.phones ?? []).map((phone) => phoneNumber(phone) ?? phone)
  const names = [realName(name, found?.relation), ...requests.map(({ witnessName }) => realName(witnessName))]
  const words = [...new Set([...names, ...phones])].filter((word) => [...word].length > 1)
  return { key: found?.key ?? null, name, words, phones, requests, facts }
}

/** An original that names or concerns the person; `inside` = name of the archive it was taken out of. */
export type TracedOriginal = { id: string; name: string; place: number; inside: string | null }
export type TracedLetter = { id: string; letter: string; on: string }
export type Traces = {
  acts: number; statements: number; originals: TracedOriginal[]; letters: TracedLetter[]; drafts: string[]
  texts: Record<'attempt' | 'note' | 'ticket' | 'answer', number>
}

const says = (words: readonly string[]) => (value: unknown): boolean => {
  const text = JSON.stringify(value ?? '')
  return words.some((word) => text.includes(word))
}

/** What the statements themselves are is no trace to choose: it goes anyway. */
const ownOriginals = ({ requests }: KnownPerson) => new Set(requests.flatMap(({ statementId, scanId }) => [statementId, scanId]))

type Of = { person: KnownPerson; acts: ReadonlySet<string> }

async function tracedOriginals(member: Member, caseId: string, { person, acts }: Of): Promise<TracedOriginal[]> {
  const [items, links, own] = [await evidenceOfCase(member, caseId), await linksOfCase(member, caseId), ownOriginals(person)]
  const places = exhibitPlaces(items)
  const isTheirs = ({ id, name, about }: Evidence) => (person.key !== null && about.recipient === person.key)
    || person.phones.some((phone) => about.phoneOf !== undefined && (phoneNumber(about.phoneOf) ?? about.phoneOf) === phone)
    || says(person.words)(name) || (links.get(id) ?? []).some((act) => acts.has(act))
  return items.filter((item) => !own.has(item.id) && isTheirs(item)).map(({ id, name, takenFromId }) => (
    { id, name, place: places.get(id) ?? 0, inside: items.find((each) => each.id === takenFromId)?.name ?? null }))
}

async function tracedLetters(member: Member, caseId: string, words: readonly string[]): Promise<{ drafts: string[]; letters: TracedLetter[] }> {
  const [drafts, letters]: [string[], TracedLetter[]] = [[], []]
  const said = await dispatchesOfCase(member, caseId)
  for (const { id, state, letter: kind, issuedAt } of await lettersOfCase(member, caseId)) {
    const { content, options, edits } = await letter(member, id)
    const sent = said.filter(({ letterId }) => letterId === id)
    if (!says(words)([content, options, edits, sent])) continue
    if (state === 'issued') letters.push({ id, letter: kind, on: localDay(issuedAt ?? 0) })
    else drafts.push(id)
  }
  return { drafts, letters }
}

/** Where a person stands in a case. Whether a file holds their name inside is not looked for: only what it is said to be. */
export async function personTraces(member: Member, caseId: string, person: KnownPerson): Promise<Traces> {
  const names = says(person.words)
  const attempts = await attemptsOfCase(member, caseId, person.facts)
  const acts = new Set(attempts.filter(({ recipient }) => recipient === person.key).map(({ id }) => id))
  const [notes, tickets] = [[...(await notesOfCase(member, caseId)).values()], await ticketsOfCase(member, caseId)]
  return {
    acts: acts.size, statements: person.requests.filter(({ statementId }) => statementId !== null).length,
    originals: await tracedOriginals(member, caseId, { person, acts }), ...(await tracedLetters(member, caseId, person.words)),
    texts: {
      attempt: attempts.filter(({ content }) => names(content)).length, note: notes.filter(names).length,
      ticket: tickets.flatMap(({ events }) => events).filter(({ note }) => names(note)).length,
      answer: Number(names([person.facts.title, person.facts.answers])),
    },
  }
}
