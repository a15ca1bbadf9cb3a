import type { LetterEntry } from '../letter-entry'

export const reminderWords: LetterEntry['words'] = {
  zh: {
    name: '催办函',
    about: '写给已经收了你材料的单位：交了什么、编号多少、后来收到过什么，问办到哪一步，请它书面答复。',
    cannot: '催办不会让对方马上办完，也不会让欠款、期限停下来。过了法定期限还没有答复，再看下一步可以走哪里。',
    gist: '你把登记过的这一件的日期、编号和后来的情况说清楚，问办理进展，请对方书面答复。期限只写法律有规定、记录里能算清的。',
    fields: {
      filedOn: { label: '哪天提交的', hint: '工单里没有记提交日的必须写' },
      delivery: { label: '怎样送交的', hint: '例如：挂号信，单号某某；不写也可以' },
      asks: { label: '另外想问的', hint: '一行一条，不写也可以' },
    },
  },
  en: {
    name: 'Reminder',
    about: 'To a body that already has your filing: what was filed under which number, what came since; asks how far it is and for a written answer.',
    cannot: 'A reminder does not finish the matter at once, and neither the debt nor any limit stops for it. If the legal limit passes without an answer, see which way is open next.',
    gist: 'You state the day and number of this filing and what has come since, ask about progress and ask for a written answer. Only limits that law sets and the record can count are named.',
    fields: {
      filedOn: { label: 'Filed on', hint: 'needed where the ticket has no day of filing' },
      delivery: { label: 'How it was delivered', hint: 'for example registered mail and its number; may stay empty' },
      asks: { label: 'Anything else to ask', hint: 'one a line, may stay empty' },
    },
  },
}
