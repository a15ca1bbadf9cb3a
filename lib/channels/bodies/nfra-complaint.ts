import { anyTicket, checkedOn, must, type ChannelEntry } from '../channel'
import { blank } from '../on-paper'
import { afterLenders, lendersOf, nationalKinds, notNational } from '../readiness'

const source = 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm'

/** 金融监管总局及派出机构, complaints that are passed on. */
export const nfraComplaint: ChannelEntry = {
  id: 'nfra-complaint',
  row: 'institutions',
  place: 3,
  about: 'lender',
  letter: 'lender-complaint',
  kinds: nationalKinds,
  accepts: ['dispute-with-institution'],
  refuses: ['small-loan-and-platform', 'in-court-or-arbitration', 'purely-criminal'],
  cannot: ['forwards', 'no-enforcement', 'no-penalty'],
  prerequisites: ['lender-first'],
  fields: [must('institution-full-name'), must('contract-number'), must('timeline'), must('relief-sought')],
  attachments: ['lender-reference-and-reply', 'exhibit-list', 'no-relatives-identity'],
  access: [{ key: 'line-12378', grade: 'W', dial: ['12378'] }, { key: 'official-site', grade: 'W' }, { key: 'mini-program', grade: 'W' }],
  excludes: ['nifa', 'market-12315', 'miit-appeal'],
  escalation: ['nfra-report', 'nfra-petition', 'court'],
  hours: { days: 'workdays', spans: [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' }], grade: 'W' },
  script: [{ key: 'have' }, { key: 'open' }, { key: 'earlier', onlyAfter: 'lender' }, { key: 'ask' }, { key: 'note' }],
  tellsContacts: true,
  events: [...anyTicket, 'mediation'],
  readiness: (question) => notNational(question) ?? afterLenders(lendersOf(question.facts, nationalKinds), question),
  paper: {
    reader: 'regulator', name: `国家金融监督管理总局${blank}监管局`, taker: '国家金融监督管理总局派出机构', told: 'anyone',
    complaint: { answer: '请将本投诉转送被投诉人处理，并告知转送情况。', urges: true },
  },
  source: { ref: source, grade: 'P', checkedOn },
  words: {
    zh: {
      name: '金融监管总局 · 投诉',
      summary: '请监管部门把投诉转给机构办理；不直接裁决赔偿',
      events: { referred: '监管局已转给机构办理', refused: '告知不予受理', mediation: '转到调解组织' },
      accepts: { 'dispute-with-institution': '和银行、保险、消费金融公司等机构的民事纠纷' },
      refuses: { 'small-loan-and-platform': '小额贷款公司和平台自身的问题，多归地方金融管理局', 'in-court-or-arbitration': '已经诉讼或仲裁的', 'purely-criminal': '纯刑事问题' },
      cannot: {
        forwards: '只转送，答复的是机构；不判断谁对谁错，不裁决赔偿',
        'no-enforcement': '没有强制执行力',
        'no-penalty': '查处机构是另一件事，走举报',
      },
      prerequisites: { 'lender-first': '一般先向机构投诉（实践口径，未核）' },
      fields: { 'institution-full-name': '机构全称', 'contract-number': '合同号', timeline: '时间线', 'relief-sought': '诉求' },
      attachments: { 'lender-reference-and-reply': '先前投诉的编号和答复', 'exhibit-list': '证据目录', 'no-relatives-identity': '没有必要就不交家人的身份证号' },
      access: { 'line-12378': '12378 热线', 'official-site': '官网 www.nfra.gov.cn', 'mini-program': '金融消费者保护服务平台小程序' },
      script: {
        have: '手边放好：机构全称、合同号、时间线、想要的处理、笔。',
        open: '我要投诉一家金融机构的催收，请登记。',
        earlier: '我已经向机构投诉过，是这一天投诉的，编号是这个。',
        ask: '请告诉我受理编号，转给哪家机构，哪一天转。',
        note: '记下工号、时间、编号。',
      },
      hours: '各处写的时间不一致，打之前先查官方公布的时间。',
      gist: {
        complaint: '你请金融监管局把这份投诉转给{respondent}办理：从 {from} 到 {to}，有 {count, plural, other {# 项}}催收行为可能不合规定，每项都附了证据。',
        answer: '把投诉转送给它处理，并告诉你转送情况',
      },
    },
    en: {
      name: 'Financial supervisor (国家金融监督管理总局) · complaint',
      summary: 'Has the complaint passed to the institution; does not award compensation',
      events: {
        referred: 'Passed to the institution', refused: 'Told that it is not taken',
        mediation: 'Passed to a mediation body',
      },
      accepts: { 'dispute-with-institution': 'civil disputes with banks, insurers, consumer-finance companies and the like' },
      refuses: {
        'small-loan-and-platform': 'matters of small-loan companies and platforms themselves, mostly for the local authority',
        'in-court-or-arbitration': 'matters already in court or arbitration', 'purely-criminal': 'purely criminal matters',
      },
      cannot: {
        forwards: 'it passes the complaint on and the institution answers; it does not say who is right and awards nothing',
        'no-enforcement': 'it enforces nothing',
        'no-penalty': 'investigating an institution is another matter: a report',
      },
      prerequisites: { 'lender-first': 'usually the institution first (practice, unverified)' },
      fields: { 'institution-full-name': 'full name of the institution', 'contract-number': 'contract number', timeline: 'timeline', 'relief-sought': 'relief sought' },
      attachments: {
        'lender-reference-and-reply': 'number and answer of the earlier complaint', 'exhibit-list': 'exhibit list', 'no-relatives-identity': 'no identity numbers of relatives unless needed',
      },
      access: { 'line-12378': 'line 12378', 'official-site': 'official site www.nfra.gov.cn', 'mini-program': 'mini program 金融消费者保护服务平台' },
      script: {
        have: 'Have at hand: full name of the institution, contract number, timeline, what you ask for, a pen.',
        open: 'I want to complain about collection by a financial institution. Please register it.',
        earlier: 'I have already complained to the institution: on this day, under this number.',
        ask: 'Please tell me the number, to which institution it goes and when.',
        note: 'Note the agent’s number, the time and the reference number.',
      },
      hours: 'The sources disagree; look up the official hours before calling.',
      gist: {
        complaint: 'You ask the financial regulator to forward this complaint to {respondent}: from {from} to {to} there {count, plural, one {is # kind of act} other {are # kinds of acts}} that may break the rules of debt collection, each with exhibits.',
        answer: 'forward the complaint to it and tell you how it was forwarded',
      },
    },
  },
}
