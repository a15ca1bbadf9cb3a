import { anyTicket, call, checkedOn, may, must, type ChannelEntry } from '../channel'
import { answerOf, ticketsWith, verdict, type FiledTicket, type FilingQuestion, type Verdict } from '../readiness'

/**
 * What was filed here is the objection, with the lender or with the bureau, as long as the branch accepted nothing; once that is answered, the complaint may
 * follow. A complaint to the lender about collection is no objection to a credit record.
 */
function afterFiling({ filed, today }: FilingQuestion, last: FiledTicket): Verdict | null {
  if (ticketsWith(filed, 'pboc-credit').some(({ acceptedOn }) => acceptedOn !== undefined)) return null
  return answerOf(last, today) === 'waiting' ? verdict('filed', 'objection-filed', { filedOn: last.filedOn }) : verdict('ready', 'objection-answered')
}

/** 征信异议与投诉: 征信中心, 放款机构, 人民银行分支机构. Credit rights alone. */
export const pbocCredit: ChannelEntry = {
  id: 'pboc-credit',
  row: 'government',
  place: 3,
  about: 'lender',
  accepts: ['wrong-entry', 'missing-entry', 'unlawful-query'],
  refuses: ['collection', 'true-record', 'already-handled'],
  cannot: ['only-credit', 'no-deletion-on-request'],
  prerequisites: ['objection-first', 'in-writing'],
  fields: [must('signed-form'), must('facts-and-leads'), must('identity-copy'), must('objection-items'), may('report-number')],
  attachments: ['credit-report', 'authorisation-original'],
  access: [{ key: 'bureau-site', grade: 'P' }, { key: 'bureau-line', grade: 'U', dial: ['400-810-8866'] }, { key: 'branch', grade: 'P' }, { key: 'line-12363', grade: 'W', dial: ['12363'] }],
  excludes: [],
  escalation: ['court'],
  hours: null,
  script: call,
  hearsNameAlone: true,
  phone: 'asks',
  events: [...anyTicket, 'suspended', 'resumed', 'materialsComplete', 'opinionIssued', 'extended', 'noticeReceived'],
  readiness: () => verdict('blocked', 'objection-first'),
  afterFiling,
  paper: { reader: 'regulator', taker: '征信异议和投诉受理机构' },
  source: { ref: '征信业管理条例-2013；征信投诉办理规程-2024；征信业务管理办法-2021', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '征信异议与投诉',
      summary: '征信记录错误、遗漏、不当查询；不管催收',
      events: { replied: '异议有了书面答复', accepted: '人民银行受理投诉', opinionIssued: '人民银行答复' },
      accepts: { 'wrong-entry': '征信记录错误', 'missing-entry': '遗漏', 'unlawful-query': '不当上报、不当查询' },
      refuses: { collection: '催收骚扰', 'true-record': '因为“请求”删除真实的逾期', 'already-handled': '已经处理过又没有新事实的，或者已经司法处理的' },
      cannot: { 'only-credit': '只管征信权益，不处理催收', 'no-deletion-on-request': '真实的记录不会因为投诉就删' },
      prerequisites: { 'objection-first': '先向征信中心或放款机构提异议更有利', 'in-writing': '投诉要书面：现场或信函' },
      fields: {
        'signed-form': '本人签名的征信投诉申请单', 'facts-and-leads': '事实和证据或线索', 'identity-copy': '身份证明复印件', 'objection-items': '异议的项目', 'report-number': '信用报告编号',
      },
      attachments: { 'credit-report': '信用报告', 'authorisation-original': '委托他人时的授权书原件' },
      access: {
        'bureau-site': '征信中心 www.pbccrc.org.cn', 'bureau-line': '征信中心 400-810-8866', branch: '被投诉机构所在地的人民银行分支机构，地址看它的官网', 'line-12363': '12363',
      },
      script: {
        have: '手边放好：信用报告、有异议的那一条、身份证、笔。',
        open: '我的信用报告有一条记录和事实不符，我要提异议，请问怎么交。',
        ask: '请告诉我编号，哪一天算收到，哪一天答复。',
        note: '记下工号、时间、编号、收件地址。',
      },
      because: {
        'objection-first': '先向放款机构或征信中心提异议，在这里登记，有了答复再向人民银行投诉。投诉催收不是征信异议。',
        'objection-answered': '异议已经答复，或者过了期限。不同意的，可以向人民银行分支机构书面投诉。',
        'objection-filed': '{filedOn} 已提交。答复以后不同意的，再向人民银行分支机构书面投诉。',
      },
      hours: '工作日；几点看当地分支机构的官网。',
      next: '不同意答复的，可以起诉。',
    },
    en: {
      name: 'Credit record: objection and complaint (人民银行)',
      summary: 'Wrong or missing credit records, unlawful queries; not collection',
      events: {
        replied: 'The objection is answered in writing',
        accepted: 'The branch took the complaint', opinionIssued: 'The branch answered',
      },
      accepts: { 'wrong-entry': 'wrong entries', 'missing-entry': 'missing entries', 'unlawful-query': 'entries or queries that should not have been made' },
      refuses: { collection: 'nuisance by collection', 'true-record': 'deleting a true record on request', 'already-handled': 'what was handled before and brings no new facts, or was decided by a court' },
      cannot: { 'only-credit': 'it deals with credit rights alone, not with collection', 'no-deletion-on-request': 'a true record is not deleted because of a complaint' },
      prerequisites: { 'objection-first': 'better object with the bureau or the lender first', 'in-writing': 'a complaint must be in writing: in person or by letter' },
      fields: {
        'signed-form': 'complaint form with your signature', 'facts-and-leads': 'facts, evidence or leads', 'identity-copy': 'copy of the identity document', 'objection-items': 'entries objected to',
        'report-number': 'number of the credit report',
      },
      attachments: { 'credit-report': 'credit report', 'authorisation-original': 'original authorisation if an agent acts' },
      access: {
        'bureau-site': 'credit bureau (征信中心) www.pbccrc.org.cn', 'bureau-line': 'credit bureau 400-810-8866',
        branch: 'the central bank’s branch where the institution is; its site names the address', 'line-12363': '12363',
      },
      script: {
        have: 'Have at hand: the credit report, the entry in question, your identity card, a pen.',
        open: 'An entry in my credit report does not match the facts. I want to object. How do I send it?',
        ask: 'Please tell me the number, which day counts as received and when an answer comes.',
        note: 'Note the agent’s number, the time, the reference number and the postal address.',
      },
      because: {
        'objection-first': 'First object with the lender or the credit bureau and record it here; once it is answered, complain to the central bank’s branch. A complaint about collection is no objection to a credit record.',
        'objection-answered': 'The objection was answered, or is past its limit. If you disagree, complain in writing to the central bank’s branch.',
        'objection-filed': 'Sent on {filedOn}. If you disagree with the answer, complain in writing to the central bank’s branch.',
      },
      hours: 'Workdays; see the site of the local branch.',
      next: 'If you disagree with the answer, court is open.',
    },
  },
}
