import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { verdict } from '../readiness'

/** 网贷、助贷平台客服. No statutory limit was found for a platform without a licence. */
export const platform: ChannelEntry = {
  id: 'platform',
  row: 'institutions',
  place: 1,
  about: 'platform',
  letter: 'lender-complaint',
  accepts: ['stop-third-party', 'verify-agency', 'delete-contacts', 'see-contract', 'negotiate'],
  refuses: ['criminal'],
  cannot: ['no-deadline', 'speaks-for-itself'],
  prerequisites: ['number-from-official-source'],
  fields: [must('account'), must('relation'), must('times-and-numbers')],
  attachments: ['call-list', 'screenshots', 'authorisation'],
  access: [{ key: 'app-or-contract', grade: 'U' }],
  excludes: [],
  escalation: ['lender', 'nfra-complaint', 'local-finance'],
  hours: null,
  script: call,
  events: anyTicket,
  readiness: ({ facts }) => (facts.respondents.some(({ kind }) => kind === 'platform') ? verdict('ready', 'start-here') : verdict('excluded', 'no-platform')),
  paper: { reader: 'lender', office: { name: '客服部门', unnamed: '平台' }, told: 'anyone', complaint: { answer: '请书面答复核实结果和依据。' } },
  source: { ref: '', grade: 'U', checkedOn },
  words: {
    zh: {
      name: '平台客服',
      summary: '请平台停止打扰、核实是谁在催',
      accepts: {
        'stop-third-party': '停止联系第三人', 'verify-agency': '核实催收方', 'delete-contacts': '删除通讯录', 'see-contract': '查看合同与费用', negotiate: '协商还款',
      },
      refuses: { criminal: '不处理刑事问题' },
      cannot: { 'no-deadline': '没有查到平台必须几天内答复的规定', 'speaks-for-itself': '只代表平台自己，不能替放款机构或监管部门作决定' },
      prerequisites: { 'number-from-official-source': '电话从官网、App 或合同里找' },
      fields: { account: '借款人账号或合同号', relation: '被联系的人和借款人的关系', 'times-and-numbers': '时间和号码' },
      attachments: { 'call-list': '通话清单', screenshots: '截图', authorisation: '代为投诉时的授权书' },
      access: { 'app-or-contract': 'App 里的客服，或合同上写的电话' },
      script: {
        have: '手边放好：账号或合同号、来电的时间和号码、笔。',
        open: '我要反映催收的问题。这是时间和号码，请登记工单。',
        ask: '请不要联系与借款无关的人，告诉我是哪家机构在催、有没有委托。',
        note: '记下工号、时间、工单编号。',
      },
      because: { 'start-here': '建议第一站：平台客服。没有前提。', 'no-platform': '案卷里没有平台。' },
      hours: '各平台不一样。',
      gist: {
        complaint: '你告诉平台：从 {from} 到 {to}，{respondent}和它的合作机构有 {count, plural, other {# 项}}催收行为可能不合规定，每项都附了证据。',
        answer: '书面答复核实结果和依据',
      },
    },
    en: {
      name: 'Platform service',
      summary: 'Ask the platform to stop and to say who is collecting',
      accepts: {
        'stop-third-party': 'stop contacting other people', 'verify-agency': 'say who the agency is', 'delete-contacts': 'delete the address book',
        'see-contract': 'show contract and fees', negotiate: 'discuss repayment',
      },
      refuses: { criminal: 'criminal matters' },
      cannot: { 'no-deadline': 'no rule was found that makes it answer within a number of days', 'speaks-for-itself': 'it speaks for itself alone, not for the lender or a supervisor' },
      prerequisites: { 'number-from-official-source': 'take the number from the official site, the app or the contract' },
      fields: { account: 'account or contract number', relation: 'relation of the person contacted to the borrower', 'times-and-numbers': 'times and numbers' },
      attachments: { 'call-list': 'call list', screenshots: 'screenshots', authorisation: 'authorisation if someone else complains' },
      access: { 'app-or-contract': 'service in the app, or the number in the contract' },
      script: {
        have: 'Have at hand: account or contract number, times and numbers of the calls, a pen.',
        open: 'I want to report how a loan is being collected. Here are times and numbers. Please open a ticket.',
        ask: 'Please do not contact people unrelated to the loan, and tell me which agency is collecting and whether it was commissioned.',
        note: 'Note the agent’s number, the time and the ticket number.',
      },
      because: { 'start-here': 'A good first stop: the platform’s service. Nothing has to come before.', 'no-platform': 'There is no platform in this case.' },
      hours: 'They differ from platform to platform.',
      gist: {
        complaint: 'You tell the platform: from {from} to {to}, {respondent} and its partners did {count, plural, one {# thing} other {# things}} that may break the rules of debt collection, each with exhibits.',
        answer: 'answer in writing with what was found and its grounds',
      },
    },
  },
}
