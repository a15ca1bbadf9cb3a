import { instantOf, localDay, type LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { provisionById } from '@/lib/law/provisions'
import { standing } from '@/lib/law/standing'
import type { CitedProvision, QuotedSpan } from '@/lib/law/violation'
import type { ActFacts, CaseLetterFacts, ExhibitFacts, FindingFacts, LetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'

/** A case of any size after the people of sample case-a (all invented): every act has a kind, a day on either side of 2026 and an exhibit. */
const numbers = ['17000001234', '17100005678', '02355500123', '95099901']
const provisionsOfKind: Record<ViolationId, string[]> = {
  'night-contact': ['NIFA24/quiet-hours', 'GBT/quiet-hours', 'CBA26/quiet-hours'], 'daily-call-limit': ['GBT/daily-calls'],
  'unanswered-attempts': ['CBA26/unanswered-attempts'], 'third-party-collection': ['GBT/third-parties', 'CBA26/third-parties'],
  'debt-disclosure': ['ZAGL/spreading-privacy'], 'contact-after-refusal': ['GBT/contact-refusal', 'ZAGL/disturbing-messages'], threat: ['ZAGL/threat-to-safety'],
  'impersonating-authority': ['ZAGL/impersonating-officials'],
}
const quotes: Partial<Record<ViolationId, string[]>> = {
  threat: ['再不管，我们就去她孩子学校门口堵人动手。', '林知夏，今晚十二点前不处理，明早我到你家门口等你，别让孩子看见流血。', '新年第一天送你一句话：再不还，放学路上我替你接孩子，后果自负。'],
  'debt-disclosure': ['林知秋，你妹妹林知夏在澜汐欠款28,000元，逾期三个月，你转告她。'],
  'impersonating-authority': ['我是云桥公安分局经侦，你的案子已经移送，下午三点前不处理就上门传唤。'],
  'third-party-collection': ['你替她先还一部分，否则我们天天打你单位电话。'],
}
const kinds: ViolationId[] = [
  'night-contact', 'daily-call-limit', 'night-contact', 'daily-call-limit', 'unanswered-attempts', 'contact-after-refusal', 'daily-call-limit', 'third-party-collection',
  'debt-disclosure', 'threat', 'night-contact', 'daily-call-limit', 'impersonating-authority',
]
const hours: Partial<Record<ViolationId, number>> = { 'night-contact': 22.7, threat: 22.24, 'impersonating-authority': 9.5, 'debt-disclosure': 10.2 }
const recipients: Partial<Record<ViolationId, string>> = { 'debt-disclosure': 'coll', 'third-party-collection': 'sister', 'contact-after-refusal': 'sister' }
const written: ViolationId[] = ['threat', 'debt-disclosure', 'third-party-collection']
const dayMs = 86_400_000

const exhibits: ExhibitFacts[] = [
  ['通话备份 calls-20261119101502.xml', null], ['短信备份 sms-20261119101502.xml', null], ['移动语音详单 2025年11月至2026年4月', null],
  ['通话录音 17000001234-2602101840.wav', 42], ['通话录音 17100005678_20260304181552.mp3', 3725], ['短信截图 2026-03-12', null],
  ['QQ聊天导出 鼎朔-小陈', null], ['微信聊天导出 业务对接-王', null], ['聊天截图 mmexport1772345999000.jpg', null], ['短信截图 2026-06-18', null], ['书面停止联系要求的寄送凭证', null],
].map(([name, seconds], at) => ({
  id: `e${at + 1}`, number: `证${at + 1}`, name: String(name), sha256: (String(at + 1) + '7b56632907d6c6435287c47bb78a42210186f1afca74798da26d4131e50d158').padEnd(64, 'a').slice(0, 64),
  seconds: typeof seconds === 'number' ? seconds : null, marks: typeof seconds === 'number' ? [12, 31] : [], isElsewhere: false,
}))

function actAt(at: number, count: number): ActFacts & { violation: ViolationId } {
  const violation = kinds[at % kinds.length] as ViolationId
  const day = instantOf('2025-03-01') + Math.floor((at * 600) / count) * dayMs
  const instant = day + Math.round((hours[violation] ?? 9 + ((at * 7) % 11)) * 3_600_000) + (at % 50) * 61_000
  const isWritten = written.includes(violation)
  const answered = violation === 'impersonating-authority' || (violation !== 'unanswered-attempts' && at % 3 !== 0)
  return {
    violation, id: `a${at}`, at: instant, atPrecision: 'second', localDay: localDay(instant), number: numbers[at % numbers.length] as string, account: null,
    channel: isWritten ? 'sms' : 'call', answered: isWritten ? null : answered, seconds: isWritten ? null : answered ? 20 + (at % 90) : 0,
    recipient: recipients[violation] ?? 'debtor', content: quotes[violation]?.[at % (quotes[violation]?.length ?? 1)] ?? null,
    exhibits: isWritten ? ['证2', ...(violation === 'threat' ? ['证6'] : [])] : ['证1', ...(answered ? ['证3'] : []), ...(violation === 'impersonating-authority' ? ['证4'] : [])],
  }
}

function citedAct(id: string, act: ActFacts): CitedProvision[] {
  const provision = provisionById(id)
  const now = provision ? standing(provision, act.localDay) : null
  if (!provision || now?.state !== 'in-force' || !now.version.text) return []
  const { from, grade, text: { cite, gist } } = now.version
  return [{ statute: provision.statute, id, from, cite, gist, force: provision.force, grade, attempts: [act.id] }]
}

function cited(violation: ViolationId, acts: ActFacts[]): CitedProvision[] {
  const found = new Map<string, CitedProvision>()
  for (const one of acts.flatMap((act) => (provisionsOfKind[violation] ?? []).flatMap((id) => citedAct(id, act)))) {
    const key = `${one.id}@${one.from}`
    found.set(key, { ...one, attempts: [...(found.get(key)?.attempts ?? []), ...one.attempts] })
  }
  return [...found.values()]
}

function findingOf(violation: ViolationId, acts: ActFacts[]): FindingFacts {
  const days = new Map<LocalDate, string[]>()
  for (const act of acts) days.set(act.localDay, [...(days.get(act.localDay) ?? []), act.id])
  const spans: QuotedSpan[] = acts.flatMap((act) => (act.content ? [{ attemptId: act.id, start: 0, end: act.content.length, text: act.content }] : []))
  return {
    id: `f-${violation}`, violation, respondent: 'LX', recipient: acts[0]?.recipient ?? 'debtor', attempts: acts.map(({ id }) => id),
    groups: [...days].map(([label, attempts]) => ({ label, attempts })), spans, provisions: cited(violation, acts),
  }
}

function sampleCase(count: number): CaseLetterFacts {
  const told = Array.from({ length: count }, (_, at) => actAt(at, count))
  const used = [...new Set(told.map(({ violation }) => violation))]
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
    acts: told.map(({ violation: _violation, ...act }) => act),
    findings: used.map((violation) => findingOf(violation, told.filter((act) => act.violation === violation))),
    exhibits,
    filings: [
      { channel: 'platform', respondent: 'LX', addressee: '橙穗分期客服', filedOn: '2026-03-11', referenceNumbers: ['20260311-88127'], answeredOn: '2026-03-15' },
      { channel: 'lender', respondent: 'LX', addressee: '澜汐消费金融股份有限公司消费者权益保护部', filedOn: '2026-09-15', referenceNumbers: ['TS-2026-09-0415'], answeredOn: null },
    ],
    refusals: [{ at: instantOf('2025-03-01', 10 * 3_600_000), by: 'sister', respondent: 'LX', told: '鼎朔商务咨询有限公司' }],
  }
}

export const sampleLetter = (count: number): LetterFacts => ({
  ...sampleCase(count), channel: 'nfra-complaint', addressee: '国家金融监督管理总局岚州监管分局', respondent: 'LX', supervision: 'national', contract: 'XD2025-0618-77120', background: null, requests: [],
})

export const sampleSummary = (count: number): SummaryFacts => ({
  ...sampleCase(count), station: '岚州市公安局云桥分局', procedure: 'administrative', caseDigest: '47b56632907d6c6435287c47bb78a42210186f1afca74798da26d4131e50d158',
  generatedAt: instantOf('2026-11-22', 12.3333 * 3_600_000), noContactFrom: '2026-01-01', confidential: true, chosen: [], background: null,
})
