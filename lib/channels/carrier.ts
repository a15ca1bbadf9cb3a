import { anyTicket, checkedOn, type Channel, type Limit } from './channel'

const source = 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html'

/** After 15 days without an answer, or with one that does not satisfy, an appeal to the telecom appeal centre is open. */
const answer: Limit = {
  rule: 'D14a', owner: 'them', startsWith: ['received'], startsBetween: { from: '2016-07-30' }, length: 15, unit: 'day', rolls: true, stages: [], pausedBy: [],
  metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'telecom-appeal'],
  basis: {
    cite: { zh: '《电信用户申诉处理办法》', en: 'Measures for Handling Appeals of Telecom Users (电信用户申诉处理办法)' },
    source, grade: 'S', from: '2016-07-30', checkedOn,
  },
}

/** 运营商 10086 / 10010 / 10000. */
export const carrier: Channel = {
  id: 'carrier',
  row: 'telecom',
  accepts: ['blocking', 'foreign-calls', 'call-records', 'spoofed-number'],
  refuses: ['identity-of-caller'],
  prerequisites: ['own-number'],
  fields: [{ key: 'own-number', required: true, charactersMax: null }, { key: 'numbers-and-times', required: true, charactersMax: null }],
  attachments: [],
  access: [{ key: 'service-line', grade: 'S' }, { key: 'by-message', grade: 'S' }, { key: 'unicom-assistant', grade: 'S' }],
  excludes: [],
  hours: null,
  script: ['open', 'ask', 'note'],
  events: anyTicket,
  limits: [answer],
  source: { ref: source, grade: 'S', checkedOn },
}
