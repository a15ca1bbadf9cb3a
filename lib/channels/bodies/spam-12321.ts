import { anyTicket, call, checkedOn, may, must, type ChannelEntry } from '../channel'
import { verdict, type FilingQuestion } from '../readiness'

const hasNumber = ({ facts }: FilingQuestion) => facts.respondents.some(({ lines }) => lines.length > 0) || (facts.otherLines ?? []).length > 0

/** 12321 网络不良与垃圾信息举报受理中心. */
export const spam12321: ChannelEntry = {
  id: 'spam-12321',
  row: 'telecom',
  place: 3,
  about: 'anyone',
  accepts: ['nuisance-calls', 'spam-messages', 'bad-apps', 'leaked-information'],
  refuses: ['debt', 'changed-text'],
  cannot: ['not-the-dispute', 'no-finding-of-harm'],
  prerequisites: ['number'],
  fields: [must('number'), must('times'), must('original-text'), must('receiving-number'), { key: 'note', required: false, charactersMax: 300, grade: 'S' }, may('kind')],
  attachments: ['original-message', 'screenshots'],
  access: [{ key: 'site', grade: 'S' }, { key: 'app', grade: 'S' }, { key: 'account', grade: 'S' }, { key: 'line', grade: 'S', dial: ['010-12321'] }, { key: 'mail', grade: 'S' }],
  excludes: [],
  escalation: ['carrier', 'miit-appeal'],
  hours: null,
  script: call,
  phone: 'asks',
  tellsContacts: true,
  events: anyTicket,
  readiness: (question) => (hasNumber(question) ? verdict('ready', 'numbers-known') : verdict('blocked', 'number-needed')),
  paper: { reader: 'form', name: '12321网络不良与垃圾信息举报受理中心', called: '举报' },
  source: { ref: 'https://www.qqx8.cn/515997866.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: '12321 举报中心',
      summary: '举报骚扰电话和垃圾短信的号码；不管债务',
      events: { acknowledged: '提交以后有了编号', referred: '转给运营商核查' },
      accepts: { 'nuisance-calls': '骚扰电话', 'spam-messages': '垃圾短信', 'bad-apps': '不良 App', 'leaked-information': '信息泄露' },
      refuses: { debt: '债务争议', 'changed-text': '改写过的短信；要原文' },
      cannot: { 'not-the-dispute': '不处理和机构的争议', 'no-finding-of-harm': '不判断是不是侵权' },
      prerequisites: { number: '有具体的号码和时间' },
      fields: { number: '被举报的号码', times: '起止时间和次数', 'original-text': '短信原文，一字不改', 'receiving-number': '接收的号码', note: '说明', kind: '类型' },
      attachments: { 'original-message': '原始短信', screenshots: '截图' },
      access: { site: 'www.12321.cn', app: '12321 助手（安卓）', account: '公众号', line: '010-12321，主要是咨询', mail: 'abuse@12321.cn，只收 eml 样本' },
      script: {
        have: '手边放好：被举报的号码、起止时间和次数、短信原文、笔。',
        open: '我想举报骚扰电话和短信的号码，请问怎么提交。',
        ask: '请告诉我从哪里提交，要交哪几样，提交以后怎么查结果。',
        note: '记下工号、时间、查询的办法。',
      },
      because: { 'numbers-known': '案卷里有号码，可以逐个举报。只说号码和时间，不写债务。', 'number-needed': '先记下对方的号码，这里按号码核查。' },
      hours: '网上提交；电话时间没有核到。',
    },
    en: {
      name: '12321 reporting centre',
      summary: 'Numbers of nuisance calls and spam messages; not the debt',
      events: { acknowledged: 'Sent, with a number', referred: 'Passed to the carrier to be checked' },
      accepts: { 'nuisance-calls': 'nuisance calls', 'spam-messages': 'spam messages', 'bad-apps': 'bad apps', 'leaked-information': 'leaked information' },
      refuses: { debt: 'debt disputes', 'changed-text': 'messages that were rewritten; the original text is needed' },
      cannot: { 'not-the-dispute': 'it does not deal with the dispute with an institution', 'no-finding-of-harm': 'it does not say whether a right was infringed' },
      prerequisites: { number: 'a number and times' },
      fields: {
        number: 'number reported', times: 'first and last time, how often', 'original-text': 'the message, word for word', 'receiving-number': 'receiving number', note: 'explanation', kind: 'kind',
      },
      attachments: { 'original-message': 'original message', screenshots: 'screenshots' },
      access: { site: 'www.12321.cn', app: 'app 12321助手 (Android)', account: 'its account', line: '010-12321, mainly for questions', mail: 'abuse@12321.cn, eml samples only' },
      script: {
        have: 'Have at hand: the numbers, first and last time and how often, the messages word for word, a pen.',
        open: 'I want to report numbers of nuisance calls and messages. How is that done?',
        ask: 'Please tell me where to send it, what is needed, and how to look up the result.',
        note: 'Note the agent’s number, the time and how to look it up.',
      },
      because: {
        'numbers-known': 'There are numbers in this case; they can be reported one by one. Give numbers and times, not the debt.',
        'number-needed': 'Record their number first; this body works by numbers.',
      },
      hours: 'Sent online; the hours of the line were not verified.',
    },
  },
}
