import type { Gist } from '../provision'
import { article } from './article'
import { citeIn, provisionOf, versionOf, type Edition } from './statute'

/**
 * 中华人民共和国网络安全法 (WANGAN): 2016 text from 2017-06-01, amended on 2025-10-28; that the amendment stands from 2026-01-01 was not verified.
 * The amendment moved these articles two numbers on.
 */
const title = { zh: '中华人民共和国网络安全法', en: 'Cybersecurity Law (网络安全法)' }
const passed2016: Edition = {
  from: '2017-06-01', grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title, { zh: '2016年', en: 'text of 2016' }),
  source: { title: `${title.zh}（2016年）`, ref: 'repo LawRefBook/Laws@3cd6e86 行政法/网络安全法.md' },
}
const amended2025: Edition = {
  from: '2026-01-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title, { zh: '2025年修正', en: 'as amended in 2025' }),
  source: { title: `${title.zh}（2025年修正）`, ref: 'repo X-STORAGE/Laws@24f2939 行政法/网络安全法(2025-10-28).md' },
}

function provision(topic: string, [old, revised]: [number, number], gist: Gist) {
  const changed = { zh: `条号由第${old}条改为第${revised}条，要求不变`, en: `Art. ${old} is now art. ${revised}; what it asks is the same` }
  return provisionOf({ id: 'WANGAN', title, force: 'law' }, topic, [
    versionOf(passed2016, article(old), { gist }), versionOf(amended2025, article(revised), { gist, changed }),
  ])
}

export const collectionRules = provision('collection-rules', [41, 43], {
  zh: '网络运营者收集使用个人信息要合法、正当、必要，明示并经同意，不得收集与服务无关的信息', en: 'Network operators collect personal information lawfully, properly and as needed, openly and with consent, and nothing their service does not need', es: 'Los operadores recogen datos de forma legal, legítima y necesaria, a la vista y con consentimiento, y nada ajeno a su servicio',
})

export const operatorLeak = provision('operator-leak', [42, 44], {
  zh: '网络运营者不得泄露个人信息，未经同意不得向他人提供', en: 'Network operators may not leak personal information or give it to others without consent', es: 'Los operadores no pueden filtrar datos ni darlos a otros sin consentimiento',
})

export const operatorDeletion = provision('operator-deletion', [43, 45], {
  zh: '发现违规收集使用的，有权要求删除；信息有错的，有权要求更正', en: 'Where information is collected or used against the rules one may demand its deletion, and where it is wrong its correction', es: 'Si se recogen o usan datos contra las normas se puede exigir su borrado y, si son erróneos, su corrección',
})

export const noUnlawfulTrade = provision('no-unlawful-trade', [44, 46], {
  zh: '任何个人和组织不得窃取或非法获取个人信息，不得非法出售或提供', en: 'Nobody may steal or unlawfully obtain personal information, or unlawfully sell or give it', es: 'Nadie puede robar u obtener ilegalmente datos personales, ni venderlos o darlos ilegalmente',
})

export const cybersecurity = [collectionRules, operatorLeak, operatorDeletion, noUnlawfulTrade]
