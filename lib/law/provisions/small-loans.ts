import { citeSubject, provisionsOf } from './statute'

/** 小额贷款公司监督管理暂行办法 (XD25), published on 2025-01-17; that it stands from that day was not verified. No article was read. */
const title = { zh: '小额贷款公司监督管理暂行办法', en: 'Interim Measures on Small-loan Companies (小额贷款公司监督管理暂行办法)' }
const provision = provisionsOf({
  id: 'XD25', title, force: 'law', boundTo: 'small-loan', from: '2025-01-17', fromGrade: 'U', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据官方发布消息的转载`, ref: 'https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html' },
})

export const smallLoanCollection = provision('collection', { zh: '催收行为', en: 'collection' }, {
  gist: { zh: '不得冒用机关名义，不得暴力、威胁、侮辱、恐吓、跟踪、骚扰、误导、欺骗，不得散布隐私，不得向还款义务人以外的人催收等', en: 'No posing as an authority; no force, threats, insults, following, harassment or deceit; no spreading of privacy; no collection from anyone who does not owe, and the like', es: 'Sin fingir ser autoridad; sin violencia, amenazas, insultos, seguimiento, acoso ni engaño; sin difundir la intimidad; sin cobrar a quien no debe, etc.' },
})

export const smallLoanAgencies = provision('agencies', { zh: '委外催收管理', en: 'control of collection agencies' }, {
  gist: { zh: '要有催收管理制度和合作机构名单，不得委托有违法违规催收记录的机构', en: 'Collection rules and a list of agencies are needed; agencies with a record of unlawful collection may not be hired', es: 'Hacen falta normas de cobro y una lista de agencias; no se contratan agencias con antecedentes de cobro ilegal' },
})

export const smallLoans = [smallLoanCollection, smallLoanAgencies]
