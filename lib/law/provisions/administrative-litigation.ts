import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国行政诉讼法 (XZSS), text of 2017; that it stands from 2017-07-01 was not verified. */
const title = { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law (行政诉讼法)' }
const provision = provisionsOf({
  id: 'XZSS', title, force: 'law', from: '2017-07-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（2017年修正）`, ref: 'repo X-STORAGE/Laws@24f2939 诉讼与非诉讼程序法/行政诉讼法(2017-06-27).md' },
})

export const administrativeLitigation = [
  provision('after-reconsideration', article(45), {
    gist: { zh: '不服复议决定的，收到决定书十五日内起诉', en: 'Who does not accept a reconsideration decision sues within 15 days', es: 'Quien no acepte la reconsideración demanda en 15 días' },
    limits: { daysMax: 15 },
  }),
  provision('six-months', article(46), {
    gist: { zh: '直接起诉的，自知道行政行为起六个月内提出', en: 'A direct suit is brought within six months of knowing of the act', es: 'La demanda directa se presenta en seis meses desde que se conoce el acto' },
    limits: { monthsMax: 6 },
  }),
  provision('two-months', article(47), {
    gist: { zh: '申请保护人身权、财产权，行政机关两个月内不履行的可以起诉；紧急情况不受限', en: 'Where a body does not act within two months on a request for protection one may sue; emergencies are free of the wait', es: 'Si un órgano no actúa en dos meses ante una petición de protección se puede demandar; las urgencias no esperan' },
    limits: { monthsMax: 2 },
  }),
  provision('registration', article(51), {
    gist: { zh: '不能当场判定的，应当接收起诉状并在七日内决定是否立案', en: 'Where it is not clear at once, the court takes the papers and decides within 7 days', es: 'Si no está claro en el acto, el tribunal recibe la demanda y decide en 7 días' },
    limits: { daysMax: 7 },
  }),
]
