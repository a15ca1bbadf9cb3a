import type { LetterEntry } from '../letter-entry'
import { applicantWords } from './applicant'
import { defendantWords, evidenceWords } from './court'

export const injunctionRequestWords: LetterEntry['words'] = {
  zh: {
    name: '人格权侵害禁令申请书',
    about: '正在发生或马上要发生的侵扰，等判决来不及的，请法院先责令停止。“收件人”写法院全称。要说得清是谁，并附报警记录和次数。',
    cannot: '只管停止行为，不判赔偿，也不处理欠款。对方是谁说不清的，先报案。紧急危险先打 110。',
    gist: '你请法院责令对方立即停止所列的行为，说明它正在发生、不及时制止会怎样，并附证据。',
    fields: {
      ...applicantWords.zh.fields,
      ...defendantWords.zh,
      forbid: { label: '要禁止的行为', hint: '一行一项；空着就按已确认的发现写' },
      imminent: { label: '还在继续或马上要发生的情况', hint: '近 30 天没有记录的，必须写；例如对方说了哪天要来' },
      harm: { label: '为什么难以弥补', hint: '写后果：工作、孩子、健康，法院要看具体事实' },
      policeRecords: { label: '报警记录', hint: '一行一次：日期、哪个派出所、编号' },
      ...evidenceWords.zh,
    },
    choices: applicantWords.zh.choices,
  },
  en: {
    name: 'Injunction request',
    about: 'Where intrusion goes on or is about to happen and a judgment would come too late, asks the court to order it to stop. Write the court’s full name as the addressee. Say clearly who it is, with police records and how often.',
    cannot: 'It only stops conduct; it awards nothing and does not deal with the debt. If you cannot say who it is, report to the police first. In danger call 110.',
    gist: 'You ask the court to order the listed conduct to stop at once, show that it goes on and what would follow if it is not stopped in time.',
    fields: {
      ...applicantWords.en.fields,
      ...defendantWords.en,
      forbid: { label: 'What is to be forbidden', hint: 'one a line; empty = by the confirmed findings' },
      imminent: { label: 'What goes on or is about to happen', hint: 'needed if nothing is on record for the last 30 days; e.g. a visit announced for a day' },
      harm: { label: 'Why it cannot be made good', hint: 'what would follow: work, children, health; the court wants facts' },
      policeRecords: { label: 'Police records', hint: 'one a line: day, station, number' },
      ...evidenceWords.en,
    },
    choices: applicantWords.en.choices,
  },
}
