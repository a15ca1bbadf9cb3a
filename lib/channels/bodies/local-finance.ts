import { anyTicket, checkedOn, must, type ChannelEntry } from '../channel'
import { afterLenders, lendersOf, verdict, type FilingQuestion, type Verdict } from '../readiness'

/** Small-loan companies belong here, banks and consumer-finance companies to the national supervisor; the licence says which it is. */
function readiness(question: FilingQuestion): Verdict {
  const lenders = lendersOf(question.facts)
  const local = lendersOf(question.facts, ['small-loan'])
  if (local.length) return afterLenders(local, question)
  if (!lenders.length) return verdict('blocked', 'lender-unknown')
  return lenders.some(({ kind }) => kind === 'unknown') ? verdict('blocked', 'kind-unknown') : verdict('excluded', 'nfra-instead', { by: 'nfra-complaint' })
}

/** 省、市地方金融管理局（委）. What its rules say differs from place to place and was not read. */
export const localFinance: ChannelEntry = {
  id: 'local-finance',
  row: 'institutions',
  place: 5,
  about: 'lender',
  kinds: ['small-loan'],
  accepts: ['local-institutions'],
  refuses: ['banks', 'unlicensed'],
  cannot: ['no-compensation', 'rules-differ'],
  prerequisites: ['lender-first', 'look-up-licence'],
  fields: [must('institution-and-licence'), must('facts')],
  attachments: ['contract', 'evidence'],
  access: [{ key: 'local-site', grade: 'U' }, { key: 'through-12345', grade: 'U' }],
  excludes: ['nifa', 'market-12315', 'miit-appeal'],
  escalation: ['hotline-12345', 'court'],
  hours: null,
  script: [{ key: 'have' }, { key: 'open' }, { key: 'earlier', onlyAfter: 'lender' }, { key: 'ask' }, { key: 'note' }],
  tellsContacts: true,
  events: [...anyTicket, 'extended', 'opinionIssued', 'mediation', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled'],
  onlyAfter: { reconsiderationFiled: ['refused', 'replied', 'opinionIssued', 'noticeReceived'], reexaminationFiled: ['replied', 'opinionIssued'] },
  readiness,
  paper: { reader: 'regulator', taker: '地方金融管理机构' },
  source: { ref: '', grade: 'U', checkedOn },
  words: {
    zh: {
      name: '地方金融管理局',
      summary: '小额贷款公司等地方金融组织的问题；各地做法不一',
      events: { referred: '转给机构或别的部门', mediation: '约机构沟通、调解' },
      accepts: { 'local-institutions': '小额贷款、担保、典当等地方金融组织' },
      refuses: { banks: '银行、消费金融公司的，转金融监管总局', unlicensed: '无牌放贷的，转公安机关' },
      cannot: { 'no-compensation': '核查、约谈、转办；一般不直接裁决赔偿', 'rules-differ': '没有查到全国统一的办理期限' },
      prerequisites: { 'lender-first': '建议先向机构投诉', 'look-up-licence': '先查机构的牌照在哪里' },
      fields: { 'institution-and-licence': '机构名称与牌照', facts: '事实' },
      attachments: { contract: '合同', evidence: '证据' },
      access: { 'local-site': '机构注册地的地方金融管理局（委）官网', 'through-12345': '或由 12345 转' },
      script: {
        have: '手边放好：机构名称和牌照、合同、时间和号码的清单、笔。',
        open: '我要反映一家机构的催收，请登记。',
        earlier: '我已经向这家公司投诉过，是这一天投诉的，编号是这个。',
        ask: '请告诉我编号，由谁办理，哪一天答复。',
        note: '记下工号、时间、编号。',
      },
      because: {
        'kind-unknown': '还不知道机构是哪一类。先查牌照：小额贷款公司多归这里，银行和消费金融公司归金融监管总局。',
        'nfra-instead': '案卷里的机构归金融监管总局。这里收小额贷款公司等。',
      },
      hours: '工作日；几点各地不一。',
      next: '不同意处理结果的，可能有信访或复议的途径，各地不一。',
    },
    en: {
      name: 'Local financial authority (地方金融管理局)',
      summary: 'Matters of small-loan companies and other local institutions; practice differs from place to place',
      events: { referred: 'Passed to the institution or another office', mediation: 'Talks or mediation with the institution' },
      accepts: { 'local-institutions': 'local institutions: small loans, guarantees, pawnshops' },
      refuses: { banks: 'banks and consumer-finance companies: passed to the national supervisor', unlicensed: 'lending without a licence: passed to the police' },
      cannot: { 'no-compensation': 'it checks, talks to the institution and passes matters on; as a rule it awards nothing', 'rules-differ': 'no nationwide time limit was found' },
      prerequisites: { 'lender-first': 'better the institution first', 'look-up-licence': 'look up where the institution is licensed' },
      fields: { 'institution-and-licence': 'name and licence of the institution', facts: 'facts' },
      attachments: { contract: 'contract', evidence: 'evidence' },
      access: { 'local-site': 'official site of the authority where the institution is registered', 'through-12345': 'or passed on by 12345' },
      script: {
        have: 'Have at hand: name and licence of the institution, the contract, list of times and numbers, a pen.',
        open: 'I want to report collection by an institution. Please register it.',
        earlier: 'I have already complained to the company: on this day, under this number.',
        ask: 'Please tell me the number, who handles it and when an answer comes.',
        note: 'Note the agent’s number, the time and the reference number.',
      },
      because: {
        'kind-unknown': 'The kind of institution is not known. Look up the licence first: small-loan companies mostly belong here, banks and consumer-finance companies to the national supervisor.',
        'nfra-instead': 'The institutions of this case belong to the national supervisor. This one takes small-loan companies and the like.',
      },
      hours: 'Workdays; the hours differ from place to place.',
      next: 'If you disagree with the outcome, a petition or reconsideration may be open; this differs from place to place.',
    },
  },
}
