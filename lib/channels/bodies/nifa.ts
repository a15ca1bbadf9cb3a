import { anyTicket, checkedOn, must, type ChannelEntry } from '../channel'
import { ticketsWith, verdict } from '../readiness'

/** Public sources say 3 or 5 a day and person. */
const warnAt = 3

/** 中国互联网金融协会互联网金融举报信息平台. The sources are some years old. */
export const nifa: ChannelEntry = {
  id: 'nifa',
  row: 'institutions',
  place: 6,
  about: 'anyone',
  letter: 'nifa-report',
  accepts: ['internet-finance', 'self-regulation'],
  refuses: ['not-internet-finance', 'accepted-elsewhere'],
  cannot: ['no-authority', 'members-only'],
  prerequisites: ['real-name', 'daily-limit'],
  fields: [must('real-name'), must('institution'), must('kind-of-conduct'), { key: 'facts', required: true, charactersMax: 1000, grade: 'U' }],
  attachments: ['screenshots', 'recordings'],
  attachmentSize: { sizeMbMax: 2, grade: 'U' },
  access: [{ key: 'site', grade: 'S' }, { key: 'account', grade: 'S' }],
  excludes: [],
  escalation: ['nfra-complaint', 'local-finance'],
  daily: { max: null, warnAt, grade: 'W' },
  hours: null,
  script: [],
  events: anyTicket,
  readiness: () => verdict('ready', 'look-up-first'),
  afterFiling: ({ filed, today }, { filedOn }) => {
    const count = ticketsWith(filed, 'nifa').filter((ticket) => ticket.filedOn === today).length
    return count >= warnAt ? verdict('filed', 'daily-limit', { filedOn, count: String(count) }) : null
  },
  paper: { reader: 'form', name: '中国互联网金融协会', called: '举报' },
  source: { ref: 'https://www.qllr.org/peizipingtai/19623.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: '互联网金融协会',
      summary: '举报互联网金融机构；行业协会，汇总后转有关部门',
      events: { referred: '协会转给有关部门' },
      accepts: { 'internet-finance': '互联网金融机构的违规线索', 'self-regulation': '不符合行业自律规范的做法' },
      refuses: { 'not-internet-finance': '不是互联网金融的', 'accepted-elsewhere': '别的部门已经受理的，原则上不再受理' },
      cannot: { 'no-authority': '行业协会，没有处罚权，不裁决赔偿', 'members-only': '对不是会员的机构，约束弱' },
      prerequisites: { 'real-name': '实名', 'daily-limit': '每人每天有件数限制：公开的说法是 3 件或 5 件，未核' },
      fields: { 'real-name': '实名信息', institution: '被举报的机构', 'kind-of-conduct': '行为类型和时间', facts: '事实' },
      attachments: { screenshots: '截图', recordings: '录音' },
      access: { site: 'https://jubao.nifa.org.cn', account: '协会公众号' },
      script: {},
      because: {
        'look-up-first': '没有前提，需要实名。资料年代较早，先看平台现在的说明。',
        'daily-limit': '今天已经登记 {count} 件。公开的说法是每人每天 3 件或 5 件，未核；再交之前看平台的提示。',
      },
      hours: '网上提交；时间没有核到。',
    },
    en: {
      name: 'Internet Finance Association (中国互联网金融协会)',
      summary: 'Reports about internet-finance institutions; an association that passes them on',
      events: { referred: 'The association passed it on' },
      accepts: { 'internet-finance': 'leads on breaches by internet-finance institutions', 'self-regulation': 'conduct that does not follow the association’s rules' },
      refuses: { 'not-internet-finance': 'what is not internet finance', 'accepted-elsewhere': 'as a rule, what another body has accepted' },
      cannot: { 'no-authority': 'an association: it imposes no penalty and awards nothing', 'members-only': 'it has little hold on institutions that are no members' },
      prerequisites: { 'real-name': 'a real name', 'daily-limit': 'a limit of reports a person and day: public sources say 3 or 5, unverified' },
      fields: { 'real-name': 'real name', institution: 'institution reported', 'kind-of-conduct': 'kind of conduct and times', facts: 'facts' },
      attachments: { screenshots: 'screenshots', recordings: 'recordings' },
      access: { site: 'https://jubao.nifa.org.cn', account: 'the association’s account' },
      script: {},
      because: {
        'look-up-first': 'Nothing has to come before; a real name is needed. What is recorded is some years old: read what the platform says now.',
        'daily-limit': '{count} were recorded today. Public sources say 3 or 5 a person and day, unverified; read what the platform says before sending another.',
      },
      hours: 'Sent online; the hours were not verified.',
    },
  },
}
