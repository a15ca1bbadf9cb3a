import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { answerOf, verdict, type FiledTicket, type FilingQuestion, type Verdict } from '../readiness'
import type { ChannelId } from '@/lib/cases/vocabulary'

/** Not an office one could press: the parties themselves, courts, and services. */
const noOffice: ChannelId[] = ['platform', 'lender', 'carrier', 'third-party', 'notary', 'court']

/** A fallback: an office that refused or let its limit pass, or nobody knows which office it is. */
function readiness({ filed, facts, today }: FilingQuestion): Verdict {
  const isStuck = (ticket: FiledTicket) => ticket.status === 'refused' || answerOf(ticket, today) === 'overdue'
  const stuck = filed.find((ticket) => !noOffice.includes(ticket.channel) && ticket.status !== 'withdrawn' && isStuck(ticket))
  if (stuck) return verdict('ready', 'office-stuck', { by: stuck.channel })
  return facts.respondents.length ? verdict('blocked', 'fallback-later') : verdict('ready', 'office-unknown')
}

/** 12345 政务服务便民热线. */
export const hotline12345: ChannelEntry = {
  id: 'hotline-12345',
  row: 'government',
  place: 4,
  about: 'anyone',
  accepts: ['office-unknown', 'passed-around', 'press'],
  refuses: ['court-or-reconsideration', 'petition-accepted', 'emergencies'],
  cannot: ['dispatches'],
  prerequisites: ['competent-office-first'],
  fields: [must('request'), must('place'), must('office')],
  attachments: [],
  access: [{ key: 'line', grade: 'W', dial: ['12345'] }, { key: 'mini-program', grade: 'W' }],
  excludes: [],
  escalation: [],
  hours: roundTheClock('W'),
  script: call,
  tellsContacts: true,
  events: [...anyTicket, 'extended'],
  readiness,
  paper: { reader: 'regulator', taker: '12345政务服务便民热线', called: '诉求' },
  source: { ref: 'https://m.tftnews.com/news2177916', grade: 'W', checkedOn },
  words: {
    zh: {
      name: '12345 热线',
      summary: '找不到主管部门、互相推、催不动的时候；只派单，不作决定',
      events: { acknowledged: '拿到工单编号', referred: '派单给承办部门', replied: '承办部门答复', closed: '回访后办结' },
      accepts: { 'office-unknown': '找不到主管部门', 'passed-around': '部门互相推', press: '催办' },
      refuses: { 'court-or-reconsideration': '应当走诉讼、复议的', 'petition-accepted': '信访已经受理的', emergencies: '紧急的，打 110' },
      cannot: { dispatches: '派单给主管部门，再回访；自己不调查、不决定' },
      prerequisites: { 'competent-office-first': '有主管部门的，先找主管部门' },
      fields: { request: '诉求', place: '地点', office: '希望哪个部门办' },
      attachments: {},
      access: { line: '12345，外地加区号', 'mini-program': '小程序' },
      script: {
        have: '手边放好：之前找过哪个部门、编号、日期、一句话的诉求、笔。',
        open: '我反映的事不知道该由哪个部门办，或者催不动，请帮我转。',
        ask: '请告诉我工单编号，派给了哪个部门，哪一天回复。',
        note: '记下工号、时间、工单编号、承办的部门。',
      },
      because: {
        'office-stuck': '{by} 没有收，或者过了期限没有答复。可以请 12345 派单、催办。',
        'office-unknown': '还不知道归谁管，可以请 12345 转。',
        'fallback-later': '有主管部门的先找主管部门。没人收、互相推、催不动的时候，再打这里。',
      },
      hours: '多地如此，各地以公布的为准。',
      next: '还是没有结果的，可以再提，或者请求督办。',
    },
    en: {
      name: '12345 hotline',
      summary: 'When no office is found, or they pass it around; it dispatches and decides nothing',
      events: {
        acknowledged: 'Given a ticket number', referred: 'Dispatched to an office', replied: 'The office answered',
        closed: 'Closed after the call back',
      },
      accepts: { 'office-unknown': 'nobody knows which office it is', 'passed-around': 'offices pass it around', press: 'pressing for an answer' },
      refuses: { 'court-or-reconsideration': 'matters for court or reconsideration', 'petition-accepted': 'what a petition office has accepted', emergencies: 'emergencies: call 110' },
      cannot: { dispatches: 'it dispatches to the office in charge and calls back; it does not investigate or decide' },
      prerequisites: { 'competent-office-first': 'the office in charge first, if there is one' },
      fields: { request: 'request', place: 'place', office: 'office that should deal with it' },
      attachments: {},
      access: { line: '12345, with the area code from elsewhere', 'mini-program': 'mini program' },
      script: {
        have: 'Have at hand: which office you asked before, its number and the day, your request in one sentence, a pen.',
        open: 'I do not know which office deals with this, or nothing moves there. Please pass it on.',
        ask: 'Please tell me the ticket number, which office has it, and when an answer comes.',
        note: 'Note the agent’s number, the time, the ticket number and the office.',
      },
      because: {
        'office-stuck': '{by} did not take it, or let its limit pass. 12345 can pass it on and press.',
        'office-unknown': 'It is not known which office it is; 12345 can pass it on.',
        'fallback-later': 'Where there is an office in charge, that one first. Call here if nobody takes it, or they pass it around or do not answer.',
      },
      hours: 'So in many places; what is published locally counts.',
      next: 'If nothing comes of it, ask again, or ask for supervision.',
    },
  },
}
