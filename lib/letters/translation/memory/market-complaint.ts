import type { Memory } from '../entry'

/** To the market regulator. */
export const marketComplaint: Memory = {
  groups: {
    topic: [
      ['搭售会员、服务', 'memberships or services sold along', 'venta forzada de membresías o servicios'],
      ['虚假、引人误解的宣传', 'false or misleading advertising', 'publicidad falsa o engañosa'],
      ['收集、使用消费者个人信息', 'collecting and using personal information of consumers', 'recogida y uso de información personal de consumidores'],
      ['消费服务', 'a consumer service', 'un servicio de consumo'], ['{blank}', '{blank}', '{blank}'],
    ],
  },
  sentences: [
    [
      '投诉人：{name}，联系电话{phones}，通讯地址：{text}。',
      'Complainant: {name}, phone {phones}, postal address: {text}.',
      'Parte reclamante: {name}, teléfono {phones}, dirección postal: {text}.',
    ],
    ['被投诉人：{party}，地址：{text}。', 'Business complained of: {party}, address: {text}.', 'Empresa reclamada: {party}, dirección: {text}.'],
    ['争议事项：{topic}。', 'Subject of the dispute: {topic}.', 'Asunto de la controversia: {topic}.'],
    ['发生时间：{day}。', 'When it happened: {day}.', 'Fecha de los hechos: {day}.'],
    [
      '收集、使用消费者个人信息应当合法、正当、必要，并经消费者同意或者有其他法定依据{by}。',
      'Collecting and using personal information of consumers must be lawful, legitimate and necessary, with the consumer’s consent or another legal basis{by}.',
      'La recogida y el uso de información personal de los consumidores deben ser lícitos, legítimos y necesarios, con su consentimiento u otra base legal{by}.',
    ],
    ['交易凭证和其他证据：{own}。', 'Proof of the transaction and other evidence: {own}.', 'Comprobante de la operación y otras pruebas: {own}.'],
    [
      '交易凭证和其他事实依据：{text}。', 'Proof of the transaction and other factual grounds: {text}.',
      'Comprobante de la operación y otros fundamentos de hecho: {text}.',
    ],
    [
      '投诉人为生活消费需要接受上述服务，愿意配合核验身份和调解；以真实身份投诉，对所提供材料的真实性负责{by}。',
      'The complainant used the service above for personal consumption and is willing to have their identity verified and to take part in mediation; they complain under their real identity and answer for the truth of the materials{by}.',
      'La parte reclamante usó el servicio indicado para su consumo personal y acepta que se verifique su identidad y participar en la mediación; reclama con su identidad real y responde de la veracidad de los documentos{by}.',
    ],
    [
      '请自收到本投诉之日起七个工作日内告知是否受理{by}。',
      'Please say whether the complaint is accepted within seven working days of receiving it{by}.',
      'Pido que se comunique si la reclamación se admite en los siete días hábiles siguientes a su recepción{by}.',
    ],
    [
      '同一消费者权益争议，没有由法院、仲裁机构、其他行政机关或者消费者协会受理或者处理过。',
      'The same consumer dispute has not been accepted or dealt with by a court, an arbitration body, another authority or a consumer association.',
      'La misma controversia de consumo no ha sido admitida ni tramitada por un tribunal, un órgano de arbitraje, otra autoridad ni una asociación de consumidores.',
    ],
  ],
  labels: [['消费者投诉书', 'Consumer complaint', 'Reclamación de consumo'], ['争议事实', 'Facts of the dispute', 'Hechos de la controversia']],
}
