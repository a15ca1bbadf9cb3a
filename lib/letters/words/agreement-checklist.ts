import type { LetterEntry } from '../letter-entry'

export const agreementChecklistWords: LetterEntry['words'] = {
  zh: {
    name: '还款协议检查清单',
    about: '签还款协议以前，打印出来逐项打勾。自己用，不交给对方。',
    cannot: '它不是协议，也不能代替律师看合同。金额大、条款看不懂的，签字前先问律师或者法律援助。',
    gist: '一张核对用的表：协议里该有的十四项，看到一项勾一项，写上在第几条。',
    fields: { contract: { label: '合同编号' } },
  },
  en: {
    name: 'Agreement checklist',
    about: 'To print and tick before you sign a repayment agreement. For yourself, not for them.',
    cannot: 'It is no agreement and no lawyer. If the sum is large or a clause unclear, ask a lawyer or legal aid before you sign.',
    gist: 'A sheet to check by: fourteen points an agreement should hold, to be ticked with the clause each stands in.',
    fields: { contract: { label: 'Contract number' } },
  },
}
