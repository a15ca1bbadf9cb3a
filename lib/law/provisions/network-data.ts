import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 网络数据安全管理条例 (WANGSHU), from 2025-01-01. */
const title = { zh: '网络数据安全管理条例', en: 'Regulation on Network Data Security (网络数据安全管理条例)' }
const provision = provisionsOf({
  id: 'WANGSHU', title, force: 'law', from: '2025-01-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo X-STORAGE/Laws@24f2939 行政法规/网络数据安全管理条例(2024-09-24).md' },
})

export const fairConsent = provision('fair-consent', article(22), {
  gist: { zh: '不得超范围收集，不得误导、欺诈、胁迫取得同意；明确不同意后不得频繁征求', en: 'No collection beyond need, no misleading, fraud or coercion for consent, and no frequent asking after a clear refusal', es: 'No recoger de más, no obtener el consentimiento con engaño, fraude o coacción, y no insistir tras una negativa clara' },
})

export const timelyHandling = provision('timely-handling', article(23), {
  gist: { zh: '对查阅、更正、删除、撤回同意等请求应当及时受理，不得设不合理条件', en: 'Requests to see, correct or delete information or to withdraw consent are taken promptly, without unreasonable conditions', es: 'Las solicitudes de consulta, corrección, borrado o retirada del consentimiento se atienden pronto y sin condiciones irrazonables' },
})

export const deletedAccount = provision('deleted-account', article(24), {
  gist: { zh: '注销账号的，应当删除个人信息或匿名化；法定保存期限未届满或技术上难以实现的，停止除存储和安全保护以外的处理', en: 'When an account is closed, information is deleted or made anonymous; where a legal period of keeping still runs, or it is technically hard, it may only be stored and protected', es: 'Al cerrar una cuenta se borran o anonimizan los datos; si aún corre un plazo legal de conservación, o es técnicamente difícil, solo pueden guardarse y protegerse' },
})

export const networkData = [fairConsent, timelyHandling, deletedAccount]
