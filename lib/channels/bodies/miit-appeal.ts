import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { blank } from '../on-paper'
import { answerOf, ticketsWith, verdict, type FilingQuestion, type Verdict } from '../readiness'

/** The carrier first: a bad answer, or none in 15 days. */
function readiness({ filed, today }: FilingQuestion): Verdict {
  const ticket = ticketsWith(filed, 'carrier').at(-1)
  const by = 'carrier'
  if (!ticket) return verdict('blocked', 'carrier-first', { by })
  const answer = answerOf(ticket, today)
  if (answer !== 'waiting') return verdict('ready', answer === 'overdue' ? 'carrier-overdue' : 'carrier-answered', { by })
  return ticket.answerDue ? verdict('blocked', 'await-carrier', { by, until: ticket.answerDue }) : verdict('blocked', 'await-carrier-undated', { by })
}

/** 电信用户申诉受理中心. Known second-hand. */
export const miitAppeal: ChannelEntry = {
  id: 'miit-appeal',
  row: 'telecom',
  place: 2,
  about: 'nobody',
  accepts: ['carrier-service', 'blocking-not-done'],
  refuses: ['debt-with-agency', 'too-old', 'accepted-elsewhere'],
  cannot: ['not-the-collector', 'mediates'],
  prerequisites: ['carrier-first'],
  fields: [must('appellant'), must('carrier'), must('request-and-facts'), must('date')],
  attachments: ['carrier-ticket'],
  access: [{ key: 'line', grade: 'W', dial: ['12300'] }, { key: 'site', grade: 'W' }],
  excludes: [],
  escalation: ['court'],
  hours: roundTheClock('W'),
  script: call,
  events: [...anyTicket, 'mediation', 'materialsComplete', 'opinionIssued', 'extended'],
  readiness,
  paper: { reader: 'form', name: `${blank}电信用户申诉受理中心`, taker: '电信用户申诉受理中心', called: '申诉' },
  source: { ref: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: '电信用户申诉',
      summary: '对运营商的处理不满意；不管催收机构',
      events: { accepted: '告知受理申诉', mediation: '申诉受理中心调解', opinionIssued: '收到调解或处理意见' },
      accepts: { 'carrier-service': '对运营商服务不满意', 'blocking-not-done': '对防骚扰的处理不满意' },
      refuses: { 'debt-with-agency': '和催收机构之间的债务纠纷', 'too-old': '收费争议超过 5 个月的、其他超过 2 年的', 'accepted-elsewhere': '法院等已经受理同一争议的' },
      cannot: { 'not-the-collector': '只管运营商，管不了催收机构和放款机构', mediates: '调解；没有处罚催收的权力' },
      prerequisites: { 'carrier-first': '先向运营商投诉：不满意，或 15 日没有答复' },
      fields: { appellant: '申诉人', carrier: '被申诉的运营商', 'request-and-facts': '请求和事实依据', date: '日期' },
      attachments: { 'carrier-ticket': '运营商的工单' },
      access: { line: '12300；有整合到 12381 的说法', site: 'yhssglxt.miit.gov.cn' },
      script: {
        have: '手边放好：运营商的工单编号、投诉和答复的日子、笔。',
        open: '我要申诉一家运营商对骚扰电话的处理，请登记。',
        ask: '请告诉我编号，材料交到哪里，哪一天决定受不受理。',
        note: '记下工号、时间、编号。',
      },
      because: {
        'carrier-first': '先向运营商投诉。不满意，或者 15 日没有答复，再来这里。',
        'await-carrier': '等运营商答复，期限到 {until}。',
        'await-carrier-undated': '等运营商答复。运营商收到的日子还没有登记。',
        'carrier-answered': '运营商已经答复。不满意的，可以附上工单申诉。',
        'carrier-overdue': '15 日已过，没有答复的记录，可以附上工单申诉。',
      },
      hours: '智能客服；人工的时间没有核到。',
    },
    en: {
      name: 'Telecom appeal (电信用户申诉)',
      summary: 'If the carrier’s answer does not satisfy; not about the agency',
      events: { accepted: 'The appeal is taken', mediation: 'Mediation by the appeal centre', opinionIssued: 'We hold its opinion' },
      accepts: { 'carrier-service': 'the carrier’s service', 'blocking-not-done': 'how the carrier handled nuisance calls' },
      refuses: {
        'debt-with-agency': 'a debt dispute with an agency', 'too-old': 'disputes about charges older than 5 months, others older than 2 years',
        'accepted-elsewhere': 'a dispute that a court or the like has accepted',
      },
      cannot: { 'not-the-collector': 'it deals with carriers alone, not with agencies or lenders', mediates: 'it mediates; it has no power to penalise collection' },
      prerequisites: { 'carrier-first': 'the carrier first: a bad answer, or none in 15 days' },
      fields: { appellant: 'appellant', carrier: 'carrier', 'request-and-facts': 'request and facts', date: 'date' },
      attachments: { 'carrier-ticket': 'the carrier’s ticket' },
      access: { line: '12300; said to have been merged into 12381', site: 'yhssglxt.miit.gov.cn' },
      script: {
        have: 'Have at hand: the carrier’s ticket number, the days of complaint and answer, a pen.',
        open: 'I want to appeal against how a carrier handled nuisance calls. Please register it.',
        ask: 'Please tell me the number, where the papers go, and when it is decided whether it is taken.',
        note: 'Note the agent’s number, the time and the reference number.',
      },
      because: {
        'carrier-first': 'The carrier first. Come here if its answer does not satisfy or none comes in 15 days.',
        'await-carrier': 'Wait for the carrier’s answer; its limit ends on {until}.',
        'await-carrier-undated': 'The carrier has not answered; the day it received the complaint is not recorded.',
        'carrier-answered': 'The carrier has answered. If that does not satisfy, appeal with its ticket.',
        'carrier-overdue': '15 days have passed and no answer is on record; appeal with its ticket.',
      },
      hours: 'An automatic service; the hours of agents were not verified.',
    },
  },
}
