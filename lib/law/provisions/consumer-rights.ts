import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国消费者权益保护法 (XBFT), text of 2013; that it stands from 2014-03-15 was not verified. */
const title = { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Rights Protection Law (消费者权益保护法)' }
const provision = provisionsOf({
  id: 'XBFT', title, force: 'law', from: '2014-03-15', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title),
  source: { title: `${title.zh}（2013年修正）`, ref: 'repo LawRefBook/Laws@ad3fc7a 民法商法/消费者权益保护法(2013-10-25).md' },
})

export const consumerRights = [
  provision('dignity', article(14), {
    gist: { zh: '消费者的人格尊严受尊重，个人信息依法得到保护', en: 'A consumer’s dignity is respected and personal information protected', es: 'Se respeta la dignidad del consumidor y se protegen sus datos' },
  }),
  provision('information', article(29), {
    gist: { zh: '经营者收集使用个人信息要合法、正当、必要并经同意，严格保密，不得泄露或非法提供', en: 'Traders collect personal information lawfully, as needed and with consent, keep it confidential and never leak it', es: 'Los comerciantes recogen datos de forma legal, necesaria y con consentimiento, los guardan en secreto y no los filtran' },
  }),
  provision('seven-working-days', article(46), {
    gist: { zh: '有关行政部门自收到投诉起七个工作日内处理并告知', en: 'The authority acts on a complaint and answers within 7 working days', es: 'La autoridad tramita la queja y responde en 7 días hábiles' },
    limits: { workingDaysMax: 7 },
  }),
  provision('remedies', article(50), {
    gist: { zh: '侵害人格尊严或个人信息权利的，应当停止侵害、恢复名誉、赔礼道歉并赔偿损失', en: 'Harm to dignity or information rights must stop, be undone, apologised for and made good', es: 'El daño a la dignidad o a los datos debe cesar, repararse, disculparse e indemnizarse' },
  }),
  provision('mental-harm', article(51), {
    gist: { zh: '侮辱诽谤等造成严重精神损害的，可以要求精神损害赔偿', en: 'For serious mental harm by insult, defamation and the like one may claim compensation', es: 'Por un daño moral grave con insultos o difamación se puede pedir indemnización' },
  }),
]
