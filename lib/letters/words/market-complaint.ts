import type { LetterEntry } from '../letter-entry'

export const marketComplaintWords: LetterEntry['words'] = {
  zh: {
    name: '12315 消费投诉',
    about: '搭售会员、虚假宣传、收集个人信息这类消费争议。只写这一件事，不写贷款和催收。',
    cannot: '贷款合同和催收多不归市场监管部门管。它靠调解，不裁决赔偿；别处已经受理或处理过、知道超过三年、不是生活消费、冒名或不配合核验的，不受理。',
    gist: '你以真实身份写明经营者、哪天发生了什么、要它做什么，愿意配合核验和调解。',
    fields: {
      topic: { label: '哪一类争议' },
      address: { label: '你的通讯地址', hint: '受理要用的真实身份信息' },
      business: { label: '经营者全称', hint: '空着就写放款机构；卖会员、打广告的往往是平台公司，看营业执照' },
      businessAddress: { label: '经营者地址', hint: '由它所在地的县级市场监管部门处理' },
      on: { label: '哪天发生的' },
      what: { label: '事情经过', hint: '自己的话：买了什么、多少钱、页面怎么写的。不写催收' },
      proof: { label: '凭证和其他依据', hint: '比如扣款记录、页面截图、订单；2026 年 4 月 15 日起必须有' },
      requests: { label: '请求', hint: '一行一条，要具体。比如：退还会员费 199 元' },
      nowhereElse: { label: '同一争议没有在别处受理或处理过', hint: '属实才勾；已经处理过的，不受理' },
    },
    choices: { topic: { membership: '搭售会员、服务', advertising: '虚假宣传', information: '收集个人信息', service: '其他消费服务' } },
  },
  en: {
    name: 'Consumer complaint (12315)',
    about: 'For consumer disputes: memberships sold along, false advertising, collecting personal information. This one thing, not loans or collection.',
    cannot: 'Loan contracts and collection are mostly not its matter. It mediates and awards nothing; it refuses what another body took or handled, what was known over three years ago, what is no consumption, and false or unchecked identities.',
    gist: 'With your true identity you say which business, what happened when and what it should do, and that you agree to checks and mediation.',
    fields: {
      topic: { label: 'Kind of dispute' },
      address: { label: 'Your postal address', hint: 'a true identity is needed' },
      business: { label: 'Full name of the business', hint: 'empty = the lender; memberships and advertising are often the platform’s' },
      businessAddress: { label: 'Its address', hint: 'the county office where it is handles the complaint' },
      on: { label: 'Day it happened' },
      what: { label: 'What happened', hint: 'your own words: what was bought, how much, what the page said. Not the collection' },
      proof: { label: 'Proof and other grounds', hint: 'e.g. payment record, screenshot, order; needed since 15 April 2026' },
      requests: { label: 'Requests', hint: 'one a line, precise, e.g. refund of the 199 yuan fee' },
      nowhereElse: { label: 'No other body took or handled this dispute', hint: 'tick only if true; what was handled is refused' },
    },
    choices: { topic: { membership: 'Membership or service sold along', advertising: 'False advertising', information: 'Collecting personal information', service: 'Other consumer service' } },
  },
}
