import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { roundTheClock } from '../hours'
import { always } from '../readiness'

/** 全国12315平台、市场监管部门: disputes of consumers. Loans and their collection are mostly not its matter. */
export const market12315: ChannelEntry = {
  id: 'market-12315',
  row: 'government',
  place: 2,
  about: 'anyone',
  accepts: ['consumer-service', 'false-advertising', 'forced-membership', 'personal-information'],
  refuses: ['loans-and-collection', 'not-for-daily-life', 'accepted-elsewhere', 'over-three-years', 'another-name'],
  cannot: ['seldom-collection', 'mediates'],
  prerequisites: ['none'],
  fields: [must('identity'), must('respondent'), must('request-and-facts')],
  attachments: ['proof-of-transaction', 'authorisation-original'],
  access: [{ key: 'site', grade: 'P' }, { key: 'line', grade: 'P', dial: ['12315'] }],
  excludes: ['nifa', 'miit-appeal'],
  escalation: ['court'],
  hours: roundTheClock('S'),
  hoursOf: 'site',
  script: call,
  events: [...anyTicket, 'mediation', 'suspended', 'resumed', 'extended', 'noticeReceived'],
  readiness: always('seldom'),
  paper: { reader: 'regulator', taker: '市场监督管理部门' },
  source: { ref: '市场监督管理投诉举报处理办法-2026', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '12315',
      summary: '消费争议；贷款合同和催收多不归它管',
      events: { accepted: '决定受理投诉', refused: '决定不予受理', mediation: '组织调解', replied: '告知调解结果或终止调解', referred: '分送或转给有管辖的部门' },
      accepts: { 'consumer-service': '消费服务', 'false-advertising': '虚假宣传', 'forced-membership': '强制搭售会员', 'personal-information': '经营者收集个人信息' },
      refuses: {
        'loans-and-collection': '贷款合同与催收，多不属于它的职责', 'not-for-daily-life': '不是为生活消费的', 'accepted-elsewhere': '法院、仲裁机构、行政机关、消费者协会已经受理或处理过同一争议的',
        'over-three-years': '知道权益受侵害超过三年的', 'another-name': '冒用他人名义，或拒绝核验身份的',
      },
      cannot: { 'seldom-collection': '很少处理贷款催收', mediates: '处理投诉靠调解，不裁决赔偿' },
      prerequisites: { none: '没有前提；要真实身份' },
      fields: { identity: '姓名、电话、通讯地址等真实身份', respondent: '被投诉人的名称、地址', 'request-and-facts': '具体请求和争议的事实依据' },
      attachments: { 'proof-of-transaction': '交易凭证', 'authorisation-original': '委托他人时的授权书原件和受托人身份证明' },
      access: { site: 'www.12315.cn', line: '12315' },
      script: {
        have: '手边放好：经营者名称和地址、交易凭证、具体请求、笔。',
        open: '我要投诉一家经营者，请登记。',
        ask: '请告诉我编号，由哪个部门办理，哪一天决定受不受理。',
        note: '记下工号、时间、编号。',
      },
      because: { seldom: '没有前提。搭售会员、虚假宣传、收集个人信息可以提交；贷款催收多不归这里。' },
      hours: '网上随时可以提交；电话各地不一。',
      next: '调解不成，可以仲裁或起诉。',
    },
    en: {
      name: '12315 (market regulator)',
      summary: 'Consumer disputes; loan contracts and collection are mostly not its matter',
      events: {
        accepted: 'The complaint is taken', refused: 'The complaint is not taken', mediation: 'Mediation',
        replied: 'Told the result, or that mediation ended', referred: 'Passed to the office in charge',
      },
      accepts: {
        'consumer-service': 'consumer services', 'false-advertising': 'false advertising', 'forced-membership': 'memberships sold along by force', 'personal-information': 'businesses collecting personal information',
      },
      refuses: {
        'loans-and-collection': 'loan contracts and collection, mostly', 'not-for-daily-life': 'what is not consumption for daily life',
        'accepted-elsewhere': 'the same dispute if a court, an arbitration body, an administrative body or the consumers’ association accepted or handled it',
        'over-three-years': 'what has been known for more than three years', 'another-name': 'complaints in another’s name, or without proof of identity',
      },
      cannot: { 'seldom-collection': 'it seldom takes loan collection', mediates: 'it mediates complaints and awards nothing' },
      prerequisites: { none: 'nothing has to come before; a real identity' },
      fields: { identity: 'name, phone, address', respondent: 'name and address of the business', 'request-and-facts': 'the request and the facts of the dispute' },
      attachments: { 'proof-of-transaction': 'proof of the transaction', 'authorisation-original': 'original authorisation and the agent’s identity, if an agent acts' },
      access: { site: 'www.12315.cn', line: '12315' },
      script: {
        have: 'Have at hand: name and address of the business, proof of the transaction, what you ask for, a pen.',
        open: 'I want to complain about a business. Please register it.',
        ask: 'Please tell me the number, which office handles it, and when it is decided whether it is taken.',
        note: 'Note the agent’s number, the time and the reference number.',
      },
      because: { seldom: 'Nothing has to come before. For memberships sold along, false advertising or collecting personal information; loan collection is mostly not its matter.' },
      hours: 'Online at any time; the phone differs from place to place.',
      next: 'If mediation fails, arbitration or court is open.',
    },
  },
}
