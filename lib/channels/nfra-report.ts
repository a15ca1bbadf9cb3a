import { anyTicket, checkedOn, type ChannelEntry } from './channel'

/**
 * 金融监管总局及派出机构, reports of violations: asks for an investigation, does not settle one's own dispute, so that it shuts no body that settles disputes
 * (市场监督管理投诉举报处理办法 art. 16(2) speaks of the same dispute).
 */
export const nfraReport: ChannelEntry = {
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
  source: { ref: 'http://m.finance.caixin.com/m/2020-01-14/101504161.html', grade: 'S', checkedOn },
}
