import { anyTicket, checkedOn, may, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { verdict } from '../readiness'

/** 人民法院（网上立案）: a civil action needs a definite defendant. */
export const court: ChannelEntry = {
  id: 'court',
  row: 'justice',
  place: 3,
  about: 'anyone',
  accepts: ['privacy', 'personal-information', 'reputation', 'injunction', 'debt-confirmation'],
  refuses: ['defendant-unknown', 'administrative'],
  cannot: ['no-evidence-search', 'costs-time'],
  prerequisites: ['named-defendant', 'model-form'],
  fields: [must('plaintiff'), must('defendant'), must('claims-and-facts'), must('evidence-and-sources'), may('witnesses')],
  attachments: ['exhibit-list', 'identity', 'defendant-registration'],
  access: [{ key: 'platform', grade: 'S' }, { key: 'mini-program', grade: 'S' }],
  excludes: ['nfra-complaint', 'nifa', 'market-12315', 'miit-appeal', 'hotline-12345'],
  escalation: [],
  hours: roundTheClock('S'),
  script: [],
  events: [...anyTicket, 'caseOpened', 'noticeReceived', 'mediation', 'extended', 'suspended', 'resumed', 'opinionIssued', 'materialsComplete', 'lastAct'],
  readiness: ({ facts }) =>
    (facts.respondents.some(({ name }) => name.trim() !== '') ? verdict('ready', 'defendant-named') : verdict('blocked', 'defendant-needed')),
  paper: { reader: 'police', taker: '人民法院', called: '申请' },
  source: { ref: '民事诉讼法-2023', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '人民法院',
      summary: '起诉：隐私、个人信息、名誉；被告要明确',
      events: { caseOpened: '法院立案', refused: '裁定不予受理', noticeReceived: '收到判决、裁定', mediation: '法院调解' },
      accepts: { privacy: '隐私权', 'personal-information': '个人信息保护', reputation: '名誉权', injunction: '人格权禁令', 'debt-confirmation': '债务确认' },
      refuses: { 'defendant-unknown': '被告不明确的', administrative: '行政事项' },
      cannot: { 'no-evidence-search': '一般不替你找证据和被告', 'costs-time': '有诉讼费；精神损害要严重才支持' },
      prerequisites: { 'named-defendant': '明确的被告：全称、住所', 'model-form': '可以用要素式诉状的示范文本' },
      fields: { plaintiff: '原告的姓名、住所、联系方式等', defendant: '被告的名称、住所等', 'claims-and-facts': '诉讼请求、事实与理由', 'evidence-and-sources': '证据和证据来源', witnesses: '证人姓名和住所' },
      attachments: { 'exhibit-list': '证据目录', identity: '身份证明', 'defendant-registration': '被告的工商信息' },
      access: { platform: '全国法院统一电子诉讼服务平台', 'mini-program': '人民法院在线服务小程序' },
      script: {},
      because: { 'defendant-named': '案卷里有明确的被告，随时可以起诉。法院受理以后，监管投诉和调解多不再收同一件事。', 'defendant-needed': '先查清被告的全称；被告不明确，法院不收。' },
      hours: '网上随时可以提交。',
      next: '不服判决，可以上诉。',
    },
    en: {
      name: 'Court (人民法院)',
      summary: 'An action about privacy, personal information or reputation; needs a definite defendant',
      events: {
        caseOpened: 'The court opened the case', refused: 'The court ruled not to take it',
        noticeReceived: 'We hold the judgment or ruling', mediation: 'Mediation by the court',
      },
      accepts: { privacy: 'privacy', 'personal-information': 'protection of personal information', reputation: 'reputation', injunction: 'injunctions for personality rights', 'debt-confirmation': 'confirmation of a debt' },
      refuses: { 'defendant-unknown': 'actions without a definite defendant', administrative: 'administrative matters' },
      cannot: { 'no-evidence-search': 'as a rule it does not look for evidence or the defendant in your place', 'costs-time': 'there are court fees; damages for mental harm only where it is serious' },
      prerequisites: { 'named-defendant': 'a definite defendant: full name and address', 'model-form': 'model forms may be used' },
      fields: {
        plaintiff: 'name, address and contact of the plaintiff', defendant: 'name and address of the defendant', 'claims-and-facts': 'claims, facts and reasons', 'evidence-and-sources': 'evidence and its sources',
        witnesses: 'names and addresses of witnesses',
      },
      attachments: { 'exhibit-list': 'exhibit list', identity: 'proof of identity', 'defendant-registration': 'business registration of the defendant' },
      access: { platform: 'national platform of the courts (全国法院统一电子诉讼服务平台)', 'mini-program': 'mini program 人民法院在线服务' },
      script: {},
      because: {
        'defendant-named': 'There is a definite defendant; an action may be brought at any time. Once the court has accepted it, supervisors and mediators mostly do not take the same matter.',
        'defendant-needed': 'Find out the full name of the defendant first; without one the court does not take it.',
      },
      hours: 'Online at any time.',
      next: 'An appeal is open against the judgment.',
    },
  },
}
