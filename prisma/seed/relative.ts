import type { Instant } from '@/lib/calendar/local-date'
import { dice, type Calendar, type DemoCase, type DemoTicket } from './demo-case'
import { callBackup, fileStamp, messageBackup, voiceBill, type Call, type Message } from './files'

/** A borrower's sister: called by day and by night although she owes nothing; a complaint is running and one letter has gone out. */

const phone = '19900002001'
const lender = '95099921'
const agency = ['17000002101', '17100002102', '02355500201']
const unknown = '17100002999'
const mother = '19900002003'

/** Evenings (days ago) with the times of that night's calls; a number of seconds = it was taken up. Times before noon fall on the next civil day. */
const lastNights: [daysAgo: number, calls: [time: string, seconds: number | null][]][] = [
  [1, [['23:05:12', null], ['00:52:40', null], ['01:00:03', null], ['01:38:21', 47]]],
  [4, [['22:41:30', null], ['23:59:02', 33], ['06:55:48', null]]],
  [9, [['22:12:09', 58], ['22:30:44', null], ['00:07:31', null]]],
  [11, [['23:20:15', null], ['23:21:02', null], ['02:14:50', 21], ['07:12:33', null]]],
  [12, [['22:05:37', 64], ['07:40:11', null]]],
]
const earlierNights = [16, 19, 20, 23, 26, 30, 33, 38, 41, 45, 50]
const daytimeCalls = 144
const spanDays = 57

const clock = (minutes: number, second: number) => [Math.floor(minutes / 60), minutes % 60, second].map((part) => String(part).padStart(2, '0')).join(':')

function nightCalls(calendar: Calendar, roll: () => number): Call[] {
  const call = (daysAgo: number, time: string, seconds: number | null): Call => ({
    at: calendar.at(time < '12' ? daysAgo - 1 : daysAgo, time), number: agency[Math.floor(roll() * agency.length)] ?? lender, seconds,
  })
  const last = lastNights.flatMap(([daysAgo, calls]) => calls.map(([time, seconds]) => call(daysAgo, time, seconds)))
  const earlier = earlierNights.flatMap((daysAgo, at) => (at === 0 ? ['22:18', '23:02', '00:31'] : ['22:47', '23:36'])
    .map((time) => call(daysAgo, `${time}:${10 + Math.floor(roll() * 49)}`, roll() < 0.3 ? 15 + Math.floor(roll() * 90) : null)))
  return [...last, ...earlier]
}

/** Mostly on working days, some days quiet, some with more calls than a guide allows. */
function dayCalls(calendar: Calendar, roll: () => number): Call[] {
  const numbers = [...agency, lender]
  return Array.from({ length: daytimeCalls }, (_, turn): Call => {
    const daysAgo = turn < 16 ? [18, 27][turn % 2] ?? 18 : 1 + Math.floor(roll() * spanDays)
    const time = clock(8 * 60 + 20 + Math.floor(roll() * 800), Math.floor(roll() * 60))
    const number = numbers[Math.floor(roll() * numbers.length)] ?? lender
    return { at: calendar.at(daysAgo, time), number, seconds: roll() < 0.35 ? 8 + Math.floor(roll() * 170) : null }
  })
}

/** Life goes on beside it; none of this enters the case. */
const family = (calendar: Calendar): Call[] => [3, 8, 15, 22, 37, 46].flatMap((daysAgo): Call[] => [
  { at: calendar.at(daysAgo, '19:12:40'), number: mother, seconds: 412, name: '妈妈' },
  { at: calendar.at(daysAgo, '12:03:05'), number: '19900002011', seconds: 36, name: '同事小陶', outgoing: true },
])

const written = (calendar: Calendar): Message[] => {
  const { at } = calendar
  return [
    { at: at(52, '10:14:20'), number: agency[0] ?? '', text: '您好，请转告周航尽快处理名下欠款，谢谢配合。' },
    { at: at(44, '15:40:02'), number: agency[0] ?? '', text: '周航的借款已逾期67天。你是他姐姐，请督促他今天之内还款，否则我们会继续联系他的家人。' },
    { at: at(40, '16:02:30'), number: agency[0] ?? '', text: '我不是借款人，也没有担保。请不要再打给我。', outgoing: true },
    { at: at(36, '09:31:47'), number: agency[1] ?? '', text: '周航欠款12800元至今未还，作为家属你可以先替他还5000元，利息好商量。' },
    { at: at(30, '23:10:26'), number: agency[1] ?? '', text: '躲是没有用的，今晚你弟弟不还钱，你也别想睡。' },
    { at: at(24, '20:45:11'), number: agency[1] ?? '', text: '再不还，我们的人就去你家门口等你，晚上出门小心点。' },
    { at: at(13, '11:20:09'), number: lender, text: '【晴川消金】周航名下账户已逾期，请家属协助通知其还款。' },
    { at: at(3, '18:33:54'), number: agency[0] ?? '', text: '最后通知：明天还不处理，就到你单位说说周航欠钱不还的事。' },
    { at: at(2, '21:02:16'), number: '95099988', text: '【岚州银行】验证码 604218，五分钟内有效，请勿告诉他人。' },
    { at: at(6, '08:15:00'), number: mother, text: '周末回来吃饭吗，给你炖了汤。' },
  ]
}

/** What the carrier lists starts a few seconds apart from the phone; one call is only on the bill, one only on the phone. */
function billed(calls: readonly Call[], roll: () => number): Call[] {
  const answered = calls.filter(({ seconds }) => seconds !== null)
  const gone = answered.find(({ name }) => name === undefined)
  return answered.map((call) => (call === gone ? { ...call, at: call.at + 3 * 3_600_000 } : { ...call, at: call.at - 1000 * Math.floor(roll() * 9) }))
}

function tickets({ day }: Calendar): DemoTicket[] {
  return [
    {
      channel: 'lender', respondent: 'qingchuan', filedOn: day(9), referenceNumbers: ['QC-演示-0417'],
      events: [{ kind: 'received', on: day(8), note: '客服确认收到书面投诉。' }],
    },
    { channel: 'nfra-complaint', respondent: 'qingchuan', filedOn: day(4), events: [{ kind: 'received', on: day(3), note: '挂号信签收。' }] },
    {
      channel: 'carrier', filedOn: day(31), referenceNumbers: ['10086-演示-22'],
      events: [{ kind: 'received', on: day(31) }, { kind: 'replied', on: day(20), note: '已对所列号码加入骚扰拦截。' }, { kind: 'closed', on: day(20) }],
    },
    {
      channel: 'police', procedure: 'administrative', filedOn: day(23),
      events: [{ kind: 'acknowledged', on: day(23), note: '收到报案回执。' }, { kind: 'caseOpened', on: day(21) }],
    },
  ]
}

function facts({ at }: Calendar): DemoCase['facts'] {
  const confirmed = (number: string) => ({ number, attribution: 'confirmed' as const })
  return {
    title: '周岚 · 替弟弟接催收电话',
    complainant: { name: '周岚', role: 'relative', phones: [phone] },
    debtor: { name: '周航', phones: ['19900002002'] },
    respondents: [
      { key: 'qingchuan', name: '晴川消费金融有限公司', kind: 'consumer-finance', associationMember: true, lines: [confirmed(lender)] },
      { key: 'qiheng', name: '启衡信息咨询有限公司', kind: 'agency', actsFor: ['qingchuan'], lines: agency.map(confirmed) },
    ],
    contacts: [{ key: 'mother', name: '陈桂芳', relation: '母亲', phones: [mother] }],
    otherLines: [{ number: unknown }],
    nightContactAgreed: false,
    refusals: [{ at: new Date(at(40, '16:02:30')).toISOString(), by: 'complainant', respondent: 'qiheng' }],
    stopRequests: [{ at: new Date(at(40, '16:02:30')).toISOString(), respondent: 'qiheng' }],
  }
}

const past = <Row extends { at: Instant }>(rows: readonly Row[], now: Instant) => rows.filter(({ at }) => at < now)

/** 周岚: night calls, a refusal, a threat, a running complaint, one issued letter. */
export function relativeCase(calendar: Calendar): DemoCase {
  const roll = dice(20_260_417)
  const { now, at } = calendar
  const stranger: Call[] = [{ at: at(5, '14:08:19'), number: unknown, seconds: 12 }, { at: at(2, '10:41:55'), number: unknown, seconds: null }]
  const calls = past([...nightCalls(calendar, roll), ...dayCalls(calendar, roll), ...family(calendar), ...stranger], now)
  const about = { phoneOf: phone }
  return {
    facts: facts(calendar),
    files: [
      { name: `calls-${fileStamp(now)}.xml`, text: callBackup(calls), about },
      { name: `sms-${fileStamp(now)}.xml`, text: messageBackup(past(written(calendar), now)), about },
      { name: `语音详单_${phone}.csv`, text: voiceBill(billed(calls, roll), { phone, from: at(60, '00:00'), to: at(8, '00:00') }), about },
    ],
    confirmed: ['night-contact', 'contact-after-refusal', 'third-party-collection', 'debt-disclosure'],
    tickets: tickets(calendar),
    letter: { letter: 'lender-complaint', channel: 'lender', for: 0 },
  }
}
