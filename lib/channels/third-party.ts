import { anyTicket, checkedOn, type ChannelEntry } from './channel'
import { roundTheClock } from './hours'
import { always } from './readiness'

/** 黑猫投诉、消费保等: private sites. */
export const thirdParty: ChannelEntry = {
  id: 'third-party',
  row: 'justice',
  about: 'anyone',
  accepts: ['company-reply'],
  refuses: ['official-matters'],
  cannot: ['no-power', 'no-deadline'],
  prerequisites: ['masked'],
  fields: [],
  attachments: ['masked-evidence'],
  access: [{ key: 'sites', grade: 'U' }],
  excludes: [],
  escalation: ['lender', 'nfra-complaint'],
  hours: roundTheClock('U'),
  script: [],
  events: anyTicket,
  readiness: always('no-power'),
  source: { ref: '', grade: 'U', checkedOn },
  words: {
    zh: {
      name: '第三方投诉网站',
      summary: '促使企业客服响应；没有行政、司法效力',
      accepts: { 'company-reply': '请企业客服回应' },
      refuses: { 'official-matters': '需要部门处理的事' },
      cannot: { 'no-power': '没有权力：不调查、不处罚、不裁决', 'no-deadline': '没有法定期限，也不能代替正式投诉' },
      prerequisites: { masked: '发出去的内容人人看得见：不写别人的信息，证据先打码' },
      fields: {},
      attachments: { 'masked-evidence': '打过码的证据' },
      access: { sites: '黑猫投诉、消费保等的网站或 App' },
      script: {},
      because: { 'no-power': '没有前提，也没有效力。正式的还是走机构和监管部门；不要公开别人的信息。' },
      hours: '网上提交。',
    },
    en: {
      name: 'Private complaint sites',
      summary: 'May bring a company’s service to answer; no official effect',
      accepts: { 'company-reply': 'an answer of the company’s service' },
      refuses: { 'official-matters': 'what an office has to deal with' },
      cannot: { 'no-power': 'no power: they investigate, penalise and decide nothing', 'no-deadline': 'no legal limit, and no substitute for a proper complaint' },
      prerequisites: { masked: 'everyone can read it: name nobody else, and mask the evidence first' },
      fields: {},
      attachments: { 'masked-evidence': 'masked evidence' },
      access: { sites: 'sites or apps such as 黑猫投诉 and 消费保' },
      script: {},
      because: { 'no-power': 'Nothing has to come before, and it has no effect of its own. The proper way is the institution and its supervisor; publish nothing about other people.' },
      hours: 'Sent online.',
    },
  },
}
