import type { Memory } from '../entry'

/** To one's own carrier. */
export const carrierComplaint: Memory = {
  sentences: [
    ['投诉人：{name}，在贵公司使用的号码：{number}。', 'Complainant: {name}, number with your company: {number}.', 'Parte reclamante: {name}, número en su empresa: {number}.'],
    [
      '请为本人号码开通防骚扰拦截，并告知拦截范围。',
      'Please switch on blocking of nuisance calls for my number and tell me what it blocks.',
      'Pido que se active en mi número el bloqueo de llamadas molestas y se me indique su alcance.',
    ],
    [
      '请核查下列号码有没有改号，属于改号的，请封堵拦截、溯源核查{by}；并核查是否按登记的用途使用，违规使用的，请依照规定处理。',
      'Please check whether the numbers below were altered; if so, please block them and trace their source{by}; and check whether they are used as registered; if not, please act as the rules provide.',
      'Pido que se compruebe si los números siguientes fueron alterados; si lo fueron, que se bloqueen y se rastree su origen{by}; y que se compruebe si se usan conforme a lo registrado; si no, que se actúe según las normas.',
    ],
    [
      '请提供本人号码在下列期间的通话、短信详单。',
      'Please give me the itemised record of calls and messages of my number for the periods below.',
      'Pido el detalle de llamadas y SMS de mi número en los periodos siguientes.',
    ],
    [
      '请告知工单编号并答复处理结果；自收到本投诉之日起{n}日没有答复，或者本人对处理结果不满意的，本人可以依照规定申诉{by}。',
      'Please tell me the ticket number and answer with the outcome; if there is no answer {n} days after you receive this complaint, or I am not satisfied with the outcome, I may appeal as the rules provide{by}.',
      'Pido que se me indique el número de gestión y se responda con el resultado; si no hay respuesta a los {n} días de recibirse esta reclamación, o no estoy conforme con el resultado, puedo recurrir conforme a las normas{by}.',
    ],
    [
      '本人号码收到下列号码的{acts}，正常生活受到打扰：',
      'My number has received {acts} from the numbers below, which disturbs my daily life:',
      'Mi número ha recibido {acts} de los números siguientes, lo que altera mi vida cotidiana:',
    ],
    [
      '本人号码收到下列号码的来电、短信，正常生活受到打扰：{blank}。',
      'My number has received calls and messages from the numbers below, which disturbs my daily life: {blank}.',
      'Mi número ha recibido llamadas y SMS de los números siguientes, lo que altera mi vida cotidiana: {blank}.',
    ],
    [
      '附：上表证据的复印件（{ex}，编号写在复印件上）。', 'Enclosed: copies of the evidence in the table ({ex}, with its numbers on the copies).',
      'Se adjuntan: copias de las pruebas de la tabla ({ex}, con sus números en las copias).',
    ],
    [
      '本投诉只涉及通信服务，不要求提供对方的机主身份。',
      'This complaint is about the telecom service alone and does not ask who the holder of the other numbers is.',
      'Esta reclamación se refiere solo al servicio de telecomunicaciones y no pide la identidad de los titulares de los otros números.',
    ],
  ],
  labels: [
    ['骚扰{nuisance}投诉', 'Complaint about nuisance {nuisance}', 'Reclamación por {nuisance}'], ['来电和短信', 'Calls and messages', 'Llamadas y SMS'],
    ['来电', 'Calls', 'Llamadas'], ['短信', 'Messages', 'SMS'],
    ['对方号码', 'Number', 'Número'], ['起止日期', 'First and last day', 'Primer y último día'], ['次数', 'Number of times', 'Cantidad'],
    ['其他{n}个号码', '{n} other {n|number|numbers}', '{n} {n|número más|números más}'],
  ],
}
