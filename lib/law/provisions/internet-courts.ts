import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 最高人民法院关于互联网法院案件管辖的规定 (HLWFY), from 2025-11-01. */
const title = { zh: '最高人民法院关于互联网法院案件管辖的规定', en: 'Supreme People’s Court provisions on internet courts (法释〔2025〕14号)' }
const provision = provisionsOf({
  id: 'HLWFY', title, force: 'law', from: '2025-11-01', grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo X-STORAGE/Laws@19decc6 司法解释/最高人民法院关于互联网法院案件管辖的规定(2025-09-29).md' },
})

export const internetCourts = [
  provision('privacy-cases', article(1, { paragraphs: [1], items: [2] }), {
    gist: { zh: '互联网法院集中管辖所在市的网络个人信息保护、隐私权纠纷；普通电话骚扰未必算', en: 'Internet courts take online disputes on personal information and privacy in their city; plain phone harassment may not count', es: 'Los tribunales de internet conocen de conflictos en línea sobre datos e intimidad en su ciudad; el acoso por teléfono puede no contar' },
  }),
]
