import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 刑事诉讼法 and 人民检察院刑事诉讼规则 (JCJD): how the procuratorate supervises case opening, rules from 2019-12-30. */
const title = { zh: '人民检察院刑事诉讼规则', en: 'Procuratorate Rules of Criminal Procedure (人民检察院刑事诉讼规则)' }
const provision = provisionsOf({
  id: 'JCJD', title, force: 'law', from: '2019-12-30', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo X-STORAGE/Laws@24f2939 司法解释/人民检察院刑事诉讼规则(2019-12-02).md' },
})

export const filingSupervision = [
  provision('application', article(557), {
    gist: { zh: '被害人及其法定代理人、近亲属认为公安机关应当立案而不立案，可以向检察院提出，检察院应当受理审查', en: 'A victim, their legal representative or a close relative who holds that a case should be opened may turn to the procuratorate, which must take and review it', es: 'La víctima, su representante legal o un familiar cercano que crea que debe abrirse un caso puede acudir a la fiscalía, que debe admitirlo y revisarlo' },
  }),
  provision('reasons-asked', article(559), {
    gist: { zh: '认为需要的，检察院应当要求公安机关书面说明不立案的理由', en: 'Where needed, the procuratorate asks the police for written reasons', es: 'Si es necesario, la fiscalía pide a la policía motivos por escrito' },
  }),
  provision('reasons-given', article(560), {
    gist: { zh: '公安机关收到通知后七日内书面说明', en: 'The police give written reasons within 7 days', es: 'La policía da los motivos por escrito en 7 días' },
    limits: { daysMax: 7 },
  }),
  provision('notice-to-open', article(561), {
    gist: { zh: '理由不能成立的，检察院应当通知公安机关立案', en: 'Where the reasons do not hold, the procuratorate tells the police to open a case', es: 'Si los motivos no se sostienen, la fiscalía ordena abrir el caso' },
  }),
  provision('overdue', article(562), {
    gist: { zh: '公安机关受理后未在规定期限内决定是否立案的，当事人可以向检察院提出', en: 'Where the police have not decided in time, the parties may turn to the procuratorate', es: 'Si la policía no decide a tiempo, las partes pueden acudir a la fiscalía' },
  }),
  provision('opened-in-time', article(563), {
    gist: { zh: '公安机关应当在收到通知立案书后十五日内立案', en: 'The police open the case within 15 days of the notice', es: 'La policía abre el caso en 15 días desde la orden' },
    limits: { daysMax: 15 },
  }),
]
