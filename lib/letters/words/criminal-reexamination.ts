import type { LetterEntry } from '../letter-entry'
import { applicantWords } from './applicant'

export const criminalReexaminationWords: LetterEntry['words'] = {
  zh: {
    name: '刑事复核申请书',
    about: '对刑事复议决定不服的第二步，交给上一级公安机关，“收件人”写上一级的全称。收到复议决定书后只有几天，期限见提示。',
    cannot: '没有复议过的，先用刑事复议申请书。复核不处理欠款，也不能要赔偿；以后还可以请检察院监督。',
    gist: '你不服复议决定，请上一级公安机关撤销它和原来的不予立案决定，并书面告知结果。',
    fields: {
      organ: { label: '作出决定的公安机关', hint: '全称，照通知书上的章' },
      decisionNumber: { label: '不予立案通知书的文号' },
      reconsiderationNumber: { label: '复议决定书的文号' },
      receivedOn: { label: '收到复议决定书的日子', hint: '以你签收的那天为准，期限从这天起算' },
      reported: { label: '报案时反映了什么', hint: '几句自己的话；已确认的发现会自动列出，不用重复' },
      reasons: { label: '复议决定写的理由', hint: '照抄，不用评论' },
      grounds: { label: '为什么不服', hint: '写事实：复议没有回应的是什么。不写罪名' },
      evidence: { label: '新的证据', hint: '一行一项：名称、来源、说明什么' },
      late: { label: '过了期限的原因', hint: '没有过期就空着；有正当理由的写清楚，带上证明' },
      ...applicantWords.zh.fields,
    },
    choices: applicantWords.zh.choices,
  },
  en: {
    name: 'Criminal re-examination',
    about: 'The second step, against the reconsideration decision. It goes to the police organ one level up; write its full name as the addressee. Only a few days are allowed, see the note.',
    cannot: 'Without a reconsideration, use that letter first. It does not deal with the debt and awards no money; the procuratorate can still be asked to supervise afterwards.',
    gist: 'You do not accept the reconsideration decision and ask the organ above to set it and the refusal aside, and to tell you the result in writing.',
    fields: {
      organ: { label: 'Police organ that decided', hint: 'full name, as on the seal of the notice' },
      decisionNumber: { label: 'Number of the notice of refusal' },
      reconsiderationNumber: { label: 'Number of the reconsideration decision' },
      receivedOn: { label: 'Day you received the reconsideration decision', hint: 'the day you signed for it; the time to apply runs from here' },
      reported: { label: 'What you reported', hint: 'a few words of your own; confirmed findings are listed by themselves' },
      reasons: { label: 'Reasons the decision gives', hint: 'copy them, no comment' },
      grounds: { label: 'Why you do not accept it', hint: 'facts: what the decision did not answer; name no crime' },
      evidence: { label: 'New evidence', hint: 'one a line: name, source, what it shows' },
      late: { label: 'Why you are late', hint: 'leave empty if you are in time; give a good reason and bring proof' },
      ...applicantWords.en.fields,
    },
    choices: applicantWords.en.choices,
  },
}
