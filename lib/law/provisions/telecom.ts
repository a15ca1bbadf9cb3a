import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国电信条例 (DXTL) of 2000; the text of 2016-02-06 was read, so acts before that day are not recorded. */
const title = { zh: '中华人民共和国电信条例', en: 'Telecommunications Regulation (电信条例)' }
const provision = provisionsOf({
  id: 'DXTL', title, force: 'law', from: '2016-02-06', grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title),
  source: { title: `${title.zh}（2016年修订）`, ref: 'repo LawRefBook/Laws@669f05b 行政法规/电信条例(2016-02-06).md' },
})

const serviceDispute = provision('service-dispute', article(39), {
  gist: { zh: '用户对服务、收费有异议的，可以要求经营者解决，不满意可以申诉', en: 'A user may ask the carrier to settle a dispute over service or charges, and appeal if not satisfied', es: 'El usuario puede pedir a la operadora que resuelva una disputa de servicio o cobro, y recurrir si no queda conforme' },
})

export const noAbusiveContent = provision('no-abusive-content', article(56, { items: [8] }), {
  gist: { zh: '不得利用电信网络发布侮辱、诽谤他人、侵害他人合法权益的信息', en: 'Telecom networks may not be used for content that insults or defames others or harms their rights', es: 'No se pueden usar las redes para contenidos que insulten o difamen a otros o dañen sus derechos' },
})

export const networkMisuse = provision('network-misuse', article(57), {
  gist: { zh: '不得利用电信网窃取、破坏他人信息，损害他人合法权益', en: 'Telecom networks may not be used to steal or damage another’s information or harm their rights', es: 'No se pueden usar las redes para robar o dañar información ajena ni perjudicar derechos' },
})

export const telecom = [serviceDispute, noAbusiveContent, networkMisuse]
