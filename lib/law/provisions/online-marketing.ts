import { citeSubject, provisionsOf } from './statute'

/** 金融产品网络营销管理办法 (YXBF), from 2026-09-30. Read second-hand: no article number. It does not govern collection. */
const title = { zh: '金融产品网络营销管理办法', en: 'Measures on Online Marketing of Financial Products (金融产品网络营销管理办法)' }
const provision = provisionsOf({
  id: 'YXBF', title, force: 'law', from: '2026-09-30', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据转引`, ref: 'https://www.cac.gov.cn/2026-04/24/c_1778769008779432.htm' },
})

export const onlineMarketing = [
  provision('platform-limits', { zh: '第三方平台', en: 'third-party platforms' }, {
    gist: { zh: '第三方平台不得介入签约、资金划转等环节', en: 'Third-party platforms may not take part in signing or moving money', es: 'Las plataformas de terceros no pueden intervenir en la firma ni en los pagos' },
  }),
]
