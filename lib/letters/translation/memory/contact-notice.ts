import type { Memory } from '../entry'

/** T16, the message to a friend, relative or colleague. */
export const contactNotice: Memory = {
  groups: {
    hello: [['你好', 'Hello', 'Hola'], ['{own}，你好', 'Hello {own}', 'Hola, {own}']],
    because: [['因为我的事', 'about me', 'por mi asunto'], ['因为别人的事', 'about somebody else’s matter', 'por el asunto de otra persona']],
  },
  sentences: [
    ['{hello}，我是{name}。', '{hello}, this is {name}.', '{hello}, soy {name}.'],
    [
      '有人{because}可能打电话、发信息找你，对不起，打扰了。',
      'Someone may call or message you {because}; I am sorry for the disturbance.',
      'Alguien puede llamarte o escribirte {because}; perdona la molestia.',
    ],
    [
      '你没借、没担保的，没有还款义务，不用付钱。', 'If you did not borrow and stand surety for nothing, you do not owe this and need not pay.',
      'Si no has pedido el préstamo ni eres fiador, no tienes obligación de pagar; no pagues nada.',
    ],
    [
      '我的、你的信息都不用告诉对方。',
      'You need not tell them anything about me or yourself.',
      'No hace falta que les digas nada sobre mí ni sobre ti.',
    ],
    ['可以直说：请不要再联系我。', 'You may simply say: please do not contact me again.', 'Puedes decir simplemente: por favor, no me contacten más.'],
    [
      '请记下时间、号码和原话，留着短信、录音。',
      'Please note the time, the number and the words, and keep messages and recordings.',
      'Anota la hora, el número y las palabras, y guarda los SMS y las grabaciones.',
    ],
    [
      '作不作证由你决定，照实说就好，不愿意也没关系。',
      'Whether you want to testify is up to you; just tell the truth; if you do not want to, that is fine.',
      'Testificar o no lo decides tú; basta con decir la verdad; si no quieres, no pasa nada.',
    ],
    ['谢谢你。', 'Thank you.', 'Gracias.'],
    ['有人威胁或上门不走，打110。', 'If anyone threatens you, or comes and will not leave, call 110.', 'Si alguien te amenaza, o va a tu casa y no se va, llama al 110.'],
  ],
  labels: [['给联系人的告知', 'Notice to a contact', 'Aviso a un contacto']],
}
