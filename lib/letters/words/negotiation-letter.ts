import type { LetterEntry } from '../letter-entry'

export const negotiationLetterWords: LetterEntry['words'] = {
  zh: {
    name: '还款协商函',
    about: '请放款机构先对账，再按你还得起的数分期。只由借款人本人写，和投诉分开交。',
    cannot: '债务还在，对方也可以不同意。要知道：提出还款，可能让诉讼时效重新计算（民法典第一百九十五条），快过三年的，先问律师。协议签好以前，不付新的款项、“保证金”“手续费”，不付个人账户；原合同到期的还款照旧。协议用“还款协议检查清单”逐项核对。',
    gist: '你请对方先拿出对账资料，再按你写的日子和金额分期；要求只联系一个人、不联系别人、书面答复，不认可没有对过的费用。',
    fields: {
      contract: { label: '合同编号' },
      hardship: { label: '困难的原因', hint: '用自己的话，只写真实、拿得出证明的。编造病情、失业，可能要承担法律责任，也会让协商作废' },
      proof: { label: '能提供的证明', hint: '比如工资流水、离职证明。这里只写名称，原件先不要给；不写别人的病历和证件' },
      first: { label: '第一期哪天还', hint: '选发工资以后的一天，给对账留出时间' },
      monthly: { label: '每月还多少元', hint: '先扣掉房租、吃饭、看病的钱，写确实还得起的整数' },
      number: { label: '分几期', hint: '最多 60 期' },
      last: { label: '最后一期多少元', hint: '和前面一样就空着' },
      contactName: { label: '联络人', hint: '空着就是你本人' },
      contactPhone: { label: '联络人电话', hint: '空着就是你的第一个号码' },
      answerBy: { label: '希望哪天前书面答复', hint: '这是你的期望，法律没有定天数' },
    },
  },
  en: {
    name: 'Repayment negotiation letter',
    about: 'Asks the lender for a statement first, then for instalments you can afford. Only the borrower writes it, apart from any complaint.',
    cannot: 'The debt stays and they may refuse. Know this: offering to pay may restart the limitation period (Civil Code, art. 195); if three years are nearly over, ask a lawyer first. Before the agreement is signed make no new or extra payment, and none to a private account; what falls due under the contract goes on. Check the agreement with the checklist.',
    gist: 'You ask for a full statement first, then offer instalments on the days and in the amounts you wrote; you ask that one person alone be contacted and nobody else, and for a written answer. You accept no fee that was not reconciled.',
    fields: {
      contract: { label: 'Contract number' },
      hardship: { label: 'Why it is hard', hint: 'your own words, only what is true and can be shown. Invented illness or job loss may bring legal consequences and ends the talks' },
      proof: { label: 'What you can show', hint: 'e.g. pay records, a notice of leaving. Names only, hand over no originals yet; nobody else’s medical or identity papers' },
      first: { label: 'First payment on', hint: 'a day after payday that leaves time for the statement' },
      monthly: { label: 'Yuan a month', hint: 'after rent, food and medicine: a whole number you can really pay' },
      number: { label: 'Number of payments', hint: '60 at most' },
      last: { label: 'Last payment in yuan', hint: 'empty = as the others' },
      contactName: { label: 'Contact person', hint: 'empty = you' },
      contactPhone: { label: 'Contact phone', hint: 'empty = your first number' },
      answerBy: { label: 'Written answer hoped for by', hint: 'your wish; the law sets no number of days' },
    },
  },
}
