import { anyTicket, checkedOn, type Basis, type Channel, type Limit } from './channel'
import { remedies } from './reconsideration'

/** Known second-hand (grade S): existence, dates and lengths; article numbers were not read and are not named. */
const basis: Basis = {
  cite: { zh: '《银行保险违法行为举报处理办法》', en: 'Measures for Handling Reports of Violations in Banking and Insurance (银行保险违法行为举报处理办法)' },
  source: 'http://m.finance.caixin.com/m/2020-01-14/101504161.html', grade: 'S', from: '2020-03-01', checkedOn,
}
const common = { owner: 'them', startsBetween: { from: '2020-03-01' }, unit: 'day', rolls: true, endedBy: ['withdrawn'], basis } as const

const acceptance: Limit = {
  ...common, rule: 'D04a', startsWith: ['materialsComplete'], length: 15, stages: [], endedBy: ['withdrawn'],
  pausedBy: [{ from: 'supplementRequested', until: ['supplemented', 'materialsComplete'] }],
  metBy: ['accepted', 'refused', 'opinionIssued', 'replied', 'closed'], ifMissed: ['remind'], note: 'real-name',
}

const opinion: Limit = {
  ...common, rule: 'D04b', startsWith: ['accepted'], before: 'reconsiderationFiled', length: 60, stages: [90], endedBy: ['withdrawn'],
  pausedBy: [{ from: 'supplementRequested', until: ['supplemented', 'materialsComplete'] }, { from: 'suspended', until: ['resumed'] }],
  metBy: ['opinionIssued', 'replied', 'closed'], ifMissed: ['remind', 'reconsider-silence'], note: 'real-name',
}

/**
 * 金融监管总局及派出机构, reports of violations: asks for an investigation, does not settle one's own dispute, so that it shuts no body that settles disputes
 * (市场监督管理投诉举报处理办法 art. 16(2) speaks of the same dispute).
 */
export const nfraReport: Channel = {
  id: 'nfra-report',
  row: 'institutions',
  accepts: ['supervisory-violations'],
  refuses: ['no-concrete-facts', 'repeated', 'belongs-to-court-or-reconsideration'],
  prerequisites: ['real-name', 'facts-with-exhibits', 'new-evidence-for-second'],
  fields: [
    { key: 'reported-institution', required: true, charactersMax: null }, { key: 'violation-facts', required: true, charactersMax: null },
    { key: 'basis', required: false, charactersMax: null }, { key: 'evidence', required: true, charactersMax: null },
    { key: 'real-name-contact', required: true, charactersMax: null },
  ],
  attachments: ['exhibit-list'],
  access: [{ key: 'competent-office', grade: 'S' }],
  excludes: ['nifa'],
  hours: null,
  script: ['open', 'ask', 'note'],
  events: [
    ...anyTicket, 'materialsComplete', 'extended', 'suspended', 'resumed', 'opinionIssued', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided',
  ],
  limits: [acceptance, opinion, ...remedies(['noticeReceived', 'refused'], ['accepted'])],
  source: { ref: basis.source, grade: 'S', checkedOn },
}
