import type { Memory } from '../entry'

/** T05, to whoever holds the information. */
export const deletionRequest: Memory = {
  lists: { scopes: { of: 'scope', by: '、' } },
  groups: {
    scope: [
      ['通讯录和通话记录', 'contact list and call log', 'lista de contactos y registro de llamadas'], ['位置信息', 'location', 'ubicación'],
      ['相册和短信', 'photos and messages', 'fotos y SMS'],
    ],
    scopesAll: [
      ['{scopes}', '{scopes}', '{scopes}'],
      ['通讯录、通话记录、位置、相册和短信', 'contact list, call log, location, photos and messages', 'lista de contactos, registro de llamadas, ubicación, fotos y SMS'],
    ],
    account: [
      ['', '', ''],
      ['，在贵单位登记的手机号或账号：{own}', ', phone number or account registered with you: {own}', ', número de teléfono o cuenta registrados en su entidad: {own}'],
    ],
    contractIs: [['', '', ''], ['，合同编号：{text}', ', contract number: {text}', ', número de contrato: {text}']],
  },
  sentences: [
    [
      '请求人：{name}，联系电话{phones}，{role}{account}{contractIs}。',
      'Requester: {name}, phone {phones}, {role}{account}{contractIs}.',
      'Parte solicitante: {name}, teléfono {phones}, {role}{account}{contractIs}.',
    ],
    ['身份核验：可以向上述电话核实。', 'Identity check: it can be verified over the phone above.', 'Verificación de identidad: puede hacerse en el teléfono indicado.'],
    [
      '除此之外确有必要再提供的材料，请书面说明用途。',
      'If anything else is truly needed, please state its purpose in writing.',
      'Si de verdad se requiere algo más, pido que se indique su finalidad por escrito.',
    ],
    [
      '就{name}处理本人个人信息一事，请求如下：',
      'On the processing of my personal information by {name}, I ask the following:',
      'Sobre el tratamiento de mi información personal por {name}, pido lo siguiente:',
    ],
    ['撤回同意。', 'Withdrawal of consent.', 'Retirada del consentimiento.'], ['删除。', 'Deletion.', 'Borrado.'], ['副本。', 'Copy.', 'Copia.'], ['撤回。', 'Withdrawal.', 'Retirada.'],
    [
      '自贵单位收到本请求之日起，本人撤回对读取、收集和使用本人手机中{scopesAll}的同意{by}。',
      'From the day you receive this request, I withdraw my consent to reading, collecting and using the following on my phone: {scopesAll}{by}.',
      'Desde el día en que reciban esta solicitud, retiro mi consentimiento para leer, recoger y usar lo siguiente en mi teléfono: {scopesAll}{by}.',
    ],
    [
      '请删除已经收集的上述信息，包括其中本人亲友、同事等联系人的姓名和号码{by}。',
      'Please delete this information where it has been collected, including the names and numbers of my relatives, friends, colleagues and other contacts in it{by}.',
      'Pido que se borre esta información ya recogida, incluidos los nombres y números de mis familiares, amigos, colegas y otros contactos{by}.',
    ],
    [
      '请删除所处理的本人姓名、电话号码以及把本人号码与他人借款相关联的记录，并不再使用这些信息联系本人{by}。',
      'Please delete my name, my phone number and any record that ties my number to another person’s loan, and do not use it to contact me any more{by}.',
      'Pido que se borren mi nombre, mi número de teléfono y todo registro que vincule mi número con el préstamo de otra persona, y que no se use más para contactarme{by}.',
    ],
    [
      '请删除所处理的本人姓名、电话号码以及本人与借款人关系等信息，并不再使用这些信息联系本人{by}。',
      'Please delete my name, my phone number, my relation to the borrower and other information about me that you process, and do not use it to contact me any more{by}.',
      'Pido que se borren mi nombre, mi número de teléfono, mi relación con la persona prestataria y otra información sobre mí que tratan, y que no se use más para contactarme{by}.',
    ],
    [
      '本人不记得为他人借款同意过这样的处理；贵单位认为本人同意过的，请出示记录，该同意自贵单位收到本请求之日起撤回{by}。',
      'I do not remember agreeing to such processing for another person’s loan; if you hold that I did, please show the record; that consent is withdrawn from the day you receive this request{by}.',
      'No recuerdo haber consentido ese tratamiento para el préstamo de otra persona; si consideran que sí, pido que muestren el registro; ese consentimiento queda retirado desde el día en que reciban esta solicitud{by}.',
    ],
    [
      '依法不能删除的，请停止除存储和采取必要的安全保护措施之外的处理，并逐项书面说明不能删除的依据和保存期限{by}。',
      'What by law cannot be deleted: please stop processing it except for storage and necessary security measures, and state in writing, item by item, why it cannot be deleted and how long it is kept{by}.',
      'Lo que por ley no pueda borrarse: pido que se deje de tratar salvo para su conservación y las medidas de seguridad necesarias, y que se indique por escrito, punto por punto, por qué no puede borrarse y cuánto se conserva{by}.',
    ],
    [
      '请书面告知：上述信息向哪些受托催收机构或者其他方提供过，提供的是哪些信息、为了什么目的；并请通知接收方停止处理、一并删除{by}。',
      'Please tell me in writing: to which collection agencies or others this information was given, which information and for what purpose; and please tell those who received it to stop processing and to delete it too{by}.',
      'Pido que se me comunique por escrito: a qué agencias de cobranza u otros se entregó esta información, cuál y con qué finalidad; y que se avise a quienes la recibieron para que dejen de tratarla y también la borren{by}.',
    ],
    [
      '请在删除之前，先提供所处理的本人个人信息的副本{by}。',
      'Before you delete it, please first give me a copy of my personal information that you process{by}.',
      'Antes de borrarla, pido primero una copia de la información personal mía que tratan{by}.',
    ],
    [
      '请于{day}前书面答复（寄至或者发至：{text}）；不同意其中任何一项的，请说明理由{by}。',
      'Please answer in writing before {day} (to be sent to: {text}); if you do not agree to any of these points, please give the reasons{by}.',
      'Pido respuesta por escrito antes del {day} (enviada a: {text}); si no aceptan alguno de estos puntos, pido que indiquen los motivos{by}.',
    ],
    [
      '本请求只针对本人的个人信息，不代他人提出。',
      'This request is about my own personal information alone and is not made for anyone else.',
      'Esta solicitud se refiere solo a mi propia información personal y no se hace en nombre de otra persona.',
    ],
    [
      '本请求针对从本人手机取得的信息和本人的其他个人信息；联系人本人的权利由其本人主张。',
      'This request is about the information taken from my phone and my other personal information; the rights of the contacts themselves are for them to claim.',
      'Esta solicitud se refiere a la información tomada de mi teléfono y a mi otra información personal; los derechos de los propios contactos les corresponde reclamarlos a ellos.',
    ],
    ['本请求不构成对任何债务的确认或者否认。', 'This request neither confirms nor denies any debt.', 'Esta solicitud no confirma ni niega ninguna deuda.'],
  ],
  labels: [
    [
      '撤回同意及删除个人信息请求书',
      'Request to withdraw consent and delete personal information',
      'Solicitud de retirada del consentimiento y borrado de información personal',
    ],
    ['删除个人信息请求书', 'Request to delete personal information', 'Solicitud de borrado de información personal'],
  ],
}
