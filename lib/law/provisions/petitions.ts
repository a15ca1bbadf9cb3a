import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 信访工作条例 (XFTL), from 2022-05-01. The regulation of 2005 before it was not read. */
const title = { zh: '信访工作条例', en: 'Regulation on Petitions (信访工作条例)' }
const provision = provisionsOf({
  id: 'XFTL', title, force: 'law', from: '2022-05-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo LawRefBook/Laws@2f4c5c2 行政法规/信访工作条例(2022-02-25).md' },
})

export const petitions = [
  provision('form', article(19), {
    gist: { zh: '一般采用书面形式，写明姓名、住址、请求和事实；不得捏造、诬告；办理期内同一事项上级不重复受理', en: 'As a rule in writing with name, address, request and facts; nothing invented; while it is handled, superiors do not accept it again', es: 'Por regla general por escrito con nombre, domicilio, petición y hechos; nada inventado; mientras se tramita, los superiores no lo admiten de nuevo' },
  }),
  provision('registration', article(22), {
    gist: { zh: '信访部门登记后十五日内分别转送、交办', en: 'Petition offices register and pass on within 15 days', es: 'Las oficinas registran y remiten en 15 días' },
    limits: { daysMax: 15 },
  }),
  provision('notice', article(23), {
    gist: { zh: '其他机关收到信访事项，不能当场告知的，十五日内书面告知', en: 'Other bodies give written notice within 15 days where they cannot do so at once', es: 'Otros órganos avisan por escrito en 15 días si no pueden hacerlo en el acto' },
    limits: { daysMax: 15 },
  }),
  provision('routing', article(31), {
    gist: { zh: '应当走诉讼、复议、行政处罚等程序的，导入相应程序处理', en: 'Matters for courts, reconsideration, penalties and the like go into those procedures', es: 'Lo que corresponde a tribunales, reconsideración, sanciones, etc. pasa a esos procedimientos' },
  }),
  provision('handling', article(34), {
    gist: { zh: '第三十一条第六项的事项自受理起六十日办结，可延长不超过三十日', en: 'Matters of art. 31 item (6) are settled in 60 days from acceptance, extended by at most 30', es: 'Los asuntos del art. 31 (6) se resuelven en 60 días desde la admisión, ampliables 30 como máximo' },
    limits: { daysMax: 60, extensionDaysMax: 30 },
  }),
  provision('review', article(35), {
    gist: { zh: '收到答复三十日内可以请求复查，三十日内出复查意见', en: 'A review may be asked for within 30 days and is answered within 30 days', es: 'Se puede pedir revisión en 30 días y se responde en 30 días' },
    limits: { applyDaysMax: 30, answerDaysMax: 30 },
  }),
  provision('second-review', article(36), {
    gist: { zh: '收到复查意见三十日内可以请求复核，三十日内出复核意见；此后同一事实理由不再受理', en: 'A second review may be asked for within 30 days and is answered within 30 days; after that the same matter is not accepted again', es: 'Se puede pedir una segunda revisión en 30 días y se responde en 30 días; después el mismo asunto no se admite' },
    limits: { applyDaysMax: 30, answerDaysMax: 30 },
  }),
]
