import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 公安机关接报案与立案工作规定 (JBLA), from 2024-01-01: only the part disclosed on request was read and may be cited. */
const title = { zh: '公安机关接报案与立案工作规定', en: 'Police Rules on Reports and Case Opening (公安机关接报案与立案工作规定)' }
const provision = provisionsOf({
  id: 'JBLA', title, force: 'law', from: '2024-01-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title, { zh: '依申请公开部分', en: 'part disclosed on request' }),
  source: { title: `${title.zh}（依申请公开部分）`, ref: 'repo wflawyer/criminal-procedure-deadline-platform@fb83504 public/legal/reporting-filing-rules-2023.txt ; http://www.digipub.cc/dy/article/K6AAP18Q05522N19.html' },
})

export const caseRegistration = [
  provision('on-the-spot', article(4), {
    gist: { zh: '上门报案的，当场网上登记、当场接受证据、当场出具回执并告知查询方式', en: 'At the counter: registered online, evidence taken and a receipt given on the spot, with how to follow it', es: 'En ventanilla: registro en línea, pruebas y recibo en el acto, con la forma de consulta' },
  }),
  provision('first-receiver', article(7), {
    gist: { zh: '首接责任制：属于公安机关职责范围的报案，首接单位必须接受，不得拒绝或推诿', en: 'The first unit that gets a report within the remit of the police must take it and may not send it away', es: 'La primera unidad que recibe una denuncia de competencia policial debe tomarla y no puede rechazarla' },
  }),
  provision('transfer', article(8), {
    gist: { zh: '不属本单位管辖的二十四小时内移送；不属公安职责的立即口头告知；当场判断不了的三日内处理', en: 'Outside its remit: passed on in 24 hours; not for the police: said at once; unclear: settled in 3 days', es: 'Fuera de su competencia: se remite en 24 horas; si no es asunto policial: se dice en el acto; si no está claro: en 3 días' },
    limits: { transferHoursMax: 24, unclearDaysMax: 3 },
  }),
  provision('written-reports', article(10), {
    gist: { zh: '来信、邮件、传真报案的，收到三日内联系报案人并完成登记', en: 'A written report is answered and registered within 3 days', es: 'La denuncia escrita se contesta y registra en 3 días' },
    limits: { daysMax: 3 },
  }),
  provision('on-scene', article(11), {
    gist: { zh: '在处警现场不愿去公安机关的，民警当场登记身份、联系方式和内容', en: 'Who does not wish to come along is registered on the scene', es: 'A quien no quiera ir a comisaría se le registra en el lugar' },
  }),
  provision('open-at-once', article(12), {
    gist: { zh: '属本单位管辖的行政案件，应当立即立案并进行调查', en: 'An administrative case in its remit is opened at once and investigated', es: 'El caso administrativo de su competencia se abre de inmediato y se investiga' },
  }),
  provision('jurisdiction', article(13), {
    gist: { zh: '管辖协商中不得停止办理；移送后要告知报案人', en: 'Work does not stop while competence is discussed; a transfer is told to the reporter', es: 'No se detiene el trabajo mientras se discute la competencia; el traslado se comunica' },
  }),
  provision('progress', article(15), {
    gist: { zh: '通过互联网等方式为当事人提供进展查询', en: 'Parties can follow the progress, for example online', es: 'Las partes pueden consultar el avance, por ejemplo en línea' },
  }),
  provision('supervision', article(16), {
    gist: { zh: '公示“三个当场”制度和监督投诉电话', en: 'The on-the-spot rules and a supervision line are displayed', es: 'Se exponen las normas y un teléfono de supervisión' },
  }),
  provision('precedence', article(19), {
    gist: { zh: '2015 年意见与本规定不一致的，以本规定为准', en: 'Where the opinions of 2015 differ, these rules come first', es: 'Si las opiniones de 2015 difieren, prevalecen estas normas' },
  }),
]
