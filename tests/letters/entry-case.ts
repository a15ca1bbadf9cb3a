import type { LocalDate } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import type { ComplainantRole } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import type { CaseLetterFacts, FindingFacts } from '@/lib/letters/letter-facts'
import { bodiesFor, readerOf, type AddressedFacts, type FollowedFacts, type LetterEntry } from '@/lib/letters/letter-entry'
import { deadlines } from '@/lib/tickets/deadlines'
import { provenOnPaper } from '@/lib/letters/proven-limits'
import { reachOf } from '@/lib/tickets/before-after'
import { exhibitsOn, sampleLetter } from './sample-case'

/** The sample case as each of the four who may write sees it, on either side of 2026-01-01. */

export const situations = ['debtor', 'relative', 'colleague', 'wrong-number'] as const satisfies readonly ComplainantRole[]
export const sides: readonly LocalDate[] = ['2025-11-20', '2026-11-22']

const names: Record<(typeof situations)[number], string> = { debtor: '林知夏', relative: '林知秋', colleague: '蒋若楠', 'wrong-number': '许明远' }

const lender = '澜汐消费金融股份有限公司'
/** Bodies a person names, of an invented place; `none` = a letter to no channel. */
const bodies: Record<string, string> = {
  none: '岚州市云桥区人民政府', police: '岚州市公安局云桥分局', procuratorate: '岚州市云桥区人民检察院', court: '岚州市云桥区人民法院',
  'market-12315': '岚州市云桥区市场监督管理局',
}
/** The police one level above those of `bodies`. */
const above: Partial<Record<string, string>> = { 'filing-reexamination': '岚州市公安局' }
/** As a person or the case would name it, or a body of an invented place. */
function addresseeFor({ id, office: department }: LetterEntry, channel: string | null, otherwise: string): string {
  const own = above[id] ?? bodies[channel ?? 'none']
  if (own && !(channel === null && department !== undefined)) return own
  const { name, office } = channelOf(channel ?? '')?.paper ?? {}
  return name ?? (office || department !== undefined ? `${lender}${department ?? office?.name ?? ''}` : otherwise)
}

/** As whom of the sample's people each writes: nobody else is called to them, and only a relative also speaks of what was done to the borrower. */
const oneself: Record<(typeof situations)[number], { key: string; phones: string[]; alsoDebtor: boolean } | null> = {
  debtor: null, relative: { key: 'sister', phones: ['19900001002'], alsoDebtor: true }, colleague: { key: 'coll', phones: ['19900001003'], alsoDebtor: false },
  'wrong-number': { key: 'sister', phones: ['19900001009'], alsoDebtor: false },
}
/** A wrong number is called at night as well; what is written to the borrower is not sent there. */
const called: Partial<Record<(typeof situations)[number], (finding: FindingFacts) => boolean>> = { 'wrong-number': ({ violation }) => violation === 'night-contact' }
function callsAlone(finding: FindingFacts, calls: ReadonlySet<string>): FindingFacts {
  const of = (ids: readonly string[]) => ids.filter((id) => calls.has(id))
  return {
    ...finding, attempts: of(finding.attempts), groups: finding.groups.map((group) => ({ ...group, attempts: of(group.attempts) })).filter(({ attempts }) => attempts.length > 0),
    provisions: finding.provisions.map((provision) => ({ ...provision, attempts: of(provision.attempts) })).filter(({ attempts }) => attempts.length > 0),
  }
}

/** The case as the one who writes knows it. */
function seenBy<Facts extends CaseLetterFacts>(all: Facts, role: (typeof situations)[number]): Facts {
  const own = oneself[role]
  if (!own) return all
  const calls = new Set(all.acts.filter(({ channel }) => channel === 'call').map(({ id }) => id))
  const facts = { ...all, findings: all.findings.map((finding) => (called[role]?.(finding) ? callsAlone(finding, calls) : finding)) }
  const isCalled = (finding: FindingFacts) => finding.recipient === own.key || (called[role]?.(finding) ?? false)
  const acts = new Set(facts.findings.filter(isCalled).flatMap(({ attempts }) => attempts))
  const recipientOf = <Told extends { recipient: string }>(told: Told, isOwn: boolean): Told => (isOwn ? { ...told, recipient: 'complainant' } : told)
  const findings = facts.findings.map((finding) => recipientOf(finding, isCalled(finding)))
  const isTold = ({ recipient }: { recipient: string }) => recipient === 'complainant' || (own.alsoDebtor && recipient === 'debtor')
  return {
    ...facts, findings: findings.filter(isTold), acts: facts.acts.map((act) => recipientOf(act, act.recipient === own.key || acts.has(act.id))).filter(isTold), people: [],
    refusals: facts.refusals.filter(({ by }) => by === own.key).map((refusal) => ({ ...refusal, by: 'complainant' })),
    complainant: { ...facts.complainant, name: names[role], role, phones: own.phones },
  }
}

type Over = Partial<Pick<AddressedFacts, 'channel' | 'addressee' | 'followed' | 'filings'>>

/**
 * Facts of one letter: who writes (`role`), on which day, to the first body the letter goes to unless `over` says another. Acts and findings after that day are
 * not there yet.
 */
export function entryFacts(entry: LetterEntry, { role, on }: { role: (typeof situations)[number]; on: LocalDate }, over: Over = {}): AddressedFacts {
  const { channel: _channel, addressee, respondent, contract: _contract, background: _background, requests: _requests, entrusted: _entrusted, ...sample } = sampleLetter(60)
  const acts = sample.acts.filter(({ localDay }) => localDay <= on)
  const there = new Set(acts.map(({ id }) => id))
  const byId = new Map(acts.map((act) => [act.id, act]))
  const of = (ids: readonly string[]) => ids.filter((id) => there.has(id))
  const findings = sample.findings.map((finding) => ({
    ...finding, attempts: of(finding.attempts), groups: finding.groups.map((group) => ({ ...group, attempts: of(group.attempts) })).filter(({ attempts }) => attempts.length > 0),
    spans: finding.spans.filter(({ attemptId }) => there.has(attemptId)),
    provisions: finding.provisions.map((provision) => ({ ...provision, attempts: of(provision.attempts) })).filter(({ attempts }) => attempts.length > 0),
    ...(finding.supporting ? { supporting: finding.supporting.filter(({ from }) => from <= on) } : {}),
  })).filter(({ attempts }) => attempts.length > 0).flatMap((finding) => provenOnPaper(finding, byId).finding ?? [])
  const channel = bodiesFor(entry, over.followed ?? null)[0] ?? null
  const caseNumber = sample.caseNumber.replace('2026', on.slice(0, 4))
  const held = { ...sample, acts, findings, exhibits: exhibitsOn(on, acts), reach: reachOf(acts, []), on, caseNumber }
  return {
    ...seenBy(held, role),
    filings: sample.filings.filter(({ filedOn }) => filedOn <= on).map((filing) => ({ ...filing, steps: filing.steps.filter((step) => step.on <= on) })), channel, addressee: entry.isAddressed ? addresseeFor(entry, over.channel ?? channel, addressee) : '',
    respondent: entry.about === 'lender' ? respondent : null, followed: null,
    ...over, audience: readerOf(entry, over.channel === undefined ? channel : over.channel),
  }
}

const policeNumber = '岚公云受〔2025〕915号'
/** Numbers as bodies give them; a lender's where nothing else is said. */
const filedAs: Record<string, string> = { police: policeNumber, procuratorate: policeNumber, carrier: 'GD-20250915-0188', 'nfra-report': '岚金监举2025-0915' }

/** A filing that was sent and answered, for letters that follow one up. */
export const followedFiling = (over: Partial<FollowedFacts> = {}): FollowedFacts => ({
  channel: 'lender', procedure: null, respondent: 'LX', addressee: '澜汐消费金融股份有限公司消费者权益保护部', filedOn: '2025-09-15', referenceNumbers: [filedAs[over.channel ?? ''] ?? 'TS-2025-09-0415'], letters: [],
  events: [{ id: 't1', kind: 'filed', on: '2025-09-15' }, { id: 't2', kind: 'received', on: '2025-09-17' }], deadlines: [], ...over,
})

/** A filing with the clocks that the product counts for it on a day. */
export function followedOn(channel: string, on: LocalDate): FollowedFacts {
  const filing = followedFiling({ channel })
  return { ...filing, deadlines: deadlines({ channel, supervision: 'national', events: [...filing.events] }, { today: on, years: holidayYears }) }
}
