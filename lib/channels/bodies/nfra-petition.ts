import { anyTicket, checkedOn, must, type ChannelEntry } from '../channel'
import { answerOf, isAbout, lendersOf, nationalKinds, notNational, ticketsWith, verdict, type FiledTicket, type FilingQuestion, type Verdict } from '../readiness'

/** While the supervisor is still at a complaint or report of the same matter, a petition is not taken: excluded once that was accepted, else better wait. */
function whileHandled({ channel, acceptedOn, answerDue }: FiledTicket): Verdict {
  if (acceptedOn) return verdict('excluded', 'still-handled', { by: channel, on: acceptedOn })
  return answerDue ? verdict('blocked', 'await-supervisor', { by: channel, until: answerDue }) : verdict('blocked', 'await-supervisor-undated', { by: channel })
}

/** About each lender the last complaint and the last report count; a matter that is handled for every lender leaves nothing to petition about. */
function handled({ filed, facts, today }: FilingQuestion): FiledTicket | undefined {
  const open = (key: string) => (['nfra-complaint', 'nfra-report'] as const)
    .flatMap((channel) => ticketsWith(filed, channel).filter((ticket) => isAbout(ticket, key, facts)).slice(-1))
    .filter((ticket) => answerOf(ticket, today) === 'waiting')
    .sort((a, b) => Number(b.acceptedOn !== undefined) - Number(a.acceptedOn !== undefined))[0]
  const found = lendersOf(facts, nationalKinds).map(({ key }) => open(key))
  return found.every((ticket) => ticket !== undefined) ? found[0] : undefined
}

/** 金融监管总局信访: about how the supervisor does its work; the dispute itself has ways of its own. */
export const nfraPetition: ChannelEntry = {
  id: 'nfra-petition',
  row: 'government',
  place: 1,
  about: 'lender',
  kinds: nationalKinds,
  accepts: ['suggestions', 'conduct-of-staff', 'handling'],
  refuses: ['has-another-way', 'being-handled', 'after-final-review'],
  cannot: ['not-the-dispute', 'not-twice-above'],
  prerequisites: ['none'],
  fields: [must('name-and-address'), must('request'), must('facts-and-reasons')],
  attachments: [],
  access: [{ key: 'in-writing', grade: 'P' }, { key: 'visit', grade: 'P' }, { key: 'national-platform', grade: 'U' }],
  excludes: ['nifa', 'market-12315', 'miit-appeal', 'hotline-12345'],
  escalation: [],
  hours: null,
  script: [],
  events: [...anyTicket, 'opinionIssued', 'extended', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled', 'suspended', 'resumed'],
  onlyAfter: { reexaminationFiled: ['replied', 'opinionIssued'], opinionIssued: ['reexaminationFiled'] },
  readiness: (question) => {
    const other = notNational(question)
    const ticket = other ? undefined : handled(question)
    return other ?? (ticket ? whileHandled(ticket) : verdict('ready', 'about-the-handling'))
  },
  afterFiling: (question, last) => verdict('filed', answerOf(last, question.today) === 'waiting' ? 'filed-not-twice' : 'filed-then-review', { filedOn: last.filedOn }),
  paper: { reader: 'regulator', taker: '金融监管总局信访部门', called: '信访事项' },
  source: { ref: '信访工作条例-2022', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '金融监管总局 · 信访',
      summary: '对监管部门的工作提意见；不裁决和机构的争议',
      events: { accepted: '收到受理告知', replied: '收到信访处理意见书', reexaminationFiled: '请求复查或复核', opinionIssued: '收到复查或复核意见' },
      accepts: { suggestions: '建议、意见', 'conduct-of-staff': '不服工作人员的作风', handling: '对经办过程的意见' },
      refuses: { 'has-another-way': '能走投诉、举报、复议、诉讼的，会被导到那边', 'being-handled': '正在办理的同一事项，上级不再受理', 'after-final-review': '复核以后，同一事实和理由不再受理' },
      cannot: { 'not-the-dispute': '不处理催收争议本身，也不决定欠款', 'not-twice-above': '找更上一级，不会更快' },
      prerequisites: { none: '没有前提；一般用书面' },
      fields: { 'name-and-address': '姓名、住址', request: '请求', 'facts-and-reasons': '事实和理由' },
      attachments: {},
      access: { 'in-writing': '网络或书信', visit: '走访：到有权处理的本级或上一级机关设立的接待场所', 'national-platform': '国家信访局平台' },
      script: {},
      because: {
        'about-the-handling': '对监管部门怎么办事有意见，可以提。催收争议本身走投诉或举报。',
        'await-supervisor': '{by} 还在办，期限到 {until}。等有了结果，或者过了期限再看。',
        'await-supervisor-undated': '{by} 还在办。等有了结果再看。',
        'still-handled': '{by} 在 {on} 受理了同一件事，正在办。办理期间，信访不再受理。',
        'filed-not-twice': '{filedOn} 已提交，正在办理。办理期间，上级不再受理同一事项。',
        'filed-then-review': '{filedOn} 已提交。不服书面答复，可以在收到起 30 日内请求上一级复查。',
      },
      hours: '工作日；几点没有核到。',
      next: '不服处理意见，可以请求上一级复查，再请求复核；复核以后终结。',
    },
    en: {
      name: 'Financial supervisor (国家金融监督管理总局) · petition',
      summary: 'About how the supervisor works; does not decide the dispute with an institution',
      events: {
        accepted: 'Told that it is taken', replied: 'We hold the opinion on the petition (信访处理意见书)',
        reexaminationFiled: 'Asked for a review or a final review', opinionIssued: 'We hold the opinion of the review',
      },
      accepts: { suggestions: 'suggestions and opinions', 'conduct-of-staff': 'the conduct of its staff', handling: 'how a matter was handled' },
      refuses: {
        'has-another-way': 'what can go by complaint, report, reconsideration or court is sent there', 'being-handled': 'a matter that is being handled is not taken again higher up',
        'after-final-review': 'after the final review, the same facts and reasons',
      },
      cannot: { 'not-the-dispute': 'it does not deal with the collection itself, nor with the debt', 'not-twice-above': 'going one level higher is no faster' },
      prerequisites: { none: 'nothing has to come before; usually in writing' },
      fields: { 'name-and-address': 'name and address', request: 'request', 'facts-and-reasons': 'facts and reasons' },
      attachments: {},
      access: {
        'in-writing': 'online or by letter', visit: 'in person: at the reception office of the body in charge or the one above it', 'national-platform': 'platform of the National Petition Office (国家信访局)',
      },
      script: {},
      because: {
        'about-the-handling': 'For what you think of how the supervisor works. The collection itself goes by complaint or report.',
        'await-supervisor': '{by} is still at it; its limit ends on {until}. See again once there is a result or the limit has passed.',
        'await-supervisor-undated': '{by} is still at it. See again once there is a result.',
        'still-handled': '{by} accepted the same matter on {on} and is at it. Meanwhile a petition is not taken.',
        'filed-not-twice': 'Sent on {filedOn} and being handled. Meanwhile the level above does not take the same matter.',
        'filed-then-review': 'Sent on {filedOn}. If you disagree with the written answer, ask the level above for a review within 30 days of receiving it.',
      },
      hours: 'Workdays; the hours were not verified.',
      next: 'If you disagree with the opinion: a review by the level above, then a final review; after that it is closed.',
    },
  },
}
