import type { Memory } from '../entry'

/** After the carrier. */
export const miitAppeal: Memory = {
  groups: {
    ticketNumber: [
      ['，工单编号{names}', ', ticket number {names}', ', número de gestión {names}'],
      ['，未取得工单编号', ', no ticket number received', ', sin número de gestión recibido'],
    ],
    nuisance: [['来电、短信', 'calls and messages', 'llamadas y SMS molestos'], ['来电', 'calls', 'llamadas molestas'], ['短信', 'messages', 'SMS molestos']],
    nowhereElse: [
      ['', '', ''],
      [
        '，同一争议没有由法院、仲裁机构等受理',
        '; the same dispute has not been accepted by a court, an arbitration body or the like',
        '; la misma controversia no ha sido admitida por un tribunal, un órgano de arbitraje ni similar',
      ],
    ],
  },
  sentences: [
    ['被申诉人：{text}。', 'Operator appealed against: {text}.', 'Operador recurrido: {text}.'],
    [
      '申诉人于{day}就骚扰{nuisance}向被申诉人投诉{ticketNumber}。',
      'On {day} the appellant complained to the operator about nuisance {nuisance}{ticketNumber}.',
      'El {day} la parte recurrente reclamó ante el operador por {nuisance}{ticketNumber}.',
    ],
    ['尚未答复。', 'No answer yet.', 'Aún sin respuesta.'],
    [
      '至{range}已满{n}日，至今没有答复。',
      'On {range} {n} days had passed; there is no answer to this day.',
      'El {range} se cumplieron {n} días; hasta hoy no hay respuesta.',
    ],
    [
      '被申诉人已答复，申诉人对处理结果不满意。', 'The operator answered; the appellant is not satisfied with the outcome.',
      'El operador respondió; la parte recurrente no está satisfecha con el resultado.',
    ],
    [
      '被申诉人于{range}答复，申诉人对处理结果不满意。',
      'The operator answered on {range}; the appellant is not satisfied with the outcome.',
      'El operador respondió el {range}; la parte recurrente no está satisfecha con el resultado.',
    ],
    [
      '投诉以后，申诉人号码仍收到{acts}：',
      'After the complaint the appellant’s number still received {acts}:',
      'Después de la reclamación, el número de la parte recurrente siguió recibiendo {acts}:',
    ],
    [
      '请被申诉人核查投诉所列号码，对改号、违规使用的予以封堵，为申诉人号码开通有效的防骚扰拦截。',
      'Please have the operator check the numbers named in the complaint, block those altered or used against the rules, and switch on effective blocking of nuisance calls for the appellant’s number.',
      'Pido que el operador compruebe los números indicados en la reclamación, bloquee los alterados o usados contra las normas y active un bloqueo eficaz de llamadas molestas en el número de la parte recurrente.',
    ],
    [
      '请被申诉人书面答复处理经过和结果。',
      'Please have the operator answer in writing what was done and with what outcome.',
      'Pido que el operador responda por escrito sobre lo hecho y su resultado.',
    ],
    ['{laws}。', '{laws}.', '{laws}.'],
    [
      '本申诉只针对被申诉人的电信服务{nowhereElse}。',
      'This appeal is about the operator’s telecom service alone{nowhereElse}.',
      'Este recurso se refiere solo al servicio de telecomunicaciones del operador{nowhereElse}.',
    ],
    [
      '以上情况属实，附向被申诉人投诉的记录。',
      'The above is true; the record of the complaint to the operator is enclosed.',
      'Lo anterior es cierto; se adjunta constancia de la reclamación ante el operador.',
    ],
  ],
  labels: [
    ['电信用户申诉书', 'Appeal of a telecom user', 'Recurso de usuario de telecomunicaciones'], ['申诉人与被申诉人', 'Appellant and operator', 'Parte recurrente y operador'],
    ['申诉请求', 'What the appeal asks for', 'Lo que se pide'],
    ['事实', 'Facts', 'Hechos'], ['依据', 'Basis', 'Fundamento'],
  ],
}
