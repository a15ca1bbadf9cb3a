import { checkedOn, type Basis } from '../channel'

/** Where the limits stand, a text a line. Grade P: the text was read, articles may be named; grade S: known second-hand, no article is named. */

type Rest = { source: string; from: string }
export const read = (zh: string, en: string, rest: Rest): Basis => ({ cite: { zh, en }, grade: 'P', checkedOn, ...rest })

/** Cites articles of one text that was read. */
const articlesOf = (zh: string, en: string, rest: Rest) => (article: string, englishArticle: string): Basis => read(`${zh}${article}`, `${en}, ${englishArticle}`, rest)

export const complaintMeasures = articlesOf('《银行业保险业消费投诉处理管理办法》', 'Measures on Handling Consumer Complaints in Banking and Insurance (银行业保险业消费投诉处理管理办法)',
  { source: 'http://www.gov.cn/gongbao/content/2020/content_5512564.htm', from: '2020-03-01' })
export const criminalProcedure = articlesOf('《公安机关办理刑事案件程序规定》', 'Police Rules of Criminal Procedure (公安机关办理刑事案件程序规定)',
  { source: '公安部令第159号', from: '2020-09-01' })
export const punishments2012 = articlesOf('《中华人民共和国治安管理处罚法》（2012年修正）', 'Public Security Administration Punishments Law (治安管理处罚法, amended 2012)',
  { source: '治安管理处罚法-2012', from: '2013-01-01' })
export const punishments2025 = articlesOf('《中华人民共和国治安管理处罚法》（2025年修订）', 'Public Security Administration Punishments Law (治安管理处罚法, revised 2025)',
  { source: '治安管理处罚法-2025', from: '2026-01-01' })
export const reconsiderationLaw = articlesOf('《中华人民共和国行政复议法》', 'Administrative Reconsideration Law (行政复议法)', { source: '行政复议法-2023', from: '2024-01-01' })
export const litigationLaw = articlesOf('《中华人民共和国行政诉讼法》', 'Administrative Litigation Law (行政诉讼法)', { source: '行政诉讼法-2017', from: '2017-07-01' })
export const petitionRegulations = articlesOf('《信访工作条例》', 'Regulation on Petitions (信访工作条例)', { source: '信访工作条例-2022', from: '2022-05-01' })
export const prosecutorRules = articlesOf('《人民检察院刑事诉讼规则》', 'Procuratorate Rules of Criminal Procedure (人民检察院刑事诉讼规则)',
  { source: '人民检察院刑事诉讼规则-2019', from: '2019-12-30' })
export const reconsiderationRegulation = articlesOf('《中华人民共和国行政复议法实施条例》（2026年修订）',
  'Regulation on the Administrative Reconsideration Law (行政复议法实施条例, revised 2026)', { source: '行政复议法实施条例-2026', from: '2026-07-01' })
export const marketMeasures2020 = articlesOf('《市场监督管理投诉举报处理暂行办法》', 'Interim Measures on Complaints and Reports to Market Regulators (市场监督管理投诉举报处理暂行办法)',
  { source: '市场监督管理投诉举报处理暂行办法-2022', from: '2022-03-24' })
export const marketMeasures2026 = articlesOf('《市场监督管理投诉举报处理办法》', 'Measures on Complaints and Reports to Market Regulators (市场监督管理投诉举报处理办法)',
  { source: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html', from: '2026-04-15' })
export const creditRegulation = articlesOf('《征信业管理条例》', 'Regulation on Credit Reporting (征信业管理条例)', { source: '征信业管理条例-2013', from: '2013-03-15' })
export const creditComplaints = articlesOf('《征信投诉办理规程》', 'Procedure for Credit-reporting Complaints (征信投诉办理规程)', { source: '征信投诉办理规程-2024', from: '2024-04-15' })
export const civilProcedure = articlesOf('《中华人民共和国民事诉讼法》', 'Civil Procedure Law (民事诉讼法)', { source: '民事诉讼法-2023', from: '2022-01-01' })
export const civilCode = articlesOf('《中华人民共和国民法典》', 'Civil Code (民法典)', { source: '民法典-总则', from: '2021-01-01' })
export const legalAidLaw = articlesOf('《中华人民共和国法律援助法》', 'Legal Aid Law (法律援助法)', { source: '法律援助法-2021', from: '2022-01-01' })

export const intakeGuide = {
  zh: '《公安部关于改革完善受案立案制度的意见》二（一）2', en: 'Ministry of Public Security opinions on accepting and opening cases (公安部关于改革完善受案立案制度的意见), II(1)2',
}

export const reportMeasures: Basis = {
  cite: { zh: '《银行保险违法行为举报处理办法》', en: 'Measures on Reports of Unlawful Acts in Banking and Insurance (银行保险违法行为举报处理办法)' },
  source: 'http://m.finance.caixin.com/m/2020-01-14/101504161.html', grade: 'S', from: '2020-03-01', checkedOn,
}
/** Of the interim measures the text as amended in 2022 was read; for the days before, that they stood and their lengths are known second-hand. */
export const marketMeasuresBefore2022: Basis = {
  cite: { zh: '《市场监督管理投诉举报处理暂行办法》', en: 'Interim Measures on Complaints and Reports to Market Regulators (市场监督管理投诉举报处理暂行办法)' },
  source: '市场监督管理投诉举报处理暂行办法-2022', grade: 'S', from: '2020-01-01', checkedOn,
}
export const telecomAppeals: Basis = {
  cite: { zh: '《电信用户申诉处理办法》', en: 'Measures on Appeals of Telecom Users (电信用户申诉处理办法)' },
  source: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html', grade: 'S', from: '2016-07-30', checkedOn,
}

/** No law sets a number of days: what is shown is our own and says so. */
export const noStatutoryLimit = (from: string): Basis => ({
  cite: { zh: '没有查到法定的天数，这是我们自己的提醒', en: 'no statutory number of days was found; this is our own reminder' }, source: '', grade: 'U', from, checkedOn,
})
export const localRules: Basis = {
  cite: { zh: '各地的 12345 规定，没有核到原文', en: 'local rules for 12345, not verified' }, source: '', grade: 'W', from: '2020-01-01', checkedOn,
}
