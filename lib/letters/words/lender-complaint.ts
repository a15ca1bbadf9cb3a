import type { LetterEntry } from '../letter-entry'

export const lenderComplaintWords: LetterEntry['words'] = {
  zh: {
    name: '投诉书',
    about: '写给放款机构、平台或金融监管局的投诉。只用已确认的情形，每项事实都带证据编号。',
    cannot: '监管部门会把投诉转给机构处理，不会判给你钱。债务本身也不会因此消失；要谈还款，另写协商函。',
    fields: {
      contract: { label: '合同编号' },
      background: { label: '背景', hint: '两三句，写你自己的话' },
      requests: { label: '另外的请求', hint: '一行一条，要做得到，每条最多 400 字' },
      entrusted: { label: '借款人已书面委托我', hint: '有借款人亲笔签名的授权委托书原件才勾；不勾，只写你自己遇到的' },
    },
  },
  en: {
    name: 'Complaint',
    about: 'A complaint to the lender, the platform or the financial regulator. Only confirmed findings; every fact carries its exhibit number.',
    cannot: 'The regulator passes the complaint on to the lender and does not award money. The debt itself stays; to discuss repayment, write a negotiation letter.',
    fields: {
      contract: { label: 'Contract number' },
      background: { label: 'Background', hint: 'two or three sentences, in your own words' },
      requests: { label: 'Further requests', hint: 'one a line, something that can be done, up to 400 characters each' },
      entrusted: { label: 'The borrower authorised me in writing', hint: 'tick only with the original power of attorney, signed by the borrower’s own hand; unticked, the letter tells only what happened to you' },
    },
  },
}
