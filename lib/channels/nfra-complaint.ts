import { anyTicket, checkedOn, type Channel, type Limit } from './channel'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'

/** The supervisor passes the complaint to the institution within 7 workdays and tells the complainant (art. 33). It does not decide the dispute. */
const forwarding: Limit = {
  rule: 'D03', owner: 'them', startsWith: ['received'], startsBetween: { from: '2020-03-01' }, length: 7, unit: 'workday', rolls: true, stages: [], pausedBy: [],
  metBy: ['referred', 'refused', 'replied', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'petition'],
  basis: {
    cite: {
      zh: '《银行业保险业消费投诉处理管理办法》第三十三条',
      en: 'Measures for Handling Consumer Complaints in Banking and Insurance (银行业保险业消费投诉处理管理办法), art. 33',
    },
    source, grade: 'P', from: '2020-03-01', checkedOn,
  },
}

/** 金融监管总局及派出机构, complaints that are passed on. */
export const nfraComplaint: Channel = {
  id: 'nfra-complaint',
  row: 'institutions',
  accepts: ['dispute-with-institution'],
  refuses: ['small-loan-and-platform', 'in-court-or-arbitration', 'purely-criminal'],
  prerequisites: ['lender-first'],
  fields: [
    { key: 'institution-full-name', required: true, charactersMax: null }, { key: 'contract-number', required: true, charactersMax: null },
    { key: 'timeline', required: true, charactersMax: null }, { key: 'relief-sought', required: true, charactersMax: null },
  ],
  attachments: ['lender-reference-and-reply', 'exhibit-list', 'no-relatives-identity'],
  access: [{ key: 'line-12378', grade: 'W' }, { key: 'official-site', grade: 'W' }],
  excludes: ['nifa', 'market-12315'],
  hours: null,
  script: ['open', 'ask', 'note'],
  events: [...anyTicket, 'mediation'],
  limits: [forwarding],
  source: { ref: source, grade: 'P', checkedOn },
}
