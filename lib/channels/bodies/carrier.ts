import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { always } from '../readiness'

const source = 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html'

/** 运营商 10086 / 10010 / 10000. */
export const carrier: ChannelEntry = {
  id: 'carrier',
  row: 'telecom',
  place: 1,
  about: 'nobody',
  accepts: ['blocking', 'foreign-calls', 'call-records', 'spoofed-number'],
  refuses: ['identity-of-caller'],
  cannot: ['not-the-collector'],
  prerequisites: ['own-number'],
  fields: [must('own-number'), must('numbers-and-times')],
  attachments: [],
  access: [{ key: 'service-line', grade: 'S', dial: ['10086', '10010', '10000'] }, { key: 'by-message', grade: 'S' }, { key: 'unicom-assistant', grade: 'S' }],
  excludes: [],
  escalation: ['miit-appeal'],
  hours: roundTheClock('U'),
  script: call,
  tellsContacts: true,
  events: anyTicket,
  readiness: always(),
  paper: { reader: 'form', name: '电信业务经营者客户服务部门' },
  source: { ref: source, grade: 'S', checkedOn },
  words: {
    zh: {
      name: '运营商客服',
      summary: '10086、10010 或 10000：拦截、详单、改号反映',
      events: { replied: '运营商答复' },
      accepts: { blocking: '高频来电拦截、号段和黑名单', 'foreign-calls': '关闭境外来电', 'call-records': '本人通话详单', 'spoofed-number': '疑似改号' },
      refuses: { 'identity-of-caller': '不提供对方机主身份' },
      cannot: { 'not-the-collector': '管线路和号码，不处理债务，也管不了催收机构' },
      prerequisites: { 'own-number': '用本人的号码' },
      fields: { 'own-number': '本人号码', 'numbers-and-times': '来电号码和时段' },
      attachments: {},
      access: {
        'service-line': '拨客服电话，或在 App 里找', 'by-message': '开通防骚扰：移动发 KTFSR 到 10086，电信发 KTFSR 到 10001',
        'unicom-assistant': '联通：10010 人工，或“联通助理”公众号',
      },
      script: {
        have: '手边放好：来电号码和时段、服务密码或身份证件、笔。',
        open: '我的号码被频繁来电打扰，请登记投诉。',
        ask: '请开通防骚扰，告诉我工单编号和答复时间；我还要本人的通话详单。',
        note: '记下工号、时间、工单编号。',
      },
    },
    en: {
      name: 'Carrier service',
      summary: '10086, 10010 or 10000: blocking, call records, spoofed numbers',
      events: { replied: 'The carrier answered' },
      accepts: {
        blocking: 'blocking of frequent calls, number ranges and lists', 'foreign-calls': 'switching off calls from abroad', 'call-records': 'one’s own call records',
        'spoofed-number': 'suspected spoofed numbers',
      },
      refuses: { 'identity-of-caller': 'the identity of the caller' },
      cannot: { 'not-the-collector': 'it deals with lines and numbers, not with the debt and not with the agency' },
      prerequisites: { 'own-number': 'one’s own number' },
      fields: { 'own-number': 'own number', 'numbers-and-times': 'calling numbers and times' },
      attachments: {},
      access: {
        'service-line': 'the service line, or the app', 'by-message': 'call protection: China Mobile, send KTFSR to 10086; China Telecom, send KTFSR to 10001',
        'unicom-assistant': 'China Unicom: an agent at 10010, or the account 联通助理',
      },
      script: {
        have: 'Have at hand: calling numbers and times, your service password or identity card, a pen.',
        open: 'My number is being called again and again. Please register a complaint.',
        ask: 'Please switch on call protection and tell me the ticket number and when an answer comes; I also need my own call records.',
        note: 'Note the agent’s number, the time and the ticket number.',
      },
    },
  },
}
