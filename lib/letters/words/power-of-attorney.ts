import type { LetterEntry } from '../letter-entry'

export const powerOfAttorneyWords: LetterEntry['words'] = {
  zh: {
    name: '授权委托书',
    about: '请信得过的人替你交材料、问进展。原件要你亲笔签名，附双方身份证复印件。',
    cannot: '有的事必须本人到场，受理方可以要求核实。不要签空白的，不要交给收费“代理维权”的人；对方要验证码、银行卡的，马上停下。',
    gist: '你写明让谁、替你办哪几件事、能不能和解、从哪天到哪天；不得转委托，没有写的都由你自己办。',
    fields: {
      agent: { label: '受托人姓名', hint: '身份证号不在这里填，打印后由他本人手写' },
      relation: { label: '他是你的什么人', hint: '比如姐姐、同事、律师' },
      agentPhone: { label: '受托人电话' },
      matters: { label: '委托办的事', hint: '一行一件，写具体。比如：就某公司催收一事，向其消费者权益保护部门投诉' },
      powers: { label: '权限', hint: '多数时候一般授权就够' },
      settle: { label: '特别授权：和解、参加调解' },
      withdraw: { label: '特别授权：变更、放弃请求，撤回投诉' },
      receive: { label: '特别授权：收取退款、赔款' },
      from: { label: '从哪天起' },
      to: { label: '到哪天止', hint: '够办完这件事就行' },
    },
    choices: { powers: { general: '一般授权', special: '特别授权（下面勾哪项写哪项）' } },
  },
  en: {
    name: 'Power of attorney',
    about: 'Lets somebody you trust hand in papers and ask how things stand. Signed by your own hand, with copies of both identity cards.',
    cannot: 'Some things need you in person, and the office may check. Never sign one with blanks, and give it to nobody who sells “rights agency”; whoever asks for codes or bank cards: stop at once.',
    gist: 'You say who may do which things for you, whether they may settle, and from when to when. No sub-delegation; whatever is not written stays with you.',
    fields: {
      agent: { label: 'Agent’s name', hint: 'no identity number here: they write it by hand on the print' },
      relation: { label: 'What they are to you', hint: 'e.g. sister, colleague, lawyer' },
      agentPhone: { label: 'Agent’s phone' },
      matters: { label: 'What they may do', hint: 'one thing a line, precisely' },
      powers: { label: 'Powers', hint: 'general powers are mostly enough' },
      settle: { label: 'Special: settle, take part in mediation' },
      withdraw: { label: 'Special: change or give up requests, withdraw' },
      receive: { label: 'Special: receive refunds or compensation' },
      from: { label: 'From' },
      to: { label: 'To', hint: 'long enough for this matter' },
    },
    choices: { powers: { general: 'General powers', special: 'Special powers (those ticked below)' } },
  },
}
