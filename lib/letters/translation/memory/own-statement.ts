import type { Memory } from '../entry'

/** T07, by the one whose case it is. */
export const ownStatement: Memory = {
  groups: {
    came: [
      ['来电', 'a call', 'una llamada'], ['发来短信', 'a text message', 'un SMS'], ['发来消息', 'a message', 'un mensaje'], ['上门', 'a visit', 'una visita'],
      ['寄来信函', 'a letter', 'una carta'],
    ],
    talked: [['通话{duration}', '{duration} of talk', '{duration} de conversación'], ['未接通', 'not answered', 'no contestada']],
    coming: [
      ['{came}', '{came}', '{came}'], ['{came}，{talked}', '{came}, {talked}', '{came}, {talked}'],
      ['{came}，内容为{quotes}', '{came}, which said {quotes}', '{came}, con el texto {quotes}'],
      ['{came}，内容据本人记忆为{quotes}', '{came}, which as I remember said {quotes}', '{came}, que según recuerdo decía {quotes}'],
      ['{came}，{talked}，内容据本人记忆为{quotes}', '{came}, {talked}, which as I remember said {quotes}', '{came}, {talked}, que según recuerdo decía {quotes}'],
      ['{came}，{talked}，内容为{quotes}', '{came}, {talked}, which said {quotes}', '{came}, {talked}, con el texto {quotes}'],
    ],
    lead: [['其中较重的{n}次：', 'The {n} gravest of them:', 'Las {n} más graves:'], ['分别为：', 'These are:', 'Son:']],
  },
  sentences: [
    ['附：{exhibitNames}（复印件）。', 'Enclosed: {exhibitNames} (copies).', 'Se adjuntan: {exhibitNames} (copias).'],
    [
      '证件号码：{blank}（受理机关要求时由本人手写，平时留空）',
      'Number of identity document: {blank} (written by hand if the body that takes this asks for it, else left empty)',
      'Número del documento de identidad: {blank} (se escribe a mano si lo pide el organismo que recibe; si no, se deja vacío)',
    ],
    [
      '本人收到的联系，有记录的为：{range}，{acts}，{lineWord}为{lines}（{ex}）。',
      'Contacts I received that are on record: {range}, {acts}; {lineWord}: {lines} ({ex}).',
      'Contactos que recibí y constan: {range}, {acts}; {lineWord}: {lines} ({ex}).',
    ],
    ['{lead}', '{lead}', '{lead}'],
    ['{moment}，{line}{coming}（{ex}）。', '{moment}, from {line}: {coming} ({ex}).', '{moment}, de {line}: {coming} ({ex}).'],
    [
      '以上只写本人亲耳听到、亲眼看到的情况；只从别人那里听说的，没有写。',
      'The above says only what I myself heard and saw; what I only heard from others is not written.',
      'Lo anterior recoge solo lo que yo oí y vi; lo que solo me contaron otros no figura.',
    ],
    [
      '“本人亲历”只写亲耳听到、亲眼看到的情况；从别人那里听说的，已经单独写明。',
      'The part on what I went through says only what I myself heard and saw; what I heard from others is stated apart.',
      'La parte sobre lo que viví recoge solo lo que yo oí y vi; lo que me contaron otros se indica aparte.',
    ],
    [
      '本说明由本人自愿作出，内容属实；如有虚假，愿承担法律责任。',
      'I make this statement of my own will and its content is true; if anything in it is false, I accept legal responsibility.',
      'Hago esta declaración por voluntad propia y su contenido es cierto; si algo fuera falso, acepto la responsabilidad legal.',
    ],
    [
      '如有需要，本人愿意接受询问或者到场作证。',
      'If needed, I am willing to be questioned or to testify in person.',
      'Si hace falta, estoy en disposición de responder a preguntas o testificar en persona.',
    ],
    ['本人不愿意到场作证。', 'I am not willing to testify in person.', 'No estoy en disposición de testificar en persona.'],
    ['是否到场作证，本人尚未决定。', 'Whether to testify in person I have not decided yet.', 'Aún no he decidido si testificar en persona.'],
    [
      '是否愿意接受询问或者到场作证：{blank}。',
      'Whether I am willing to be questioned or to testify in person: {blank}.',
      'Si estoy en disposición de responder a preguntas o testificar en persona: {blank}.',
    ],
    ['涂改之处，由本人在旁边签名或者按指印。', 'Wherever something is corrected, I sign or put my fingerprint beside it.', 'Junto a cada corrección firmo o pongo mi huella.'],
  ],
  labels: [
    ['情况说明', 'Statement of facts', 'Declaración de hechos'], ['本人亲历', 'What I went through', 'Lo que viví'],
    ['不是亲历、听别人说的', 'What I did not witness but heard from others', 'Lo que no presencié y me contaron otros'],
    ['对本人的影响', 'Effect on me', 'Efectos sobre mí'], ['按指印：', 'Fingerprint:', 'Huella dactilar:'],
  ],
}
