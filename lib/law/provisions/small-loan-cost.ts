import { provisionsOf } from './statute'

/** 小额贷款公司综合融资成本管理工作指引 (XDCB), December 2025; the day 12-19 was not verified. For new loans only. */
const title = { zh: '小额贷款公司综合融资成本管理工作指引', en: 'Guide on the all-in cost of small-loan companies (小额贷款公司综合融资成本管理工作指引)' }
const provision = provisionsOf({
  id: 'XDCB', title, force: 'law', boundTo: 'small-loan', from: '2025-12-19', fromGrade: 'U', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `《${title.zh}》（2025年12月）关于${place.zh}的要求`, en: `${title.en}, December 2025: ${place.en}` }),
  source: { title: `${title.zh}，内容据媒体报道`, ref: 'https://www.daqihao.com/articles/caijing/202512/9468.html ; https://www.daqihao.com/articles/caijing/202601/9572.html' },
})

export const newLoanCost = provision('new-loan-cost', { zh: '新发贷款综合融资成本', en: 'the all-in cost of new loans' }, {
  gist: { zh: '不得新发综合融资成本超过年化 24% 的贷款；2027 年底前新发贷款降到一年期 LPR 四倍以内；签约前明示年化成本', en: 'No new loans with an all-in cost above 24% a year; new loans within four times the one-year LPR by the end of 2027; the yearly cost is shown before signing', es: 'Sin préstamos nuevos con coste total superior al 24% anual; los nuevos, dentro de cuatro veces el LPR a un año a finales de 2027; el coste anual se muestra antes de firmar' },
  limits: { annualPercentMax: 24, lprMultipleLater: 4 },
})

export const smallLoanCost = [newLoanCost]
