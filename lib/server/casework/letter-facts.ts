import 'server-only'
import { noContactOrderFrom } from '@/lib/law/provisions/public-security-penalties'
import { addresseeOf, filedWith } from '@/lib/letters/addressee'
import { caseLetterFacts } from '@/lib/letters/case-letter-facts'
import { caseNumber } from '@/lib/letters/case-number'
import { isProven } from '@/lib/letters/claims'
import { keptElsewhere } from '@/lib/letters/exhibits'
import { factOrderOf } from '@/lib/letters/fact-order'
import { bodiesFor, isFor, readerOf, type AddressedFacts, type FollowedFacts, type LetterEntry } from '@/lib/letters/letter-entry'
import type { CaseLetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { substitutesOf, withSubstitutes } from '@/lib/letters/substitutes'
import { unownedContacts } from '@/lib/letters/summary/unowned'
import type { Procedure } from '@/lib/cases/vocabulary'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import { supervisionOf } from '@/lib/channels/supervision'
import { CaseworkError } from '@/lib/errors'
import { effectiveEvents } from '@/lib/tickets/fold'
import { now, today } from '../clock'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { willingWitnesses } from '@/lib/evidence/statement'
import { attemptsOfCase } from '../data/attempts'
import { caseFacts } from '../data/cases'
import { evidenceOfCase, linksOfCase, repeatedOriginals } from '../data/evidence'
import { notesOfCase } from '../data/evidence-notes'
import { requestsOfCase, withdrawnOriginals } from '../data/witness-requests'
import { findingsOfCase } from '../data/findings'
import { coverages } from '../data/imports'
import { lettersOfCase } from '../data/letters'
import { recordingFactsOfCase } from '../data/recording-facts'
import { ticket, ticketsOfCase } from '../data/tickets'
import { jsonDigest } from '../digest'
import type { Member } from '../member'
import { contextOf, viewOf } from './refresh-deadlines'

export type LetterOrder = { caseId: string; channel: string | null; ticketId: string | null; options: LetterOptions }

const textOption = (options: LetterOptions, name: string): string | null =>
  typeof options[name] === 'string' && options[name].trim() ? options[name].trim() : null
const listOption = (options: LetterOptions, name: string): string[] =>
  Array.isArray(options[name]) ? options[name].map((line) => line.trim()).filter(Boolean) : []

type Common = { common: CaseLetterFacts; facts: Awaited<ReturnType<typeof caseFacts>>; attempts: ContactAttempt[] }


/** The originals with what letters say of recordings: how long, and where in them a person heard what matters. */
async function heldEvidence(member: Member, caseId: string) {
  const items = await evidenceOfCase(member, caseId)
  const [repeated, notes, sounds] = [repeatedOriginals(items), await notesOfCase(member, caseId), await recordingFactsOfCase(member, caseId)]
  return items.map((item) => {
    const seconds = item.kind === 'recording' ? (sounds.get(item.id)?.seconds ?? null) : null
    const marks = item.kind === 'recording' ? (notes.get(item.id)?.marks ?? []).map(({ second }) => Math.floor(second)).sort((one, other) => one - other) : []
    const isListed = !repeated.has(item.id) && item.kind !== 'side-file' && item.kind !== 'custody'
    const [isElsewhere, length] = [item.held !== null, seconds === null ? null : Math.round(seconds)]
    return { ...item, name: isElsewhere ? `${item.name}${keptElsewhere}` : item.name, isListed, isElsewhere, seconds: length, marks }
  })
}

async function commonFacts(member: Member, { caseId, ticketId }: LetterOrder): Promise<Common> {
  const facts = await caseFacts(member, caseId)
  const withdrawn = await withdrawnOriginals(member, caseId)
  const attempts = await attemptsOfCase(member, caseId, facts)
  const common = caseLetterFacts({
    caseNumber: caseNumber(caseId),
    on: today(),
    facts,
    attempts,
    covered: await coverages(member, caseId),
    findings: await findingsOfCase(member, caseId),
    evidence: (await heldEvidence(member, caseId)).map((item) => (withdrawn.has(item.id) ? { ...item, isListed: false } : item)),
    links: new Map([...(await linksOfCase(member, caseId))].filter(([id]) => !withdrawn.has(id))),
    testifying: willingWitnesses(await requestsOfCase(member, caseId)),
    tickets: (await ticketsOfCase(member, caseId)).filter(({ id }) => id !== ticketId),
  })
  return { common, facts, attempts }
}

/** The lender most acts were confirmed against, in findings that an exhibit shows. */
function chiefRespondent(facts: CaseLetterFacts): string | null {
  const acts = new Map<string, number>()
  for (const { respondent, attempts } of facts.findings.filter((each) => isProven(each, facts))) {
    acts.set(respondent, (acts.get(respondent) ?? 0) + attempts.length)
  }
  return [...acts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

/** Why there is nothing to write about a respondent, or with null about anybody: no exhibit shows what is confirmed, or nothing is. */
function withoutFindings({ findings, leftOut }: CaseLetterFacts, respondent: string | null): CaseworkError {
  const bare = [...findings, ...leftOut.filter(({ told, fallen }) => told + fallen > 0)]
  const isTold = bare.some((each) => respondent === null || each.respondent === respondent)
  return new CaseworkError(isTold ? 'letter-told-only' : 'letter-without-findings')
}

async function followedFacts(member: Member, { caseId, ticketId }: LetterOrder, facts: CaseFacts): Promise<FollowedFacts | null> {
  if (ticketId === null) return null
  const of = await ticket(member, ticketId)
  const sent = (await lettersOfCase(member, caseId)).filter((each) => each.ticketId === ticketId && each.state === 'issued')
  const lenders = of.respondent ? lendersBehind(facts, of.respondent) : []
  const respondent = lenders.length === 1 ? (lenders[0] ?? null) : null
  const events = effectiveEvents(of.events)
  return {
    channel: of.channel, procedure: of.procedure ?? null, respondent, addressee: filedWith(facts, of.channel, of.respondent ?? null),
    filedOn: events.find(({ kind }) => kind === 'filed')?.on ?? null, referenceNumbers: of.referenceNumbers,
    letters: sent.map(({ letter }) => letter), events,
    deadlines: viewOf(of, await contextOf(member, caseId)).deadlines,
  }
}

type Found = { common: CaseLetterFacts; options: LetterOptions; followed: FollowedFacts | null }

/** The lender a letter is about. @throws CaseworkError invalid-body for one the case does not know */
function respondentFor({ about }: LetterEntry, { common, options, followed }: Found): string | null {
  const asked = textOption(options, 'respondent')
  if (about === 'case') return null
  const only = common.respondents.length === 1 ? (common.respondents[0]?.key ?? null) : null
  const respondent = asked ?? followed?.respondent ?? chiefRespondent(common) ?? only
  if (asked !== null && !common.respondents.some(({ key }) => key === asked)) throw unknownRespondent()
  return respondent
}
const unknownRespondent = () => new CaseworkError('invalid-body', [{ path: 'options.respondent', message: 'unknown-respondent' }])

/** @throws CaseworkError letter-not-for-role, letter-without-findings, letter-told-only, letter-without-acts */
function checkGrounds({ rests, about, roles }: LetterEntry, common: CaseLetterFacts, respondent: string | null): void {
  const isOwn = (finding: { respondent: string }) => about === 'case' || finding.respondent === respondent
  if (!isFor({ roles }, common.complainant.role)) throw new CaseworkError('letter-not-for-role')
  if (rests === 'findings' && !common.findings.some((finding) => isOwn(finding) && isProven(finding, common))) throw withoutFindings(common, respondent)
  if (rests === 'acts' && common.acts.length === 0) throw new CaseworkError('letter-without-acts')
}

/** Where a letter goes. @throws CaseworkError invalid-body for a body it is not written to, or a filing it does not follow */
function channelFor(entry: LetterEntry, { channel, ticketId }: LetterOrder, followed: FollowedFacts | null): string | null {
  const refused = (path: string, message: string) => new CaseworkError('invalid-body', [{ path, message }])
  if (entry.follows && (ticketId === null || !entry.follows.includes(followed?.channel ?? ''))) throw refused('ticket', 'filing-needed')
  const bodies = bodiesFor(entry, followed)
  const [usual] = bodies
  if (usual === undefined) return null
  const to = channel === null || (entry.follows && !entry.channels.includes(channel)) ? usual : channel
  if (!bodies.includes(to)) throw refused('channel', 'not-for-this-channel')
  return to
}

/**
 * What a letter is made of, and the addressee it would name by itself. @throws CaseworkError letter-not-for-role, letter-without-findings, letter-told-only,
 * letter-without-acts, invalid-body for a body it is not written to, a filing it does not follow or an unknown respondent
 */
export async function addressedFacts(member: Member, asked: LetterOrder, entry: LetterEntry): Promise<{ facts: AddressedFacts; usualAddressee: string }> {
  const { options } = asked
  const { common, facts } = await commonFacts(member, asked)
  const followed = await followedFacts(member, asked, facts)
  const channel = channelFor(entry, asked, followed)
  const respondent = respondentFor(entry, { common, options, followed })
  checkGrounds(entry, common, respondent)
  const usualAddressee = entry.namesBody ? '' : addresseeOf(facts, channel, { party: respondent, department: entry.office })
  const audience = readerOf(entry, channel)
  const addressee = textOption(options, 'addressee') ?? usualAddressee
  const supervision = supervisionOf(facts, respondent ?? undefined)
  const order = factOrderOf(options)
  const whole = { ...common, order, channel, audience, addressee, respondent, supervision, followed }
  return { facts: entry.brought?.(whole, options) ?? whole, usualAddressee }
}

/** SHA-256 of the case as it stands: originals by hash, acts by id, instant and number. */
function digestOf({ caseNumber: number, exhibits, acts }: CaseLetterFacts): string {
  const content = { number, exhibits: exhibits.map(({ sha256 }) => sha256), acts: acts.map(({ id, at, number: line }) => [id, at, line]) }
  return jsonDigest(content)
}

/** Facts of T08 with all attempts of the case: every collection attempt counts, whether a rule names it or not. */
export async function summaryFacts(member: Member, order: LetterOrder): Promise<{ summary: SummaryFacts; attempts: ContactAttempt[] }> {
  const { common, attempts, facts } = await commonFacts(member, order)
  const unowned = unownedContacts(attempts, facts)
  const procedure = textOption(order.options, 'procedure')
  const summary: SummaryFacts = {
    ...common,
    station: textOption(order.options, 'station'),
    procedure: procedure === 'criminal' || procedure === 'administrative' ? (procedure satisfies Procedure) : null,
    caseDigest: digestOf(common),
    generatedAt: now(),
    noContactFrom: noContactOrderFrom,
    confidential: order.options.confidential === true,
    background: textOption(order.options, 'background'),
    chosen: listOption(order.options, 'exhibits'),
    ...(unowned ? { unowned } : {}),
  }
  return { summary: withSubstitutes(summary, substitutesOf(order.options)), attempts }
}
