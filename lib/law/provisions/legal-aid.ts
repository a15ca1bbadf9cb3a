import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国法律援助法 (FLYZ); that it stands from 2022-01-01 was not verified. */
const title = { zh: '中华人民共和国法律援助法', en: 'Legal Aid Law (法律援助法)' }
const provision = provisionsOf({
  id: 'FLYZ', title, force: 'law', from: '2022-01-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo X-STORAGE/Laws@24f2939 行政法/法律援助法(2021-08-20).md' },
})

export const legalAid = [
  provision('services', article(22), {
    gist: { zh: '法律援助包括法律咨询、代拟文书、诉讼代理等', en: 'Legal aid includes advice, drafting and representation', es: 'La ayuda legal incluye consejo, redacción y representación' },
  }),
  provision('advice', article(23), {
    gist: { zh: '法律援助机构通过窗口、电话、网络等提供法律咨询', en: 'Advice is given at the counter, by phone and online', es: 'Se aconseja en ventanilla, por teléfono y en línea' },
  }),
  provision('listed-matters', article(31), {
    gist: { zh: '列出可以申请民事代理的事项，没有隐私权，要看地方是否扩展', en: 'The matters for representation are listed; privacy is not among them, though places may add it', es: 'Se listan los asuntos con representación; la intimidad no figura, aunque cada lugar puede añadirla' },
  }),
  provision('time-limits', article(43), {
    gist: { zh: '收到申请七日内决定，决定给予的三日内指派', en: 'Decided in 7 days; a person is assigned in 3 more', es: 'Se decide en 7 días; se asigna persona en 3 más' },
    limits: { daysMax: 7, assignDaysMax: 3 },
  }),
  provision('objection', article(49), {
    gist: { zh: '对不予援助有异议的，司法行政部门五日内审查', en: 'An objection to a refusal is reviewed by the justice office in 5 days', es: 'La objeción a una negativa la revisa la oficina de justicia en 5 días' },
    limits: { daysMax: 5 },
  }),
]
