import { article } from './article'
import { citeIn, citeSubject, provisionOf, versionOf, type Edition, type Heading } from './statute'

/**
 * 最高人民法院关于审理民间借贷案件适用法律若干问题的规定 (MJJD): 2015 text (not read), first amendment from 2020-08-20, second from 2021-01-01.
 * Its article numbers were read in the second amendment alone. It does not apply to licensed lenders.
 */
const title = { zh: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定', en: 'Supreme People’s Court provisions on private lending cases (民间借贷司法解释)' }
const heading: Heading = { id: 'MJJD', title, force: 'law' }
const ref = 'repo LawRefBook/Laws@abe3daa 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md'
const text2015: Edition = {
  from: '2015-09-01', fromGrade: 'U', grade: 'U', checkedOn: '2026-11-22', cite: citeSubject(title), source: { title: `${title.zh}（2015年），原文未读到`, ref: '法释〔2015〕18号' },
}
const first2020: Edition = {
  from: '2020-08-20', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title), source: { title: `${title.zh}（2020年第一次修正）`, ref },
}
const second2020: Edition = {
  from: '2021-01-01', fromGrade: 'S', grade: 'P', checkedOn: '2026-11-26', cite: citeIn(title, { zh: '2020年第二次修正', en: 'as amended for the second time in 2020' }),
  source: { title: `${title.zh}（2020年第二次修正）`, ref },
}

export const licensedLendersExcluded = provisionOf(heading, 'licensed-lenders-excluded', [
  versionOf(second2020, article(1, { paragraphs: [2] }), {
    gist: { zh: '持牌金融机构及其分支机构发放贷款的纠纷不适用本规定', en: 'The provisions do not apply to loans by licensed financial institutions and their branches', es: 'Estas normas no se aplican a préstamos de entidades financieras autorizadas y sus sucursales' },
  }),
])

const subject = { zh: '民间借贷利率上限', en: 'the highest rate of private loans' }
const fourTimes = { zh: '约定利率超过合同成立时一年期 LPR 四倍的部分，法院不支持', en: 'The part of a rate above four times the one-year LPR at signing is not upheld', es: 'No se reconoce la parte del tipo superior a cuatro veces el LPR a un año vigente al firmar' }

export const rateCap = provisionOf(heading, 'rate-cap', [
  versionOf(text2015, subject, {
    gist: { zh: '旧规以年利率 24%、36% 为两条线', en: 'The old text drew two lines at 24% and 36% a year', es: 'El texto antiguo fijaba dos líneas: 24% y 36% anual' },
    limits: { upheldPercentMax: 24, refundPercentOver: 36 },
  }),
  versionOf(first2020, subject, {
    gist: fourTimes, limits: { lprMultipleMax: 4 },
    changed: { zh: '24%、36% 两条线改为合同成立时一年期 LPR 的四倍', en: 'The lines of 24% and 36% become four times the one-year LPR at signing' },
  }),
  versionOf(second2020, article(25), {
    gist: fourTimes, limits: { lprMultipleMax: 4 },
    changed: { zh: '随民法典调整条号，上限不变', en: 'Article numbers follow the Civil Code; the limit is the same' },
  }),
])

export const privateUpfrontInterest = provisionOf(heading, 'upfront-interest', [
  versionOf(second2020, article(26), {
    gist: { zh: '预先扣除利息的，按实际出借的金额认定本金', en: 'Where interest was taken in advance, the sum actually lent is the principal', es: 'Si se descontaron intereses por adelantado, el capital es lo realmente prestado' },
  }),
])

export const overdueCap = provisionOf(heading, 'overdue-cap', [
  versionOf(second2020, article(29), {
    gist: { zh: '逾期利息、违约金和其他费用合计，超过合同成立时一年期 LPR 四倍的部分，法院不支持', en: 'Overdue interest, penalties and other fees together are upheld only up to four times the one-year LPR at signing', es: 'Intereses de demora, penalizaciones y otros gastos juntos solo se reconocen hasta cuatro veces el LPR a un año vigente al firmar' },
    limits: { lprMultipleMax: 4 },
  }),
])

export const lendingTransition = provisionOf(heading, 'transition', [
  versionOf(second2020, article(31), {
    gist: { zh: '2020 年 8 月 20 日前成立的合同分段计算利率', en: 'For contracts from before 2020-08-20 the rate is judged in two stretches', es: 'En contratos anteriores al 20-8-2020 el tipo se calcula por tramos' },
  }),
])

export const privateLending = [licensedLendersExcluded, rateCap, privateUpfrontInterest, overdueCap, lendingTransition]
