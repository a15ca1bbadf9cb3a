import { citeIn, provisionOf, versionOf, type Edition } from './statute'

/**
 * 公安部关于改革完善受案立案制度的意见 (SA15), 公通字〔2015〕32号, from 2015-11-04; from 2024-01-01 the rules on case registration (JBLA) come first where the two
 * differ. It has no articles: parts, sections and points are cited.
 */
const title = { zh: '公安部关于改革完善受案立案制度的意见', en: 'Ministry of Public Security opinions on accepting and opening cases (公通字〔2015〕32号)' }
const opinions: Edition = {
  from: '2015-11-04', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'https://gaj.ezhou.gov.cn/jwgk/zc/qtzdgkwj2024/202403/t20240313_616277.html' },
}
const since2024: Edition = { ...opinions, from: '2024-01-01' }
const heading = { id: 'SA15', title, force: 'law' } as const
const point = (number: number) => ({ zh: `二（一）${number}`, en: `part II (1) ${number}` })

export const caseAcceptance = [
  provisionOf(heading, 'must-accept', [
    versionOf(opinions, point(1), {
      gist: { zh: '属公安机关管辖的必须接受并网上登记，不得推诿；上门报案的当场登记、接受证据、出具回执', en: 'What the police are competent for must be taken and registered online; at the counter they register, take evidence and give a receipt on the spot', es: 'Lo que compete a la policía debe recibirse y registrarse en línea; en ventanilla se registra, se reciben pruebas y se da recibo en el acto' },
    }),
  ]),
  provisionOf(heading, 'review-limits', [
    versionOf(opinions, point(2), {
      gist: { zh: '行政受案审查原则上二十四小时、疑难三日；刑事立案审查原则上三日，要查证的七日，重大疑难经批准可到三十日', en: 'Administrative cases are reviewed in 24 hours, hard ones in 3 days; criminal ones in 3 days, 7 where leads need checking, up to 30 with approval', es: 'Los casos administrativos se revisan en 24 horas, los difíciles en 3 días; los penales en 3 días, 7 si hay que comprobar, hasta 30 con aprobación' },
      limits: { administrativeHoursMax: 24, administrativeDaysMax: 3, criminalDaysMax: 3, criminalCheckedDaysMax: 7, criminalLongestDays: 30 },
    }),
    versionOf(since2024, point(2), {
      gist: { zh: '刑事立案审查原则上三日，要查证的七日，重大疑难经批准可到三十日；行政案件改按 2024 年规定立即立案', en: 'Criminal cases are reviewed in 3 days, 7 where leads need checking, up to 30 with approval; administrative cases are opened at once by the rules of 2024', es: 'Los casos penales se revisan en 3 días, 7 si hay que comprobar, hasta 30 con aprobación; los administrativos se abren de inmediato según las normas de 2024' },
      limits: { criminalDaysMax: 3, criminalCheckedDaysMax: 7, criminalLongestDays: 30 },
      changed: { zh: '行政案件部分让位于“立即立案”的新规定', en: 'For administrative cases the new rule “open at once” takes its place' },
    }),
  ]),
  provisionOf(heading, 'urgent', [
    versionOf(opinions, point(3), {
      gist: { zh: '紧急情况先处置，处置完毕二十四小时内完成接报案登记', en: 'In an emergency the police act first and register within 24 hours after', es: 'En una urgencia se actúa primero y se registra en las 24 horas siguientes' },
      limits: { hoursMax: 24 },
    }),
  ]),
]
