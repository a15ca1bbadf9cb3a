import { anyTicket, checkedOn, type ChannelEntry } from './channel'

/** 网贷、助贷平台客服. No statutory limit was found for a platform without a licence. */
export const platform: ChannelEntry = {
  id: 'platform',
  row: 'institutions',
  accepts: ['stop-third-party', 'verify-agency', 'delete-contacts', 'see-contract', 'negotiate'],
  refuses: ['criminal'],
  prerequisites: ['number-from-official-source'],
  fields: [
    { key: 'account', required: true, charactersMax: null }, { key: 'relation', required: true, charactersMax: null },
    { key: 'times-and-numbers', required: true, charactersMax: null },
  ],
  attachments: ['call-list', 'screenshots', 'authorisation'],
  access: [{ key: 'app-or-contract', grade: 'U' }],
  excludes: [],
  hours: null,
  script: ['open', 'ask', 'note'],
  events: anyTicket,
  source: { ref: '', grade: 'U', checkedOn },
}
