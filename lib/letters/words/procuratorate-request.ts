import type { LetterEntry } from '../letter-entry'
import { applicantWords } from './applicant'

export const procuratorateRequestWords: LetterEntry['words'] = {
  zh: {
    name: '刑事立案监督申请书',
    about: '公安机关应当立案而不立案，或者过了期限没有决定，请人民检察院监督。“收件人”写检察院全称，一般是与公安机关同级的。',
    cannot: '检察院监督公安机关立不立案，不替公安机关调查，也不处理欠款。治安案件用行政复议申请书。',
    gist: '你说明什么时候报的案、公安机关怎样处理，请检察院审查、要求公安机关说明理由，并书面答复你。',
    fields: {
      organ: { label: '受理报案的公安机关', hint: '全称' },
      ground: { label: '申请监督的情形', hint: '照实选；还在期限以内的，先等公安机关决定' },
      decisionNumber: { label: '不予立案通知书的文号', hint: '没有决定的空着' },
      receivedOn: { label: '收到通知书的日子' },
      kinship: { label: '你和借款人的关系', hint: '配偶、父母、子女或同胞兄弟姐妹，才能替借款人反映，填了要附证明；空着，只写你自己受到的骚扰' },
      reported: { label: '报案时反映了什么', hint: '几句自己的话；已确认的发现会自动列出，不用重复' },
      reasons: { label: '通知书写的理由', hint: '照抄，不用评论' },
      reconsidered: { label: '复议、复核的结果', hint: '申请过的写：哪天、哪个机关、结果、文号' },
      grounds: { label: '为什么应当立案', hint: '写事实，不写罪名' },
      ...applicantWords.zh.fields,
    },
    choices: { ground: { refused: '决定了不予立案', silent: '过了期限没有决定' }, ...applicantWords.zh.choices },
  },
  en: {
    name: 'Request to the procuratorate',
    about: 'Asks the people’s procuratorate to supervise: the police refused to open a criminal case, or let the time to decide pass. Write its full name as the addressee, usually of the same level as the police organ.',
    cannot: 'It supervises whether a case is opened, does not investigate in place of the police, and does not deal with the debt. In a public-order matter use administrative reconsideration.',
    gist: 'You say when you reported and what the police did, and ask the procuratorate to review it, to have the police give reasons, and to answer you in writing.',
    fields: {
      organ: { label: 'Police organ you reported to', hint: 'full name' },
      ground: { label: 'What is to be supervised', hint: 'as it is; while the police are still in time, wait for them' },
      decisionNumber: { label: 'Number of the notice of refusal', hint: 'empty if nothing was decided' },
      receivedOn: { label: 'Day you received the notice' },
      kinship: { label: 'How you are related to the borrower', hint: 'only a spouse, parent, child or full brother or sister may speak for the borrower, and encloses the proof; empty = only what happened to you' },
      reported: { label: 'What you reported', hint: 'a few words of your own; confirmed findings are listed by themselves' },
      reasons: { label: 'Reasons the notice gives', hint: 'copy them, no comment' },
      reconsidered: { label: 'Reconsideration and re-examination', hint: 'if you applied: day, organ, result, number' },
      grounds: { label: 'Why a case should be opened', hint: 'facts; name no crime' },
      ...applicantWords.en.fields,
    },
    choices: { ground: { refused: 'a case was refused', silent: 'no decision in time' }, ...applicantWords.en.choices },
  },
}
