import { provisionsOf } from './statute'

/** GB/T 45574-2025 (MGXX), from 2025-11-01. Its annex was not read; whether it names contact lists is not known. */
const title = { zh: 'GB/T 45574-2025《数据安全技术 敏感个人信息处理安全要求》', en: 'GB/T 45574-2025, security requirements for sensitive personal information' }
const provision = provisionsOf({
  id: 'MGXX', title, force: 'softLaw', from: '2025-11-01', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `${title.zh}关于${place.zh}的要求`, en: `${title.en}: ${place.en}` }),
  source: { title: `${title.zh}，内容据律师解读`, ref: 'https://www.jingtian.com/Content/2025/07-11/1746198502.html' },
})

export const sensitiveInformationStandard = [
  provision('list', { zh: '敏感个人信息识别', en: 'recognising sensitive information' }, {
    gist: { zh: '附有敏感个人信息识别清单；通讯录是否列入没有核到', en: 'It has a list of sensitive information; whether contact lists are on it was not confirmed', es: 'Incluye una lista de datos sensibles; no se ha confirmado si figura la agenda de contactos' },
  }),
]
