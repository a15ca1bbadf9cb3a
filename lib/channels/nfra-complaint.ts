import { anyTicket, checkedOn, type ChannelEntry } from './channel'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'

/** 金融监管总局及派出机构, complaints that are passed on. */
export const nfraComplaint: ChannelEntry = {
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
  source: { ref: source, grade: 'P', checkedOn },
}
