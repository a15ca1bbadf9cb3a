import { anyTicket, checkedOn, type ChannelEntry } from './channel'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'
/** 放款机构消费者权益保护部门. */
export const lender: ChannelEntry = {
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
  source: { ref: source, grade: 'P', checkedOn },
}
