import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国民事诉讼法 (MINSU), text of 2023; that it stands from 2024-01-01 was not verified. */
const title = { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law (民事诉讼法)' }
const provision = provisionsOf({
  id: 'MINSU', title, force: 'law', from: '2024-01-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（2023年修正）`, ref: 'repo X-STORAGE/Laws@24f2939 诉讼与非诉讼程序法/民事诉讼法(2023-09-01).md' },
})

export const civilProcedure = [
  provision('home-court', article(22), {
    gist: { zh: '由被告住所地法院管辖', en: 'The court of the defendant’s domicile is competent', es: 'Es competente el tribunal del domicilio del demandado' },
  }),
  provision('place-of-tort', article(29), {
    gist: { zh: '侵权诉讼由侵权行为地或被告住所地法院管辖', en: 'For a tort, the court of the place of the act or of the defendant', es: 'Por daño, el tribunal del lugar del acto o del demandado' },
  }),
  provision('evidence', article(66), {
    gist: { zh: '证据包括陈述、书证、物证、视听资料、电子数据、证人证言等，须查证属实', en: 'Evidence includes statements, papers, objects, recordings, electronic data and witnesses; it must be verified', es: 'Son pruebas declaraciones, documentos, objetos, grabaciones, datos electrónicos y testigos; deben verificarse' },
  }),
  provision('day-counting', article(85), {
    gist: { zh: '开始的时、日不计，末日是法定休假日的顺延，不包括在途时间', en: 'The first hour or day is not counted, a last day on a public holiday moves on, and time in transit is not counted', es: 'No se cuenta la primera hora o día, el último festivo pasa al siguiente y no cuenta el tránsito' },
  }),
  provision('preservation', article(103), {
    gist: { zh: '可以申请责令对方作出或禁止作出一定行为；紧急的四十八小时内裁定', en: 'The court may order or forbid an act; in urgent cases it rules within 48 hours', es: 'El tribunal puede ordenar o prohibir un acto; si es urgente resuelve en 48 horas' },
    limits: { hoursMax: 48 },
  }),
  provision('before-suit', article(104), {
    gist: { zh: '情况紧急的可以诉前申请保全，四十八小时内裁定，三十日内要起诉', en: 'In an emergency it may be asked for before a suit; ruled in 48 hours, and the suit follows within 30 days', es: 'En urgencia puede pedirse antes de demandar; se resuelve en 48 horas y se demanda en 30 días' },
    limits: { hoursMax: 48, suitDaysMax: 30 },
  }),
  provision('conditions', article(122), {
    gist: { zh: '起诉要有直接利害关系的原告、明确的被告、具体的请求和事实理由', en: 'A suit needs a plaintiff concerned, a clear defendant, a request and facts', es: 'La demanda requiere demandante afectado, demandado claro, petición y hechos' },
  }),
  provision('statement-of-claim', article(124), {
    gist: { zh: '起诉状要写明双方信息、请求和事实理由、证据及来源', en: 'The claim states the parties, the request and facts, and the evidence and its sources', es: 'La demanda indica partes, petición y hechos, y las pruebas con su origen' },
  }),
  provision('registration', article(126), {
    gist: { zh: '符合条件的七日内立案，不符合的七日内裁定不予受理', en: 'Accepted or refused within 7 days', es: 'Se admite o rechaza en 7 días' },
    limits: { daysMax: 7 },
  }),
  provision('ordinary-trial', article(152), {
    gist: { zh: '普通程序立案之日起六个月内审结，可以依法延长', en: 'The ordinary procedure ends within six months, with lawful extensions', es: 'El procedimiento ordinario acaba en seis meses, con prórrogas legales' },
    limits: { monthsMax: 6 },
  }),
  provision('simple-trial', article(164), {
    gist: { zh: '简易程序立案之日起三个月内审结，可延长一个月', en: 'The simple procedure ends within three months, one more with approval', es: 'El procedimiento simple acaba en tres meses, uno más con aprobación' },
    limits: { monthsMax: 3, extensionMonthsMax: 1 },
  }),
  provision('appeal', article(171), {
    gist: { zh: '对判决十五日内、对裁定十日内上诉', en: 'Appeal within 15 days of a judgment, 10 of a ruling', es: 'Se recurre en 15 días la sentencia y en 10 el auto' },
    limits: { judgmentDaysMax: 15, rulingDaysMax: 10 },
  }),
]
