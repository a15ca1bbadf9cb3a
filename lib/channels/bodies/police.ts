import { anyTicket, call, checkedOn, may, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { isFound, verdict } from '../readiness'

/** 110, 派出所, 县级公安机关. One channel, two procedures; never made to wait for another channel. */
export const police: ChannelEntry = {
  id: 'police',
  row: 'justice',
  place: 1,
  about: 'anyone',
  letter: 'police-summary',
  procedures: true,
  accepts: ['threat', 'insult-and-pestering', 'impersonation', 'forged-documents', 'intrusion-and-extortion', 'sold-personal-information'],
  refuses: ['pure-debt', 'private-prosecution'],
  cannot: ['debt-not-settled'],
  prerequisites: ['danger-first'],
  fields: [must('who-when-where'), must('suspect-numbers'), must('request'), may('keep-identity-private')],
  attachments: ['one-page-summary', 'exhibit-list', 'original-device'],
  access: [{ key: 'line-110', grade: 'P', dial: ['110'] }, { key: 'station', grade: 'P' }, { key: 'online', grade: 'P' }],
  excludes: ['nifa'],
  escalation: ['procuratorate', 'court'],
  hours: roundTheClock('P'),
  script: call,
  phone: 'emergency',
  tellsContacts: true,
  events: [
    ...anyTicket, 'caseOpened', 'filingRefused', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled', 'mediation', 'extended',
    'suspended', 'resumed', 'opinionIssued', 'lastAct', 'materialsComplete',
  ],
  readiness: ({ facts }) => verdict('ready', isFound(facts, 'police') ? 'offence-indicated' : 'danger-any-time'),
  // 不予立案 is first answered by the same organ: reconsideration there, then re-examination one level up.
  afterFiling: (_question, { filedOn, procedure, refusedOn }) =>
    (procedure === 'criminal' && refusedOn ? verdict('filed', 'same-organ-first', { filedOn, refusedOn, by: 'police' }) : null),
  paper: { reader: 'police', name: '公安机关', called: '报案', takesSummary: true },
  source: { ref: '公安机关接报案与立案工作规定（公开部分）；公通字〔2015〕32号', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '公安机关',
      summary: '110、派出所或县级公安机关。有危险先打 110',
      events: {
        acknowledged: '收到受案回执或接报案回执', caseOpened: '立案（收到立案告知）', 'caseOpened-administrative': '作为治安案件立案', filingRefused: '决定不予立案',
        noticeReceived: '收到不予立案通知书', 'noticeReceived-administrative': '收到书面决定（如处罚或不予处罚决定书）', refused: '当场不接、不登记',
        'refused-administrative': '告知不属于治安案件或不处理', referred: '移送别的公安机关或部门', reconsiderationFiled: '向同一公安机关申请复议',
        'reconsiderationFiled-administrative': '申请行政复议', reexaminationFiled: '向上一级公安机关申请复核', mediation: '公安机关组织调解', extended: '通知延长期限',
        opinionIssued: '给了书面答复',
      },
      accepts: {
        threat: '威胁人身安全', 'insult-and-pestering': '侮辱、滋扰、纠缠', impersonation: '冒充国家机关', 'forged-documents': '伪造文书',
        'intrusion-and-extortion': '侵入住宅、敲诈', 'sold-personal-information': '出售个人信息',
      },
      refuses: { 'pure-debt': '纯债务纠纷', 'private-prosecution': '告诉才处理的，会引导自诉' },
      cannot: { 'debt-not-settled': '不处理欠款本身，不决定还不还、还多少' },
      prerequisites: { 'danger-first': '没有前提，紧急的先报' },
      fields: { 'who-when-where': '时间、地点、人物、事实', 'suspect-numbers': '可疑号码', request: '诉求', 'keep-identity-private': '是否不公开身份' },
      attachments: { 'one-page-summary': '一页摘要', 'exhibit-list': '证据目录', 'original-device': '原手机' },
      access: { 'line-110': '110', station: '最近的派出所，或结果发生地的派出所', online: '网上报案，各地不一' },
      script: {
        have: '手边放好：一页摘要、原手机、身份证。紧急的不用等，先打 110。',
        open: '我要报案。什么时候、什么号码、几次、原话是什么，我照记录说。',
        ask: '请告诉我由哪个派出所处理，我什么时候去做笔录、交证据，回执怎么拿。',
        note: '记下民警警号、时间、回执编号。',
      },
      because: {
        'offence-indicated': '有已确认的发现可能涉及治安管理。带一页摘要和原手机。',
        'danger-any-time': '有人威胁、上门或伤人，随时可以报警。纯债务纠纷不归公安。',
        'same-organ-first': '{filedOn} 已报案，{refusedOn} 没有立案。收到书面决定起 7 日内，先向作出决定的同一公安机关申请复议；不服复议，再在 7 日内向上一级申请复核。',
      },
      next: '刑事案件不予立案的，先向同一公安机关申请复议，再向上一级申请复核；治安案件不服处理或者没有处理的，可以申请行政复议。',
    },
    en: {
      name: 'Police',
      summary: '110, the police station or the county police. In danger call 110 first',
      events: {
        acknowledged: 'Receipt of the report (受案回执 or 接报案回执)', caseOpened: 'Case opened, told so (立案告知)',
        'caseOpened-administrative': 'Opened as a public-order case', filingRefused: 'Decided not to open a case (不予立案)',
        noticeReceived: 'We hold the notice that no case is opened (不予立案通知书)',
        'noticeReceived-administrative': 'We hold the written decision (a penalty or none)', refused: 'Not taken at the counter',
        'refused-administrative': 'Told that it is no public-order case, or not dealt with', referred: 'Passed to another police organ or office',
        reconsiderationFiled: 'Asked the same police organ for reconsideration',
        'reconsiderationFiled-administrative': 'Applied for administrative reconsideration',
        reexaminationFiled: 'Asked the police organ above for re-examination', mediation: 'Mediation by the police',
        extended: 'Told that it takes longer', opinionIssued: 'Answered in writing',
      },
      accepts: {
        threat: 'threats to safety', 'insult-and-pestering': 'insults, nuisance, pestering', impersonation: 'posing as an authority', 'forged-documents': 'forged documents',
        'intrusion-and-extortion': 'entering a home, extortion', 'sold-personal-information': 'selling personal information',
      },
      refuses: { 'pure-debt': 'mere debt disputes', 'private-prosecution': 'matters for private prosecution' },
      cannot: { 'debt-not-settled': 'it does not deal with the debt itself, nor decide whether or how much is repaid' },
      prerequisites: { 'danger-first': 'nothing has to come before; urgent matters first' },
      fields: { 'who-when-where': 'when, where, who, what', 'suspect-numbers': 'suspect numbers', request: 'request', 'keep-identity-private': 'whether to keep the identity private' },
      attachments: { 'one-page-summary': 'one-page summary', 'exhibit-list': 'exhibit list', 'original-device': 'the phone itself' },
      access: { 'line-110': '110', station: 'the nearest police station, or the one where the harm happened', online: 'online reports differ from place to place' },
      script: {
        have: 'Have at hand: the one-page summary, the phone itself, your identity card. If it is urgent, do not wait: call 110.',
        open: 'I want to make a report. When, from which number, how often and in which words: I say it as recorded.',
        ask: 'Please tell me which station handles it, when I come to give my statement and hand in the evidence, and how I get the receipt.',
        note: 'Note the officer’s number, the time and the receipt number.',
      },
      because: {
        'offence-indicated': 'Confirmed findings may concern public order. Bring the one-page summary and the phone itself.',
        'danger-any-time': 'Threats, visits or violence can be reported at any time. A mere debt dispute is not for the police.',
        'same-organ-first': 'Reported on {filedOn}; on {refusedOn} no case was opened. Within 7 days of the written decision, first ask the same police organ for reconsideration; then, within 7 days, the one above it for re-examination.',
      },
      next: 'If no criminal case is opened: reconsideration by the same police organ first, then re-examination one level up. In a public-order matter, against a decision or none: administrative reconsideration (行政复议).',
    },
  },
}
