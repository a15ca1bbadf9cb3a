import type { LetterEntry } from '../letter-entry'
import { applicantWords } from './applicant'

export const criminalReconsiderationWords: LetterEntry['words'] = {
  zh: {
    name: '刑事复议申请书',
    about: '公安机关不予立案以后的第一步。交给作出决定的同一个公安机关，不能直接交给上级；收到通知书后只有几天，期限见提示。',
    cannot: '复议只决定要不要撤销“不予立案”，不处理欠款，也不能要赔偿。复议以后还不服，再向上一级申请复核；也可以请检察院监督。',
    gist: '你不服不予立案决定，请同一公安机关撤销决定、立案侦查，并把复议决定书送给你。',
    fields: {
      decisionNumber: { label: '不予立案通知书的文号', hint: '通知书右上方，例如“×公（×）不立字〔2026〕×号”' },
      receivedOn: { label: '收到通知书的日子', hint: '以你签收的那天为准，期限从这天起算' },
      decidedOn: { label: '通知书上的日期' },
      reported: { label: '报案时反映了什么', hint: '几句自己的话；已确认的发现会自动列出，不用重复' },
      reasons: { label: '通知书写的理由', hint: '照抄，不用评论' },
      grounds: { label: '为什么不服', hint: '写事实：哪些情况没有查，哪些证据没有看。不写罪名' },
      evidence: { label: '新的证据', hint: '一行一项：名称、来源、说明什么' },
      late: { label: '过了期限的原因', hint: '没有过期就空着；有正当理由的写清楚，带上证明' },
      ...applicantWords.zh.fields,
    },
    choices: applicantWords.zh.choices,
  },
  en: {
    name: 'Criminal reconsideration',
    about: 'The first step after the police refused to open a case. It goes to the same police organ that decided, never straight to the one above; only a few days are allowed, see the note.',
    cannot: 'It only decides whether the refusal is set aside; it does not deal with the debt and awards no money. After it, the organ above can re-examine; the procuratorate can be asked to supervise.',
    gist: 'You do not accept the refusal and ask the same police organ to set it aside, to open a case, and to send you its decision.',
    fields: {
      decisionNumber: { label: 'Number of the notice of refusal', hint: 'at the upper right of the notice' },
      receivedOn: { label: 'Day you received the notice', hint: 'the day you signed for it; the time to apply runs from here' },
      decidedOn: { label: 'Date on the notice' },
      reported: { label: 'What you reported', hint: 'a few words of your own; confirmed findings are listed by themselves' },
      reasons: { label: 'Reasons the notice gives', hint: 'copy them, no comment' },
      grounds: { label: 'Why you do not accept it', hint: 'facts: what was not looked into, which evidence was not seen; name no crime' },
      evidence: { label: 'New evidence', hint: 'one a line: name, source, what it shows' },
      late: { label: 'Why you are late', hint: 'leave empty if you are in time; give a good reason and bring proof' },
      ...applicantWords.en.fields,
    },
    choices: applicantWords.en.choices,
  },
}
