import { citeSubject, provisionsOf } from './statute'

/** 银行保险违法行为举报处理办法 (JBBF), from 2020-03-01. Read second-hand: no article number. */
const title = { zh: '银行保险违法行为举报处理办法', en: 'Measures on Reports of Unlawful Acts in Banking and Insurance (银行保险违法行为举报处理办法)' }
const provision = provisionsOf({
  id: 'JBBF', title, force: 'law', from: '2020-03-01', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据报道`, ref: 'http://m.finance.caixin.com/m/2020-01-14/101504161.html ; http://insurance.hexun.com/2020-01-15/199972240.html' },
})

export const bankReports = [
  provision('time-limits', { zh: '受理和调查期限', en: 'acceptance and investigation' }, {
    gist: { zh: '材料齐备起十五日内决定受理；受理后六十日内出具书面调查意见，一般可延不超过三十日；匿名举报不受时限', en: 'Accepted or not in 15 days from complete papers; a written opinion in 60 days, extended by at most 30; none of this binds for anonymous reports', es: 'Se admite o no en 15 días desde los papeles completos; dictamen escrito en 60 días, ampliable 30 como máximo; no rige para denuncias anónimas' },
    limits: { acceptDaysMax: 15, opinionDaysMax: 60, extensionDaysMax: 30 },
  }),
  provision('refusal', { zh: '不予受理', en: 'refusal' }, {
    gist: { zh: '同一举报没有新证据、应当走诉讼仲裁复议的，不予受理', en: 'Not accepted: the same report without new evidence, or a matter for courts, arbitration or reconsideration', es: 'No se admite: la misma denuncia sin pruebas nuevas, o asunto de tribunales, arbitraje o reconsideración' },
  }),
]
