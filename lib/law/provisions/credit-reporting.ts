import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 征信业管理条例 (ZHENGXIN), from 2013-03-15 as its own head says. */
const title = { zh: '征信业管理条例', en: 'Regulation on Credit Reporting (征信业管理条例)' }
const provision = provisionsOf({
  id: 'ZHENGXIN', title, force: 'law', from: '2013-03-15', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo LawRefBook/Laws@2f4c5c2 行政法规/征信业管理条例(2013-01-21).md' },
})

export const creditReporting = [
  provision('five-years', article(16), {
    gist: { zh: '个人不良信息自行为或事件终止之日起保存五年，超过的应当删除', en: 'Adverse information is kept five years from the end of the event, then deleted', es: 'La información negativa se guarda cinco años desde el fin del hecho y luego se borra' },
    limits: { yearsMax: 5 },
  }),
  provision('objection', article(25), {
    gist: { zh: '认为信息有错误、遗漏可以提出异议，二十日内核查处理并书面答复', en: 'Who finds an error or omission may object; it is checked and answered in writing within 20 days', es: 'Quien vea un error u omisión puede objetar; se comprueba y responde por escrito en 20 días' },
    limits: { daysMax: 20 },
  }),
  provision('complaint', article(26), {
    gist: { zh: '认为权益受侵害可以向人民银行派出机构投诉，受理起三十日内书面答复；也可以直接起诉', en: 'Whose rights are harmed may complain to the local PBOC office, answered in writing within 30 days of acceptance, or sue', es: 'Quien vea dañados sus derechos puede reclamar ante la oficina del PBOC, con respuesta escrita en 30 días desde la admisión, o demandar' },
    limits: { daysMax: 30 },
  }),
]
