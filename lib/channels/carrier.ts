import { anyTicket, checkedOn, type ChannelEntry } from './channel'

const source = 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html'

/** 运营商 10086 / 10010 / 10000. */
export const carrier: ChannelEntry = {
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
  source: { ref: source, grade: 'S', checkedOn },
}
