import { article } from './article'
import { citeIn, provisionOf, provisionsOf, versionOf, type Statute } from './statute'

/**
 * 公安机关办理行政案件程序规定 (XZCX): the text as amended on 2018-11-25 was read, so earlier days are not recorded. No revision for the law of 2026 was
 * found; where it differs, 治安管理处罚法 comes first.
 */
const title = { zh: '公安机关办理行政案件程序规定', en: 'Police Rules of Administrative Procedure (公安机关办理行政案件程序规定)' }
const statute: Statute = {
  id: 'XZCX', title, force: 'law', from: '2019-01-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（2018年修正）`, ref: 'repo LawRefBook/Laws@2f4c5c2 部门规章/公安部/公安机关办理行政案件程序规定(2019-04-27).md' },
}
const provision = provisionsOf(statute)

export const administrativeProcedure = [
  provision('day-counting', article(35), {
    gist: { zh: '期间开始的时、日不计，末日是节假日的顺延', en: 'The first hour or day is not counted; a last day on a holiday moves on', es: 'No se cuenta la primera hora o día; si el último es festivo, se pasa al siguiente' },
  }),
  provision('acceptance', article(60), {
    gist: { zh: '对报案应当及时受理，并进行网上接报案登记', en: 'A report is accepted promptly and registered online', es: 'La denuncia se admite pronto y se registra en línea' },
  }),
  provision('receipt', article(61), {
    gist: { zh: '属本单位管辖的立即调查，制作受案登记表和回执并交报案人；不属本单位的二十四小时内移送', en: 'In its own remit the unit investigates at once and gives the reporter a receipt; otherwise it passes the case on within 24 hours', es: 'Si es competente, la unidad investiga de inmediato y da un recibo; si no, remite el caso en 24 horas' },
    limits: { transferHoursMax: 24 },
  }),
  provision('evidence-list', article(64), {
    gist: { zh: '对提供的证据材料应当登记，出具接受证据清单', en: 'Evidence handed over is registered, and a list is given', es: 'Las pruebas entregadas se registran y se da una lista' },
  }),
  // From 2026-01-01 art. 118 of the law (ZAGL/case-handling) stands in its place.
  provisionOf(statute, 'case-handling', [
    versionOf(statute, article(165), {
      gist: { zh: '办案期限自受理起三十日，重大复杂的经批准可延长三十日', en: 'A case takes at most 30 days from acceptance, 30 more with approval where grave or complex', es: 'Un caso dura como máximo 30 días desde su admisión, 30 más con aprobación si es grave o complejo' },
      limits: { daysMax: 30, extensionDaysMax: 30 },
    }),
    { from: '2026-01-01', text: null, source: statute.source, grade: 'P', checkedOn: statute.checkedOn },
  ]),
  provision('mediation', article(178), {
    gist: { zh: '民间纠纷引起的侮辱、干扰生活、侵犯隐私等，情节较轻的可以调解', en: 'Insults, disturbance and intrusion on privacy from private disputes may be mediated where minor', es: 'Los insultos, molestias o intromisiones por conflictos privados leves pueden mediarse' },
  }),
]
