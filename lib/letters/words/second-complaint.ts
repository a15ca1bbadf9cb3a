import type { LetterEntry } from '../letter-entry'

export const secondComplaintWords: LetterEntry['words'] = {
  zh: {
    name: '二次投诉书',
    about: '投诉过、没有办妥，再写一次：只写第一次之后的事。可以寄回同一家，也可以寄给它的监管部门。',
    cannot: '同一件事没有新情况，对方可以合并处理。投诉期间债务照旧；对决定不服，也可以申请核查、调解或者起诉。',
    gist: '你说明第一次投诉的日期和编号、对方答复过什么、受理之后还有哪些联系、还有哪些没办，再提新的请求。',
    fields: {
      promise: { label: '对方承诺过什么', hint: '谁、哪天、说了什么，写记得清的；不写也可以' },
      undone: { label: '还有什么没办', hint: '一行一条，例如：没有书面答复录音核查的结果' },
      requests: { label: '新的请求', hint: '一行一条，要做得到；不写也有通用的几条' },
      entrusted: { label: '借款人已书面委托我', hint: '有借款人亲笔签名的授权委托书原件才勾；不勾，只写你自己遇到的' },
    },
  },
  en: {
    name: 'Second complaint',
    about: 'After a complaint that did not put things right: tells only what came after it. Goes back to the same body or on to the supervisor.',
    cannot: 'Without anything new they may join it to the first. The debt goes on meanwhile; a decision you disagree with can also be reviewed, mediated or taken to court.',
    gist: 'You give the day and number of the first complaint, what was answered, which contacts came after it was taken up and what is still undone, and make new requests.',
    fields: {
      promise: { label: 'What they promised', hint: 'who, when, what, as far as you clearly remember; may stay empty' },
      undone: { label: 'What is still undone', hint: 'one a line, for example: no written answer about the recordings' },
      requests: { label: 'New requests', hint: 'one a line, something that can be done; the usual ones are there anyway' },
      entrusted: { label: 'The borrower authorised me in writing', hint: 'tick only with the original power of attorney, signed by the borrower’s own hand; unticked, the letter tells only what happened to you' },
    },
  },
}
