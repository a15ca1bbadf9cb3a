import type { Memory } from '../entry'

/** T03, the sheet for 12321. */
export const spamReport: Memory = {
  groups: {
    nuisance: [['骚扰电话', 'nuisance calls', 'llamadas molestas'], ['垃圾短信', 'spam messages', 'SMS basura']],
    nuisances: [
      ['{nuisance}', '{nuisance}', '{nuisance}'], ['骚扰电话、垃圾短信', 'nuisance calls, spam messages', 'llamadas molestas, SMS basura'],
      ['{blank}', '{blank}', '{blank}'],
    ],
    actsOrBlank: [['{acts}', '{acts}', '{acts}'], ['{blank}', '{blank}', '{blank}']],
  },
  sentences: [
    ['被举报号码：{number}', 'Number reported: {number}', 'Número denunciado: {number}'],
    ['举报类型：{nuisances}', 'Kind of report: {nuisances}', 'Tipo de denuncia: {nuisances}'],
    ['时间：{moment}', 'Time: {moment}', 'Fecha y hora: {moment}'],
    ['起止时间：{moment}至{moment2}', 'From and to: {moment} to {moment2}', 'Desde y hasta: {moment} a {moment2}'],
    ['次数：{actsOrBlank}', 'Number: {actsOrBlank}', 'Cantidad: {actsOrBlank}'],
    ['短信原文（{moment}收到）：', 'Original text of the message (received on {moment}):', 'Texto original del SMS (recibido el {moment}):'],
    ['短信原文：{blank}', 'Original text of the message: {blank}', 'Texto original del SMS: {blank}'],
    ['短信原文：见所附原始短信。', 'Original text of the message: see the original message enclosed.', 'Texto original del SMS: véase el SMS original adjunto.'],
    ['短信原文：无，系来电。', 'Original text of the message: none, these are calls.', 'Texto original del SMS: ninguno, son llamadas.'],
    ['接收号码：{number}', 'Receiving number: {number}', 'Número receptor: {number}'],
    [
      '说明：本人不希望再收到该号码的来电、短信，请核查处置。',
      'Remark: I do not wish to receive calls or messages from this number any more; please check it and act.',
      'Nota: no deseo recibir más llamadas ni SMS de este número; pido que se compruebe y se actúe.',
    ],
    ['说明：{own}', 'Remark: {own}', 'Nota: {own}'],
  ],
  labels: [['12321举报单', 'Report sheet for 12321', 'Hoja de denuncia para el 12321']],
}
