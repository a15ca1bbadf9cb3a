import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 行政复议法 as revised in 2023, from 2024-01-01, and its 实施条例 of 2026, from 2026-07-01 (FUYI). The text of 2017 was not compared here. */
const title = { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law (行政复议法)' }
const rulesTitle = { zh: '中华人民共和国行政复议法实施条例', en: 'Regulation on the Administrative Reconsideration Law (行政复议法实施条例)' }
const law = provisionsOf({
  id: 'FUYI', title, force: 'law', from: '2024-01-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title, { zh: '2023年修订', en: 'as revised in 2023' }),
  source: { title: `${title.zh}（2023年修订）`, ref: 'repo X-STORAGE/Laws@24f2939 诉讼与非诉讼程序法/行政复议法(2023-09-01).md' },
})
const rules = provisionsOf({
  id: 'FUYI', title: rulesTitle, force: 'law', from: '2026-07-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(rulesTitle, { zh: '2026年修订', en: 'as revised in 2026' }),
  source: { title: `${rulesTitle.zh}（国务院令第836号）`, ref: 'repo X-STORAGE/Laws@24f2939 行政法规/行政复议法实施条例(2026-04-29).md' },
})

export const administrativeReconsideration = [
  law('failure-to-protect', article(11, { items: [11] }), {
    gist: { zh: '申请履行保护人身、财产等权利的职责，被拒绝、未依法履行或不予答复的，可以申请复议', en: 'Where a request to protect person or property is refused, badly met or not answered, reconsideration may be asked for', es: 'Si se niega, se cumple mal o no se contesta una petición de protección, puede pedirse reconsideración' },
  }),
  law('sixty-days', article(20), {
    gist: { zh: '知道行政行为起六十日内申请；没有告知救济途径的，从知道时起算，最长一年', en: 'Within 60 days of knowing of the act; where remedies were not told, from knowing of them, at most a year', es: 'En 60 días desde que se conoce el acto; si no se informó de los recursos, desde que se conocen, como máximo un año' },
    limits: { daysMax: 60, untoldYearsMax: 1 },
  }),
  law('first-step', article(23, { paragraphs: [1], items: [3] }), {
    gist: { zh: '认为行政机关未履行法定职责的，应当先申请复议', en: 'For a failure to perform a duty, reconsideration must come first', es: 'Por incumplimiento de un deber, la reconsideración va primero' },
  }),
  law('local-government', article(24), {
    gist: { zh: '对公安派出所等派出机构以自己名义作出的行为，一般由本级政府管辖', en: 'Acts of a police station in its own name go as a rule to the government of that level', es: 'Los actos de una comisaría en su propio nombre van por regla general al gobierno de ese nivel' },
  }),
  law('vertical-bodies', article(27), {
    gist: { zh: '对金融等垂直领导的机关不服的，向上一级主管部门申请', en: 'For financial and other vertical bodies, the superior department is competent', es: 'Para órganos financieros y otros verticales, es competente el departamento superior' },
  }),
  law('review-of-request', article(30), {
    gist: { zh: '收到申请五个工作日内审查，期满没有作出不予受理决定的视为受理', en: 'A request is reviewed in 5 working days; without a refusal by then it counts as accepted', es: 'La solicitud se revisa en 5 días hábiles; sin rechazo en ese plazo, se tiene por admitida' },
    limits: { workingDaysMax: 5 },
  }),
  law('own-interest', article(30, { paragraphs: [1], items: [2] }), {
    gist: { zh: '申请人与被申请行政复议的行政行为有利害关系的，应当受理', en: 'A request is accepted where the applicant has an interest in the act to be reconsidered', es: 'Se admite la solicitud de quien tiene interés en el acto cuya reconsideración se pide' },
  }),
  law('missing-papers', article(31), {
    gist: { zh: '材料不齐的五个工作日内书面通知补正，申请人十个工作日内补正', en: 'Missing papers are asked for in writing within 5 working days and supplied within 10', es: 'Los papeles que faltan se piden por escrito en 5 días hábiles y se aportan en 10' },
    limits: { workingDaysMax: 5, correctionWorkingDaysMax: 10 },
  }),
  law('proof-of-request', article(44, { paragraphs: [2], items: [1] }), {
    gist: { zh: '认为被申请人不履行法定职责的，要提供曾经要求它履行的证据；应当依职权主动履行或有正当理由不能提供的除外', en: 'Who holds that a duty was not performed shows that its performance was requested, unless the body had to act by itself or there is good reason why this cannot be shown', es: 'Quien alega que no se cumplió un deber prueba que lo pidió, salvo que el órgano debiera actuar de oficio o haya motivo justificado para no poder probarlo' },
  }),
  law('decision', article(62), {
    gist: { zh: '普通程序六十日内决定，可延长不超过三十日；简易程序三十日', en: 'Decided in 60 days, extended by at most 30; 30 days in the simple procedure', es: 'Se decide en 60 días, ampliables 30 como máximo; 30 días en el procedimiento simple' },
    limits: { daysMax: 60, extensionDaysMax: 30, simpleDaysMax: 30 },
  }),
  law('day-counting', article(88), {
    gist: { zh: '三日、五日、七日、十日指工作日', en: '3, 5, 7 and 10 days are working days', es: '3, 5, 7 y 10 días son hábiles' },
  }),
  rules('no-answer', article(24), {
    gist: { zh: '没有履行期限的，自行政机关收到申请满六十日起算；紧急情况不受限', en: 'Where no time is set, the period runs from 60 days after the request arrived; emergencies are free of it', es: 'Si no hay plazo fijado, se cuenta desde 60 días tras recibirse la petición; las urgencias quedan exentas' },
    limits: { daysMin: 60 },
  }),
  rules('what-failure-is', article(30), {
    gist: { zh: '明确答复不予受理、明示拒绝、不完全履行，不属于要先复议的“未履行”', en: 'A plain refusal or a partial performance is no “failure” for which reconsideration must come first', es: 'Una negativa expresa o un cumplimiento parcial no es el «incumplimiento» que obliga a reconsiderar primero' },
  }),
  rules('interest', article(35, { items: [4] }), {
    gist: { zh: '为维护自身合法权益向有职责的机关申请查处违法行为，机关处理或没有处理的，申请人有利害关系', en: 'Who asked the competent body to look into unlawful conduct for the sake of their own rights has an interest in what it did or did not do', es: 'Quien pidió al órgano competente investigar una conducta ilícita en defensa de sus propios derechos tiene interés en lo que este hizo o no hizo' },
  }),
  rules('dismissal', article(37), {
    gist: { zh: '请求明显没有依据、明显不属于行政机关职权的，可以驳回', en: 'Requests plainly without ground or outside the body’s powers are dismissed', es: 'Se desestiman las peticiones claramente sin base o ajenas a la competencia' },
  }),
]
