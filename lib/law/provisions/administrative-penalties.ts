import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国行政处罚法 (XZCF), text of 2021; that it stands from 2021-07-15 was not verified. */
const title = { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalties Law (行政处罚法)' }
const provision = provisionsOf({
  id: 'XZCF', title, force: 'law', from: '2021-07-15', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（2021年修订）`, ref: 'repo X-STORAGE/Laws@24f2939 行政法/行政处罚法(2021-01-22).md' },
})

export const administrativePenalties = [
  provision('penalty-limitation', article(36), {
    gist: { zh: '违法行为二年内未被发现的不再处罚，涉金融安全等有危害后果的五年；法律另有规定的除外', en: 'No penalty for a breach not found within two years, five where financial safety is harmed; special laws come first', es: 'No hay sanción si la infracción no se descubre en dos años, cinco si daña la seguridad financiera; prevalecen las leyes especiales' },
    limits: { yearsMax: 2, financialSafetyYearsMax: 5 },
  }),
  provision('which-version', article(37), {
    gist: { zh: '适用行为时的规定；处罚时新规定较轻或不认为违法的，适用新规定', en: 'The rule of the day of the act applies; a later rule that is milder or drops the breach applies instead', es: 'Se aplica la norma del día del acto; si la nueva es más leve o suprime la infracción, se aplica la nueva' },
  }),
  provision('working-days', article(85), {
    gist: { zh: '二日、三日、五日、七日指工作日', en: '2, 3, 5 and 7 days are working days', es: '2, 3, 5 y 7 días son hábiles' },
  }),
]
