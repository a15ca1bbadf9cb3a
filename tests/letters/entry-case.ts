import type { LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import type { FindingFacts } from '@/lib/letters/letter-facts'
import { bodiesFor, readerOf, type AddressedFacts, type FollowedFacts, type LetterEntry } from '@/lib/letters/letter-entry'
import { sampleLetter } from './sample-case'

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
/** As a person or the case would name it, or a body of an invented place. */
function addresseeFor({ office: department }: LetterEntry, channel: string | null, otherwise: string): string {
  const own = bodies[channel ?? 'none']
  if (own && !(channel === null && department !== undefined)) return own
  const { name, office } = channelOf(channel ?? '')?.paper ?? {}
  return name ?? (office || department !== undefined ? `${lender}${department ?? office?.name ?? ''}` : otherwise)
}

/** Of the people the sample's findings reach, who writes: before a court each speaks of what was done to themselves. */
const oneself: Partial<Record<(typeof situations)[number], (finding: FindingFacts) => boolean>> = {
  relative: ({ recipient }) => recipient === 'sister',
  colleague: ({ recipient }) => recipient === 'coll',
  'wrong-number': ({ recipient, violation }) => recipient === 'sister' || violation === 'night-contact',
}

type Over = Partial<Pick<AddressedFacts, 'channel' | 'addressee' | 'followed' | 'filings'>>

/**
 * Facts of one letter: who writes (`role`), on which day, to the first body the letter goes to unless `over` says another. Acts and findings after that day are
 * not there yet.
 */
export function entryFacts(entry: LetterEntry, { role, on }: { role: (typeof situations)[number]; on: LocalDate }, over: Over = {}): AddressedFacts {
  const { channel: _channel, addressee, respondent, contract: _contract, background: _background, requests: _requests, ...sample } = sampleLetter(60)
  const acts = sample.acts.filter(({ localDay }) => localDay <= on)
  const there = new Set(acts.map(({ id }) => id))
  const of = (ids: readonly string[]) => ids.filter((id) => there.has(id))
  const findings = sample.findings.map((finding) => ({
    ...finding, attempts: of(finding.attempts), groups: finding.groups.map((group) => ({ ...group, attempts: of(group.attempts) })).filter(({ attempts }) => attempts.length > 0),
    spans: finding.spans.filter(({ attemptId }) => there.has(attemptId)),
    provisions: finding.provisions.map((provision) => ({ ...provision, attempts: of(provision.attempts) })).filter(({ attempts }) => attempts.length > 0),
  })).filter(({ attempts }) => attempts.length > 0)
  const isOneself = (entry.purpose === 'court' && oneself[role]) || (() => false)
  const channel = bodiesFor(entry, over.followed ?? null)[0] ?? null
  return {
    ...sample, acts, findings: findings.map((finding) => (isOneself(finding) ? { ...finding, recipient: 'complainant' } : finding)), on,
    filings: sample.filings.filter(({ filedOn }) => filedOn <= on), channel, addressee: entry.isAddressed ? addresseeFor(entry, over.channel ?? channel, addressee) : '',
    complainant: { ...sample.complainant, name: names[role], role }, respondent: entry.about === 'lender' ? respondent : null, followed: null,
    ...over, audience: readerOf(entry, over.channel === undefined ? channel : over.channel),
  }
}

/** A filing that was sent and answered, for letters that follow one up. */
export const followedFiling = (over: Partial<FollowedFacts> = {}): FollowedFacts => ({
  channel: 'lender', procedure: null, respondent: 'LX', addressee: '澜汐消费金融股份有限公司消费者权益保护部', filedOn: '2025-09-15', referenceNumbers: ['TS-2025-09-0415'], letters: [],
  events: [{ id: 't1', kind: 'filed', on: '2025-09-15' }, { id: 't2', kind: 'received', on: '2025-09-17' }], deadlines: [], ...over,
})
