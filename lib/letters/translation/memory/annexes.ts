import type { Memory } from '../entry'

/** Annexes that letters share: evidence, days, acts one by one. */
export const annexes: Memory = {
  groups: {
    exhibitName: [
      ['{ex} {name}', '{ex} {name}', '{ex} {name}'],
      ['{ex} {name}（原件另存）', '{ex} {name} (original kept elsewhere)', '{ex} {name} (original conservado en otro lugar)'],
    ],
    heard: [
      ['（{duration}）', ' ({duration})', ' ({duration})'], ['（{places}处）', ' (at {places})', ' (en {places})'],
      ['（{duration}，{places}处）', ' ({duration}, at {places})', ' ({duration}, en {places})'],
    ],
  },
  lists: { places: { of: 'duration', by: '、' }, exhibitNames: { of: 'exhibitName', by: '、' } },
  sentences: [['编号为案卷统一编号。', 'The numbers are those of the case file.', 'Los números son los del expediente.']],
  labels: [
    ['附件一　证据目录', 'Annex 1: list of evidence', 'Anexo 1: lista de pruebas'],
    ['附件二　事实与依据详述', 'Annex 2: facts and basis in detail', 'Anexo 2: hechos y fundamentos en detalle'],
    ['附件三　时间线', 'Annex 3: timeline', 'Anexo 3: cronología'],
    ['附件四　逐次明细（共{n}次）', 'Annex 4: acts one by one ({n} in all)', 'Anexo 4: relación de actos ({n} en total)'],
    ['附件二　逐次明细（共{n}次）', 'Annex 2: acts one by one ({n} in all)', 'Anexo 2: relación de actos ({n} en total)'],
    ['SHA-256 前16位', 'SHA-256, first 16 digits', 'SHA-256, primeros 16 dígitos'], ['日期', 'Day', 'Fecha'], ['情形', 'Kind', 'Tipo'],
    ['方式与次数', 'Ways and number', 'Medios y número'],
    ['号码、账号', 'Numbers, accounts', 'Números, cuentas'], ['序', 'No.', 'N.º'], ['序号', 'No.', 'N.º'], ['时间', 'Time', 'Hora'], ['方式', 'Way', 'Medio'],
    ['{name}{heard}', '{name}{heard}', '{name}{heard}'],
  ],
}
