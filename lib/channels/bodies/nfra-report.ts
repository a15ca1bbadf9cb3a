import { anyTicket, call, checkedOn, may, must, type ChannelEntry } from '../channel'
import { blank } from '../on-paper'
import { isFound, nationalKinds, notNational, verdict, type FilingQuestion } from '../readiness'

/** A finding of which a rule of the supervisor speaks: standards and association guides are no 监管规定, and what the police apply is not for it. */
const onRules = ({ facts }: FilingQuestion) => facts.findings.some(({ channels, supervised }) => channels.includes('nfra-report') && supervised !== false)

/**
 * 金融监管总局及派出机构, reports of violations: asks for an investigation, does not settle one's own dispute, so that it shuts no body that settles disputes
 * (市场监督管理投诉举报处理办法 art. 16(2) speaks of the same dispute).
 */
export const nfraReport: ChannelEntry = {
  id: 'nfra-report',
  row: 'institutions',
  place: 4,
  about: 'lender',
  letter: 'nfra-report',
  kinds: nationalKinds,
  accepts: ['supervisory-violations'],
  refuses: ['no-concrete-facts', 'repeated', 'belongs-to-court-or-reconsideration'],
  cannot: ['not-your-claim', 'details-not-published'],
  prerequisites: ['real-name', 'facts-with-exhibits', 'new-evidence-for-second'],
  fields: [must('reported-institution'), must('violation-facts'), may('basis'), must('evidence'), must('real-name-contact')],
  attachments: ['exhibit-list'],
  access: [{ key: 'competent-office', grade: 'S' }],
  excludes: ['nifa'],
  escalation: ['court'],
  hours: null,
  script: call,
  phone: 'asks',
  events: [
    ...anyTicket, 'materialsComplete', 'extended', 'suspended', 'resumed', 'opinionIssued', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided',
  ],
  readiness: (question) =>
    notNational(question) ?? (isFound(question.facts, 'nfra-report') ? verdict('ready', onRules(question) ? 'facts-ready' : 'no-rule-of-its-own') : verdict('blocked', 'facts-first')),
  afterFiling: (_question, { filedOn }) => verdict('filed', 'filed-again-needs-evidence', { filedOn }),
  paper: {
    reader: 'regulator', name: `国家金融监督管理总局${blank}监管局`, taker: '国家金融监督管理总局派出机构', called: '举报', told: 'authorities',
  },
  source: { ref: 'http://m.finance.caixin.com/m/2020-01-14/101504161.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: '金融监管总局 · 举报',
      summary: '请求查处违规行为，不解决个人赔偿',
      events: { accepted: '告知受理举报', opinionIssued: '收到书面调查意见', refused: '告知不予受理举报', reconsiderationFiled: '申请行政复议' },
      accepts: { 'supervisory-violations': '机构违反监管规定的线索，如委外管理缺失、冒名催收' },
      refuses: { 'no-concrete-facts': '没有具体事实', repeated: '没有新证据的重复举报', 'belongs-to-court-or-reconsideration': '应当走诉讼、仲裁、复议的' },
      cannot: { 'not-your-claim': '不解决自己的争议；要机构处理自己的事，走投诉', 'details-not-published': '告诉调查意见，不公开处罚的细节' },
      prerequisites: { 'real-name': '实名；匿名没有答复期限', 'facts-with-exhibits': '每项事实都有证据编号', 'new-evidence-for-second': '再次举报要有新证据' },
      fields: { 'reported-institution': '被举报机构', 'violation-facts': '违规事实', basis: '依据', evidence: '证据', 'real-name-contact': '实名和联系方式' },
      attachments: { 'exhibit-list': '证据目录' },
      access: { 'competent-office': '向有管辖权的监管局书面提出，或在网上实名提出' },
      script: {
        have: '手边放好：机构全称、事实清单和证据编号、笔。',
        open: '我要实名举报一家机构的催收管理问题，请问材料寄到哪里。',
        ask: '请告诉我哪一天算材料齐备，编号是多少。',
        note: '记下工号、时间、编号、收件地址。',
      },
      because: {
        'facts-first': '先确认至少一项发现，举报要有具体事实和证据。', 'facts-ready': '有具体事实和证据。需要实名。',
        'no-rule-of-its-own': '有具体事实，但能引用的只有推荐性标准、协会的指引，或者由公安机关适用的法律，不是监管部门自己的规定，可能不予受理。先想想走投诉；涉及人身安全、冒充的，向公安机关报案。',
        'filed-again-needs-evidence': '{filedOn} 已举报。再次举报要有新证据。',
      },
      hours: '工作日；几点没有核到。',
      next: '不同意答复，或者没有答复，可能可以申请行政复议；是否有利害关系先问法律援助。',
    },
    en: {
      name: 'Financial supervisor (国家金融监督管理总局) · report',
      summary: 'Asks for an investigation; does not settle one’s own claim',
      events: {
        accepted: 'The report is taken', opinionIssued: 'We hold the opinion of the investigation',
        refused: 'The report is not taken', reconsiderationFiled: 'Applied for administrative reconsideration',
      },
      accepts: { 'supervisory-violations': 'leads on breaches of supervisory rules, such as unmanaged outsourcing or collecting under a false name' },
      refuses: {
        'no-concrete-facts': 'reports without concrete facts', repeated: 'repeated reports without new evidence',
        'belongs-to-court-or-reconsideration': 'matters for court, arbitration or reconsideration',
      },
      cannot: {
        'not-your-claim': 'it does not settle your own dispute; for that, complain',
        'details-not-published': 'it tells you the opinion of the investigation, not the details of a penalty',
      },
      prerequisites: {
        'real-name': 'a real name; anonymous reports have no limit for an answer', 'facts-with-exhibits': 'every fact has an exhibit number',
        'new-evidence-for-second': 'a second report needs new evidence',
      },
      fields: { 'reported-institution': 'institution reported', 'violation-facts': 'facts', basis: 'basis', evidence: 'evidence', 'real-name-contact': 'real name and contact' },
      attachments: { 'exhibit-list': 'exhibit list' },
      access: { 'competent-office': 'in writing to the competent office, or online under one’s real name' },
      script: {
        have: 'Have at hand: full name of the institution, the facts with their exhibit numbers, a pen.',
        open: 'I want to report, under my name, how an institution manages its collection. Where do the papers go?',
        ask: 'Please tell me on which day the materials count as complete, and the number.',
        note: 'Note the agent’s number, the time, the reference number and the postal address.',
      },
      because: {
        'facts-first': 'Confirm at least one finding first; a report needs concrete facts and evidence.', 'facts-ready': 'There are concrete facts and evidence. A real name is needed.',
        'no-rule-of-its-own': 'There are concrete facts, but all that can be cited are standards, association guides or law that the police apply, none of it the supervisor’s own rules; the report may not be taken. Consider a complaint first; threats and impersonation go to the police.',
        'filed-again-needs-evidence': 'Reported on {filedOn}. A second report needs new evidence.',
      },
      hours: 'Workdays; the hours were not verified.',
      next: 'If you disagree with the answer, or none comes, administrative reconsideration may be open; ask legal aid first whether you have standing.',
    },
  },
}
