import { anyTicket, checkedOn, type Basis, type Channel, type Limit } from './channel'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'
const measures = (zh: string, en: string): Basis => ({
  cite: {
    zh: `《银行业保险业消费投诉处理管理办法》${zh}`, en: `Measures for Handling Consumer Complaints in Banking and Insurance (银行业保险业消费投诉处理管理办法), ${en}`,
  },
  source, grade: 'P', from: '2020-03-01', checkedOn,
})
const common = { startsBetween: { from: '2020-03-01' }, unit: 'day', rolls: true, supervisedOnly: true } as const

/** 15 days, 30 if complicated, 60 if very complicated (art. 18); mediation and outside appraisal are not counted (arts. 18, 23); new facts count anew. */
const decision: Limit = {
  ...common, rule: 'D01', owner: 'them', startsWith: ['received'], length: 15, stages: [30, 60],
  pausedBy: [{ from: 'mediation', until: ['resumed'] }, { from: 'suspended', until: ['resumed'] }],
  metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], restarts: true, note: 'D01', ifMissed: ['remind', 'regulator-complaint'],
  basis: measures('第十八条', 'art. 18'),
}

/** A branch's decision may be taken to its superior within 30 days (art. 20). Head offices' own decisions may not. */
const reviewRequest: Limit = {
  ...common, rule: 'D02', owner: 'us', startsWith: ['replied'], length: 30, stages: [], pausedBy: [],
  metBy: ['reexaminationFiled'], endedBy: ['withdrawn', 'closed'], note: 'D02', ifMissed: ['regulator-complaint'], basis: measures('第二十条', 'art. 20'),
}

const reviewDecision: Limit = {
  ...common, rule: 'D02', owner: 'them', startsWith: ['reexaminationFiled'], length: 30, stages: [], pausedBy: [],
  metBy: ['opinionIssued', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'regulator-complaint'], basis: measures('第二十条', 'art. 20'),
}

/** 放款机构消费者权益保护部门. */
export const lender: Channel = {
  id: 'lender',
  row: 'institutions',
  accepts: ['collection-conduct', 'fees', 'outsourcing-list', 'personal-information'],
  refuses: ['other-institution', 'not-the-complainant'],
  prerequisites: ['published-address', 'identity'],
  fields: [
    { key: 'name-and-contact', required: true, charactersMax: null }, { key: 'respondent', required: true, charactersMax: null },
    { key: 'request-and-facts', required: true, charactersMax: null }, { key: 'signature', required: true, charactersMax: null },
  ],
  attachments: ['signed-complaint', 'authorisation-original', 'exhibit-list'],
  access: [{ key: 'contract-or-site', grade: 'P' }, { key: 'by-post', grade: 'P' }],
  excludes: [],
  hours: null,
  script: ['open', 'ask', 'note'],
  events: [...anyTicket, 'extended', 'mediation', 'suspended', 'resumed', 'reexaminationFiled', 'opinionIssued', 'materialsComplete', 'noticeReceived'],
  limits: [decision, reviewRequest, reviewDecision],
  source: { ref: source, grade: 'P', checkedOn },
}
