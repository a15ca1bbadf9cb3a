import { citeSubject, provisionsOf } from './statute'

/** 关于办理非法放贷刑事案件若干问题的意见 (FFFD), from 2019-10-21. Read second-hand; for lenders without a licence only. */
const title = { zh: '关于办理非法放贷刑事案件若干问题的意见', en: 'Opinions on criminal cases of illegal lending (关于办理非法放贷刑事案件若干问题的意见)' }
const provision = provisionsOf({
  id: 'FFFD', title, force: 'law', from: '2019-10-21', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据报道`, ref: 'http://e.mzyfz.org.cn/paper/1341/paper_33324_7687.html' },
})

export const unlicensedLending = provision('unlicensed-lending', { zh: '非法放贷', en: 'illegal lending' }, {
  gist: { zh: '未经批准，两年内向不特定多人放贷十次以上，且实际年利率超过 36% 等，可能构成非法经营', en: 'Lending without a licence to many people ten times or more in two years at an actual rate above 36% a year may be illegal business', es: 'Prestar sin licencia a muchas personas diez veces o más en dos años a más del 36% anual real puede ser negocio ilegal' },
  limits: { annualPercentOver: 36, loansMin: 10, withinYears: 2 },
})

export const illegalLending = [unlicensedLending]
