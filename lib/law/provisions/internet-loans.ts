import { citeSubject, provisionsOf } from './statute'

/** 商业银行互联网贷款管理暂行办法 (HLWDK), from 2020-07-17. The article on collection was not read: no number. */
const title = { zh: '商业银行互联网贷款管理暂行办法', en: 'Interim Measures on Internet Loans of Commercial Banks (商业银行互联网贷款管理暂行办法)' }
const provision = provisionsOf({
  id: 'HLWDK', title, force: 'law', boundTo: 'bank', from: '2020-07-17', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据官方发布消息的转载`, ref: '中国新闻网2020-07-17' },
})

export const agenciesWithRecord = provision('agencies-with-record', { zh: '合作机构清收', en: 'collection by partners' }, {
  gist: { zh: '不得委托有违法违规记录的合作机构清收', en: 'Partners with a record of unlawful collection may not be hired to collect', es: 'No se puede encargar el cobro a socios con antecedentes de infracciones' },
})

export const internetLoans = [agenciesWithRecord]
