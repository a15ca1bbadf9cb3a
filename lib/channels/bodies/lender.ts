import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { lendersOf, verdict } from '../readiness'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'
/** 放款机构消费者权益保护部门. */
export const lender: ChannelEntry = {
  id: 'lender',
  row: 'institutions',
  place: 2,
  about: 'lender',
  letter: 'lender-complaint',
  accepts: ['collection-conduct', 'fees', 'outsourcing-list', 'personal-information'],
  refuses: ['other-institution', 'not-the-complainant'],
  cannot: ['judges-itself', 'debt-stays'],
  prerequisites: ['published-address', 'identity'],
  fields: [must('name-and-contact'), must('respondent'), must('request-and-facts'), must('signature')],
  attachments: ['signed-complaint', 'authorisation-original', 'exhibit-list'],
  access: [{ key: 'contract-or-site', grade: 'P' }, { key: 'by-post', grade: 'P' }],
  excludes: [],
  escalation: ['nfra-complaint', 'local-finance', 'nfra-report'],
  hours: null,
  script: call,
  numberIn: 'contract',
  tellsContacts: true,
  events: [...anyTicket, 'extended', 'mediation', 'suspended', 'resumed', 'reexaminationFiled', 'opinionIssued', 'materialsComplete', 'noticeReceived'],
  onlyAfter: { reexaminationFiled: ['replied'], opinionIssued: ['reexaminationFiled'] },
  readiness: ({ facts }) => (lendersOf(facts).length ? verdict('ready', 'no-prerequisite') : verdict('blocked', 'lender-unknown')),
  paper: {
    reader: 'lender', office: { name: '消费者权益保护部门', unnamed: '放款机构' }, isAccused: true, told: 'anyone',
    complaint: { answer: '请{inTime}书面答复处理决定及依据。' },
  },
  source: { ref: source, grade: 'P', checkedOn },
  words: {
    zh: {
      name: '放款机构',
      summary: '向机构消费者权益保护部门书面投诉',
      events: { replied: '机构告知了处理决定', reexaminationFiled: '向它的上级机构申请核查', opinionIssued: '收到核查决定', mediation: '开始调解' },
      accepts: { 'collection-conduct': '催收行为', fees: '费用', 'outsourcing-list': '委外催收机构名单', 'personal-information': '个人信息' },
      refuses: { 'other-institution': '与本机构无关的纠纷', 'not-the-complainant': '不是本人、法定代理人或受托人提出的' },
      cannot: { 'judges-itself': '处理的是自己的事；不同意它的决定，可以再往下走', 'debt-stays': '投诉期间，债务照旧；没有“受理就停催”的规定' },
      prerequisites: { 'published-address': '用合同或官网公布的投诉渠道', identity: '身份和联系方式；机构已经掌握的不用再交' },
      fields: { 'name-and-contact': '姓名、身份证件、联系方式', respondent: '被投诉的机构或人员', 'request-and-facts': '请求和事实依据', signature: '签字' },
      attachments: { 'signed-complaint': '签字的投诉书', 'authorisation-original': '委托他人时的授权书原件', 'exhibit-list': '证据目录' },
      access: { 'contract-or-site': '合同或官网公布的热线、地址', 'by-post': '可以邮寄' },
      script: {
        have: '手边放好：合同号、时间和号码的清单、想要的处理、笔。',
        open: '我要提出消费投诉，请登记并告诉我编号。',
        ask: '请告诉我书面材料寄到哪里，哪一天算收到。',
        note: '记下工号、时间、投诉编号、收件地址。',
      },
      hours: '各机构不一样。',
      next: '分支机构作的决定，可以向它的上级机构申请核查。',
      gist: {
        complaint: '你告诉{respondent}：从 {from} 到 {to}，它和它的合作机构有 {count, plural, other {# 项}}催收行为可能不合规定，每项都附了证据。',
        answer: '书面答复处理决定和依据',
      },
    },
    en: {
      name: 'Lender',
      summary: 'A written complaint to the institution’s consumer protection department',
      events: {
        replied: 'The institution told its decision',
        reexaminationFiled: 'Asked its superior to review the decision', opinionIssued: 'The review is decided', mediation: 'Mediation began',
      },
      accepts: { 'collection-conduct': 'conduct of collection', fees: 'fees', 'outsourcing-list': 'list of outsourced agencies', 'personal-information': 'personal information' },
      refuses: {
        'other-institution': 'disputes that concern another institution',
        'not-the-complainant': 'complaints by someone other than the complainant, a legal representative or an agent',
      },
      cannot: {
        'judges-itself': 'it deals with its own conduct; if you disagree with its decision, there are further ways',
        'debt-stays': 'the debt goes on meanwhile; no rule says that collection stops once a complaint is accepted',
      },
      prerequisites: { 'published-address': 'use the complaint address in the contract or on the official site', identity: 'identity and contact; nothing the institution already holds' },
      fields: { 'name-and-contact': 'name, identity document, contact', respondent: 'institution or person complained about', 'request-and-facts': 'request and facts', signature: 'signature' },
      attachments: { 'signed-complaint': 'signed complaint', 'authorisation-original': 'original authorisation if an agent acts', 'exhibit-list': 'exhibit list' },
      access: { 'contract-or-site': 'line or address in the contract or on the official site', 'by-post': 'by post' },
      script: {
        have: 'Have at hand: contract number, list of times and numbers, what you ask for, a pen.',
        open: 'I want to file a consumer complaint. Please register it and tell me the number.',
        ask: 'Please tell me where to send the papers and which day counts as received.',
        note: 'Note the agent’s number, the time, the complaint number and the postal address.',
      },
      hours: 'They differ from institution to institution.',
      next: 'A branch’s decision can be taken to its superior for review.',
      gist: {
        complaint: 'You tell {respondent}: from {from} to {to}, it and its partners did {count, plural, one {# thing} other {# things}} that may break the rules of debt collection, each with exhibits.',
        answer: 'answer in writing with the decision and its grounds',
      },
    },
  },
}
