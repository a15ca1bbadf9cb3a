import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { answerOf, ticketsWith, verdict, type FiledTicket, type FilingQuestion, type Verdict } from '../readiness'

/** A decision that no case is opened; not being registered at the counter is none. */
const isRefused = ({ refusedOn }: FiledTicket) => refusedOn !== undefined

/** A criminal report to the police first, and then either that no case is opened or that the limit has passed. What is not criminal goes to reconsideration. */
function readiness({ filed, today }: FilingQuestion): Verdict {
  const by = 'police'
  const reported = ticketsWith(filed, 'police')
  if (!reported.length) return verdict('blocked', 'police-first', { by })
  const tickets = reported.filter(({ procedure }) => procedure === 'criminal')
  if (!tickets.length) return verdict('blocked', 'reconsider-instead', { by })
  if (tickets.some(isRefused)) return verdict('ready', 'police-refused', { by })
  if (tickets.some((ticket) => answerOf(ticket, today) === 'overdue')) return verdict('ready', 'police-overdue', { by })
  const waiting = tickets.filter((ticket) => answerOf(ticket, today) === 'waiting').at(-1)
  if (!waiting) return verdict('blocked', 'police-answered', { by })
  return waiting.answerDue ? verdict('blocked', 'await-police', { by, until: waiting.answerDue }) : verdict('blocked', 'await-police-undated', { by })
}

/** 人民检察院 12309: supervision over whether the police open a criminal case. */
export const procuratorate: ChannelEntry = {
  id: 'procuratorate',
  row: 'justice',
  place: 2,
  about: 'anyone',
  accepts: ['case-not-opened', 'no-decision-in-time', 'public-interest'],
  refuses: ['not-reported', 'limit-not-passed'],
  cannot: ['does-not-investigate-for-you', 'criminal-only'],
  prerequisites: ['police-first'],
  fields: [must('application'), must('identity')],
  attachments: ['refusal-notice', 'reconsideration-decision', 'evidence'],
  access: [{ key: 'line', grade: 'U', dial: ['12309'] }, { key: 'site', grade: 'U' }, { key: 'hall', grade: 'U' }],
  excludes: [],
  escalation: [],
  hours: null,
  script: call,
  events: [...anyTicket, 'caseOpened', 'noticeReceived', 'opinionIssued', 'extended'],
  onlyAfter: { caseOpened: ['openingOrdered'] },
  readiness,
  paper: { reader: 'police', taker: '人民检察院', called: '申请' },
  source: { ref: '人民检察院刑事诉讼规则-2019', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '人民检察院',
      summary: '公安机关应当立案不立案、逾期不决定的时候',
      events: { referred: '要求公安机关说明不立案的理由', openingOrdered: '发出通知立案书', replied: '告知审查结果' },
      accepts: { 'case-not-opened': '应当立案而不立案', 'no-decision-in-time': '逾期没有决定是否立案', 'public-interest': '公益诉讼线索' },
      refuses: { 'not-reported': '还没有报案的', 'limit-not-passed': '公安机关还没有超过期限的' },
      cannot: { 'does-not-investigate-for-you': '监督公安机关立不立案，不代替公安机关调查', 'criminal-only': '说的是刑事立案；治安案件另走行政复议' },
      prerequisites: { 'police-first': '先有报案，再有不予立案或逾期' },
      fields: { application: '申请书', identity: '身份' },
      attachments: { 'refusal-notice': '不予立案通知书', 'reconsideration-decision': '复议决定书', evidence: '证据' },
      access: { line: '12309', site: '12309 网站', hall: '检察院的服务大厅' },
      script: {
        have: '手边放好：报案回执或不予立案通知书、日期、笔。',
        open: '我报过案，想申请立案监督。',
        ask: '请告诉我材料交到哪里，编号是多少，怎么查结果。',
        note: '记下工号、时间、编号、收件地址。',
      },
      because: {
        'police-first': '先向公安机关报案，留好回执。',
        'reconsider-instead': '报的是治安案件。检察院监督的是刑事立案；对公安机关的决定不服，或者没有处理，可以申请行政复议。',
        'await-police': '等公安机关决定，期限到 {until}。',
        'await-police-undated': '等公安机关决定，期限还没有开始计算。',
        'police-answered': '公安机关已经答复，没有不立案或逾期的记录。',
        'police-refused': '公安机关没有立案。可以先向同一公安机关申请复议，也可以请检察院监督；带上不予立案通知书。',
        'police-overdue': '公安机关过了一般期限，没有决定的记录。先问是不是用了更长的期限；没有用的，可以请检察院监督，带上报案回执。',
      },
      hours: '电话在工作日；几点没有核到。',
    },
    en: {
      name: 'Procuratorate (人民检察院)',
      summary: 'When the police do not open a case they should, or do not decide in time',
      events: { referred: 'Asked the police for their reasons', openingOrdered: 'Told the police to open the case (通知立案书)', replied: 'Told the result' },
      accepts: { 'case-not-opened': 'a case that should be opened and is not', 'no-decision-in-time': 'no decision in time', 'public-interest': 'leads for public-interest actions' },
      refuses: { 'not-reported': 'what was not reported to the police', 'limit-not-passed': 'what the police are still in time with' },
      cannot: {
        'does-not-investigate-for-you': 'it supervises whether the police open a case; it does not investigate in their place', 'criminal-only': 'criminal cases only; for public-order cases there is reconsideration',
      },
      prerequisites: { 'police-first': 'a report to the police first, then a refusal or a limit that passed' },
      fields: { application: 'application', identity: 'identity' },
      attachments: { 'refusal-notice': 'notice that no case is opened', 'reconsideration-decision': 'reconsideration decision', evidence: 'evidence' },
      access: { line: '12309', site: 'the 12309 site', hall: 'the service hall of the procuratorate' },
      script: {
        have: 'Have at hand: the receipt of the report or the notice of refusal, the dates, a pen.',
        open: 'I reported to the police and would like to ask for supervision of whether a case is opened.',
        ask: 'Please tell me where the papers go, the number, and how to learn the result.',
        note: 'Note the agent’s number, the time, the reference number and the postal address.',
      },
      because: {
        'police-first': 'Report to the police first, and keep the receipt.',
        'reconsider-instead': 'The report is a public-order matter. The procuratorate supervises criminal cases; against a decision of the police, or none, administrative reconsideration (行政复议) may be asked for.',
        'await-police': 'Wait for the police to decide; the limit ends on {until}.',
        'await-police-undated': 'The police have not decided; no limit has begun to run.',
        'police-answered': 'The police have answered; neither a refusal nor a missed limit is on record.',
        'police-refused': 'The police opened no case. You may first ask the same organ for reconsideration, or ask the procuratorate to supervise; bring the notice.',
        'police-overdue': 'The ordinary limit of the police has passed and no decision is on record. Ask whether a longer one is used; if not, you may ask the procuratorate to supervise. Bring the receipt.',
      },
      hours: 'By phone on workdays; the hours were not verified.',
    },
  },
}
