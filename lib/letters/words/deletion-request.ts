import type { LetterEntry } from '../letter-entry'

export const deletionRequestWords: LetterEntry['words'] = {
  zh: {
    name: '撤回同意及删除请求',
    about: '要求机构或平台删除通讯录等个人信息，说明给过谁。联系人要各写各的。',
    cannot: '债务还在；合同、征信这些依法要保存的，可以不删，但要停止别的使用。对方不理，可以向网信部门投诉或起诉。',
    gist: '你撤回对读取手机信息的同意（不是借款人的，只要求删除），要求先提供副本、再删除，告知给过谁，并书面答复。',
    fields: {
      account: { label: '登记的手机号或账号', hint: '方便对方核对是你' },
      contract: { label: '合同编号', hint: '不是借款人就空着' },
      contacts: { label: '通讯录和通话记录', hint: '三项都不勾，就全部写上' },
      location: { label: '位置' },
      pictures: { label: '相册和短信' },
      answerBy: { label: '希望哪天前答复', hint: '法律没有定天数，这是你的期望；空着，信上就留空手写' },
      answerTo: { label: '答复寄到、发到哪里', hint: '邮寄地址或者邮箱；空着，信上就留空手写' },
      more: { label: '补充说明', hint: '几句自己的话，不写也可以' },
    },
  },
  en: {
    name: 'Withdrawal of consent and deletion request',
    about: 'Asks the lender or platform to delete contacts and other personal information and to say who was given it. Contacts each write their own.',
    cannot: 'The debt stays. What must be kept by law (contract, credit record) may stay, but may not be used otherwise. If they do not answer, complain to the cyberspace authority or sue.',
    gist: 'You withdraw consent to the reading of your phone (if you are not the borrower, you only ask for deletion), ask for a copy first and then deletion, who was given your information, and a written answer.',
    fields: {
      account: { label: 'Registered phone or account', hint: 'so that they can tell it is you' },
      contract: { label: 'Contract number', hint: 'leave empty if you are not the borrower' },
      contacts: { label: 'Contacts and call log', hint: 'tick none of the three and all are named' },
      location: { label: 'Location' },
      pictures: { label: 'Pictures and messages' },
      answerBy: { label: 'Answer hoped for by', hint: 'the law sets no number of days, this is your wish; left blank in the letter if empty' },
      answerTo: { label: 'Where the answer goes', hint: 'postal or mail address; left blank in the letter if empty' },
      more: { label: 'Anything else', hint: 'a few words of your own, may stay empty' },
    },
  },
}
