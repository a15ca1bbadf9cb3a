import { instantOf, localDay, localIso, type LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById } from '@/lib/law'
import type { Provision } from '@/lib/law/provision'
import { citation } from '@/lib/law/standing'
import type { CitedProvision, QuotedSpan, StandingProvision } from '@/lib/law/violation'
import { provenOnPaper } from '@/lib/letters/proven-limits'
import type { ActFacts, CallersFacts, CaseLetterFacts, ExhibitFacts, FilingFacts, FindingFacts, LetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'
import { beforeAfter, countedByDay, reachOf } from '@/lib/tickets/before-after'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { listedRows, whoCalled } from '@/lib/tickets/who-called'
import { attempt } from '../makers/attempts'

/**
 * A case of any size after the people of sample case-a (all invented): every act has a kind, a day on either side of 2026 and an exhibit. What a rule counts by
 * the day comes in numbers above its limit: four calls of one day, seven unanswered ones of one day after the rule began.
 */
const numbers = ['17000001234', '17100005678', '02355500123', '95099901']
const quotes: Partial<Record<ViolationId, string[]>> = {
  threat: ['再不管，我们就去她孩子学校门口堵人动手。', '林知夏，今晚十二点前不处理，明早我到你家门口等你，别让孩子看见流血。', '送你一句话：再不还，放学路上我替你接孩子，后果自负。'],
  'debt-disclosure': ['蒋若楠，你同事林知夏在澜汐欠款28,000元，逾期三个月，你转告她。'],
  'impersonating-authority': ['我是云桥公安分局经侦，你的案子已经移送，下午三点前不处理就上门传唤。'],
  'third-party-collection': ['你替她先还一部分，否则我们天天打你单位电话。'],
}
const kinds: ViolationId[] = [
  'night-contact', 'daily-call-limit', 'unanswered-attempts', 'daily-call-limit', 'unanswered-attempts', 'contact-after-refusal', 'daily-call-limit', 'third-party-collection',
  'debt-disclosure', 'threat', 'night-contact', 'daily-call-limit', 'impersonating-authority',
]
const hours: Partial<Record<ViolationId, number>> = { 'night-contact': 22.7, threat: 22.24, 'impersonating-authority': 9.5, 'debt-disclosure': 10.2 }
const recipients: Partial<Record<ViolationId, string>> = { 'debt-disclosure': 'coll', 'third-party-collection': 'sister', 'contact-after-refusal': 'sister' }
const written: ViolationId[] = ['threat', 'debt-disclosure', 'third-party-collection']
const dayMs = 86_400_000

/** Least number of a civil day that is above the limit. */
const perDay: Partial<Record<ViolationId, number>> = { 'daily-call-limit': 4, 'unanswered-attempts': 7 }
const cycle = kinds.length
const placesOf = (violation: ViolationId) => kinds.flatMap((kind, place) => (kind === violation ? [place] : []))
const dayAt = (at: number, count: number) => instantOf('2025-03-01') + Math.floor((at * 600) / count) * dayMs
const since = instantOf('2026-03-18')

/** The instant of an act: calls over a limit fall on one day, a while apart. */
function instantAt(at: number, count: number): number {
  const violation = kinds[at % cycle] as ViolationId
  const later = (at % 50) * 61_000
  const place = placesOf(violation).indexOf(at % cycle)
  if (violation === 'daily-call-limit') return dayAt(at - (at % cycle) + (placesOf(violation)[0] ?? 0), count) + (9 + 2 * place) * 3_600_000 + later
  if (violation === 'unanswered-attempts') {
    const number = Math.floor(at / cycle) * placesOf(violation).length + place
    return since + 7 * Math.floor(number / 7) * dayMs + (9 + (number % 7)) * 3_600_000 + later
  }
  return dayAt(at, count) + Math.round((hours[violation] ?? 9 + ((at * 7) % 11)) * 3_600_000) + later
}

/** What each act stands in: one recording is of one call, one picture of one message. */
function exhibitsOf(violation: ViolationId, { at, answered }: { at: number; answered: boolean }): string[] {
  const isFirst = at < cycle
  if (written.includes(violation)) return ['证2', ...(violation === 'threat' && isFirst ? ['证6'] : [])]
  return ['证1', ...(answered ? ['证3'] : []), ...(violation === 'impersonating-authority' && isFirst ? ['证4'] : [])]
}

function actAt(at: number, count: number): ActFacts & { violation: ViolationId } {
  const violation = kinds[at % cycle] as ViolationId
  const instant = instantAt(at, count)
  const isWritten = written.includes(violation)
  const said = quotes[violation]?.[at % (quotes[violation]?.length ?? 1)] ?? null
  const answered = violation !== 'unanswered-attempts' && (violation === 'daily-call-limit' || said !== null || at % 3 !== 0)
  return {
    violation, id: `a${at}`, at: instant, atPrecision: 'second', localDay: localDay(instant), number: numbers[at % numbers.length] as string, account: null,
    channel: isWritten ? 'sms' : 'call', answered: isWritten ? null : answered, seconds: isWritten ? null : answered ? 20 + (at % 90) : 0,
    recipient: recipients[violation] ?? 'debtor', content: said, exhibits: exhibitsOf(violation, { at, answered }),
    ...(said !== null && !isWritten && at >= cycle ? { isTold: true } : {}),
  }
}

const stamp = (at: number) => localIso(at).slice(0, 16).replaceAll(/[-:T]/gu, '')
const lengths: Record<number, number> = { 4: 32, 5: 3725 }

/** The originals as they can be on a day: the backups and the bill end there, a recording and a picture bear the time of what they hold. */
export function exhibitsOn(on: LocalDate, acts: readonly ActFacts[]): ExhibitFacts[] {
  const until = on.replaceAll('-', '')
  const of = (number: string) => acts.find(({ exhibits }) => exhibits.includes(number))
  const [call, message] = [of('证4'), of('证6')]
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))]
  const names = [
    `通话备份 calls-${until}101502.xml`, `短信备份 sms-${until}101502.xml`, `移动语音详单 2025年3月至${year === '2025' ? '' : `${year}年`}${month}月`,
    `通话录音 ${call?.number ?? '17000001234'}-${call ? stamp(call.at) : until}.wav`, '通话录音 17100005678_20250904181552.mp3', `短信截图 ${message?.localDay ?? '2025-06-01'}`,
    'QQ聊天导出 鼎朔-小陈', '微信聊天导出 业务对接-王', '聊天截图 mmexport1756713600000.jpg', '短信截图 2025-09-12', '书面停止联系要求的寄送凭证',
  ]
  return names.map((name, at) => ({
    id: `e${at + 1}`, number: `证${at + 1}`, name, sha256: (String(at + 1) + '7b56632907d6c6435287c47bb78a42210186f1afca74798da26d4131e50d158').padEnd(64, 'a').slice(0, 64),
    seconds: lengths[at + 1] ?? null, marks: lengths[at + 1] ? [12, 31] : [], isElsewhere: false, ...(at === 2 ? { isBill: true as const } : {}),
  }))
}

/** Whom the lender of the sample is: a consumer finance company and a member of the banking association. */
const binds = ({ boundTo }: Provision) => boundTo === undefined || boundTo === 'consumer-finance' || boundTo === 'association-members'

function standingOn(provision: Provision, day: LocalDate): StandingProvision[] {
  const version = citation(provision, day)
  if (!version) return []
  const { from, grade, text: { cite, gist } } = version
  return [{ statute: provision.statute, id: provision.id, from, cite, gist, force: provision.force, grade }]
}

/** What a review adds beside a finding of these acts. */
function besides(violation: ViolationId, acts: readonly ActFacts[]): { supporting?: StandingProvision[] } {
  const stood = (violationById(violation)?.supporting ?? []).filter(binds).flatMap((provision) => acts.flatMap(({ localDay: day }) => standingOn(provision, day)))
  const supporting = [...new Map(stood.map((one) => [`${one.id}@${one.from}`, one])).values()]
  return supporting.length > 0 ? { supporting } : {}
}

function cited(violation: ViolationId, acts: ActFacts[]): CitedProvision[] {
  const found = new Map<string, CitedProvision>()
  const own = (violationById(violation)?.provisions ?? []).filter(binds)
  for (const one of acts.flatMap((act) => own.flatMap((provision) => standingOn(provision, act.localDay).map((stood) => ({ ...stood, attempts: [act.id] }))))) {
    const key = `${one.id}@${one.from}`
    found.set(key, { ...one, attempts: [...(found.get(key)?.attempts ?? []), ...one.attempts] })
  }
  return [...found.values()]
}

type KindAct = ReturnType<typeof actAt>
const refusedAt = instantOf('2025-03-01', 10 * 3_600_000)
/** Beside the acts made for a rule, others that it finds as well: whatever comes at night, and whatever reaches somebody who had refused. */
const alsoFound: Partial<Record<ViolationId, (act: KindAct) => boolean>> = {
  'night-contact': ({ at, recipient }) => recipient === 'debtor' && Number(localIso(at).slice(11, 13)) >= 22,
  'contact-after-refusal': ({ at, recipient }) => recipient === 'sister' && at > refusedAt,
}
const isFound = (violation: ViolationId) => (act: KindAct) => act.violation === violation || (alsoFound[violation]?.(act) ?? false)

/** A finding of what is above its limit; null where nothing is. Only a rule about words quotes them. */
function findingOf(violation: ViolationId, told: KindAct[]): FindingFacts | null {
  const all = new Map<LocalDate, string[]>()
  for (const act of told) all.set(act.localDay, [...(all.get(act.localDay) ?? []), act.id])
  const days = new Map([...all].filter(([, ids]) => ids.length >= (perDay[violation] ?? 1)))
  const acts = told.filter(({ localDay: day }) => days.has(day))
  if (acts.length === 0) return null
  const spans: QuotedSpan[] = acts.flatMap((act) => (act.content && act.violation === violation ? [{ attemptId: act.id, start: 0, end: act.content.length, text: act.content }] : []))
  return {
    id: `f-${violation}`, violation, respondent: 'LX', recipient: acts[0]?.recipient ?? 'debtor', attempts: acts.map(({ id }) => id),
    groups: [...days].map(([label, attempts]) => ({ label, attempts })), spans, provisions: cited(violation, acts), ...besides(violation, acts),
  }
}

/** A filing with what came on both sides of its steps. */
function filing(of: Omit<FilingFacts, 'steps' | 'callers'>, accepted: LocalDate | null, acts: readonly ActFacts[]): FilingFacts {
  const days: [TicketEvent['kind'], LocalDate | null][] = [['filed', of.filedOn], ['accepted', accepted], ['replied', of.answeredOn]]
  const events = days.flatMap(([kind, on]): TicketEvent[] => (on ? [{ id: kind, kind, on }] : []))
  return { ...of, steps: beforeAfter(events, { byDay: countedByDay(acts), known: reachOf(acts, []) }), callers: callersAround(of.filedOn, acts) }
}

const sides = { '02355500123': 'OSY', '95099901': 'OSY' } as Record<string, string>
const parties: Record<string, string> = { LX: '澜汐消费金融股份有限公司', OSY: '橙穗网络科技有限公司' }

/** Who called before and after a filing, two of the four numbers being the platform's. */
export function callersAround(on: LocalDate, acts: readonly ActFacts[]): CallersFacts {
  const attempts = acts.map((act) => attempt(act.id, localIso(act.at), { ...act, lender: 'LX', respondent: sides[act.number ?? ''] ?? 'LX' }))
  const { lines, parties: named, moved } = whoCalled(on, { attempts, covered: [] })
  return { lines: listedRows(lines), parties: listedRows(named.map(({ respondent, ...row }) => ({ ...row, name: parties[respondent] ?? respondent }))), moved }
}

function sampleCase(count: number): CaseLetterFacts {
  const told = Array.from({ length: count }, (_, at) => actAt(at, count)).sort((one, other) => one.at - other.at)
  const acts = told.map(({ violation: _violation, ...act }) => act)
  const byId = new Map(acts.map((act) => [act.id, act]))
  const used = kinds.filter((violation, place) => kinds.indexOf(violation) === place && told.some((act) => act.violation === violation))
  return {
    caseNumber: 'AN-2026-0032', on: '2026-11-22', leftOut: [],
    complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'], idNumber: null, address: null }, debtorName: '林知夏',
    respondents: [{
      key: 'LX', name: '澜汐消费金融股份有限公司', agencies: [{ name: '橙穗网络科技有限公司' }, { name: '鼎朔商务咨询有限公司' }], numbers,
      accounts: [], selfNames: ['鼎朔-小陈', '业务对接-王'],
    }],
    people: [
      { key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'], testifies: true }, { key: 'coll', name: '蒋若楠', relation: '同事', phones: ['19900001003'], testifies: false },
    ],
    acts, reach: reachOf(acts, []),
    findings: used.flatMap((violation) => findingOf(violation, told.filter(isFound(violation))) ?? [])
      .flatMap((finding) => provenOnPaper(finding, byId).finding ?? []),
    exhibits: exhibitsOn('2026-11-22', acts),
    filings: [
      filing({ channel: 'platform', respondent: 'LX', addressee: '橙穗分期客服', filedOn: '2026-03-11', referenceNumbers: ['20260311-88127'], answeredOn: '2026-03-15' }, null, acts),
      filing({ channel: 'lender', respondent: 'LX', addressee: '澜汐消费金融股份有限公司消费者权益保护部', filedOn: '2026-09-15', referenceNumbers: ['TS-2026-09-0415'], answeredOn: null }, '2026-09-22', acts),
    ],
    refusals: [{ at: refusedAt, by: 'sister', respondent: 'LX', told: '鼎朔商务咨询有限公司' }],
  }
}

export const sampleLetter = (count: number): LetterFacts => ({
  ...sampleCase(count), channel: 'nfra-complaint', addressee: '国家金融监督管理总局岚州监管分局', respondent: 'LX', supervision: 'national', contract: 'XD2025-0618-77120', background: null, requests: [], entrusted: false,
})

export const sampleSummary = (count: number): SummaryFacts => ({
  ...sampleCase(count), station: '岚州市公安局云桥分局', procedure: 'administrative', caseDigest: '47b56632907d6c6435287c47bb78a42210186f1afca74798da26d4131e50d158',
  generatedAt: instantOf('2026-11-22', 12.3333 * 3_600_000), noContactFrom: '2026-01-01', confidential: true, chosen: [], background: null,
})
