import { anyTicket, checkedOn, type ChannelEntry } from './channel'

/** 110, 派出所, 县级公安机关. One channel, two procedures; never made to wait for another channel. */
export const police: ChannelEntry = {
  id: 'police',
  row: 'justice',
  accepts: ['threat', 'insult-and-pestering', 'impersonation', 'forged-documents', 'intrusion-and-extortion', 'sold-personal-information'],
  refuses: ['pure-debt', 'private-prosecution'],
  prerequisites: ['danger-first'],
  fields: [
    { key: 'who-when-where', required: true, charactersMax: null }, { key: 'suspect-numbers', required: true, charactersMax: null },
    { key: 'request', required: true, charactersMax: null }, { key: 'keep-identity-private', required: false, charactersMax: null },
  ],
  attachments: ['one-page-summary', 'exhibit-list', 'original-device'],
  access: [{ key: 'line-110', grade: 'P' }, { key: 'station', grade: 'P' }, { key: 'online', grade: 'P' }],
  excludes: [],
  hours: 'round-the-clock',
  script: ['open', 'ask', 'note'],
  events: [
    ...anyTicket, 'caseOpened', 'filingRefused', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled', 'mediation', 'extended',
    'suspended', 'resumed', 'opinionIssued', 'lastAct', 'materialsComplete',
  ],
  source: { ref: '公安机关接报案与立案工作规定（公开部分）；公通字〔2015〕32号', grade: 'P', checkedOn },
}
