import { provisionsOf } from './statute'

/** 个人贷款业务明示综合融资成本规定 (COST26), 金规〔2026〕2号, from 2026-08-01, only for loans agreed from that day. */
const title = { zh: '个人贷款业务明示综合融资成本规定', en: 'Rules on showing the all-in cost of personal loans (个人贷款业务明示综合融资成本规定)' }
const provision = provisionsOf({
  id: 'COST26', title, force: 'law', from: '2026-08-01', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `《${title.zh}》（金规〔2026〕2号，2026年8月1日起施行）关于${place.zh}的要求`, en: `${title.en}, in force from 2026-08-01: ${place.en}` }),
  source: { title: `${title.zh}，内容据新华社等报道`, ref: 'https://m.gmw.cn/2026-03/17/content_1304379580.htm ; https://www.cnsonews.com.cn/news/202249.html' },
})

export const shownCost = provision('shown-cost', { zh: '逐项明示息费', en: 'showing every cost' }, {
  gist: { zh: '息费项目、方式、年化标准和收取主体要逐项明示，没有明示的不得再收；只适用于 2026 年 8 月 1 日起新签的贷款', en: 'Every charge is shown with its kind, yearly rate and who takes it; what is not shown may not be taken; only for loans signed from 2026-08-01', es: 'Cada cargo se muestra con su tipo, tasa anual y quién lo cobra; lo no mostrado no puede cobrarse; solo para préstamos firmados desde el 1-8-2026' },
})

export const loanCostDisclosure = [shownCost]
