import type { LetterEntry } from '../letter-entry'

export const creditObjectionWords: LetterEntry['words'] = {
  zh: {
    name: '征信异议申请书',
    about: '信用报告里有一条和事实不符时写，交给放款机构；也可以交给征信中心，把收件人改掉。',
    cannot: '真实的逾期不会因为异议就删除，催收的事也不归征信管。异议答复了仍不同意的，再向当地人民银行分支机构书面投诉（另有申请单），或者起诉。收钱“修复征信”的，不要信。',
    gist: '你指出报告里哪一条不对、实际是怎样、有什么证据，请对方核查更正、先作异议标注，并在期限内书面答复。',
    fields: {
      report: { label: '信用报告编号' },
      reportOn: { label: '哪天查的信用报告', hint: '先查一份新的，每年有两次免费' },
      entry: { label: '是哪一条', hint: '照报告写：账户、机构、月份' },
      kind: { label: '哪里不对', hint: '没有同意就查询的，核查以外也可以直接向当地人民银行分支机构投诉' },
      stated: { label: '报告怎么写的', hint: '照抄这一条' },
      truth: { label: '实际是怎样的', hint: '只写真实的、有证据的。真的逾期过，不要写成没有' },
      proof: { label: '证据', hint: '比如还款凭证、结清证明、报警回执' },
      annotate: { label: '查不清的，要求加上我的声明' },
    },
    choices: { kind: { wrong: '记错了', missing: '漏记了', 'not-mine': '不是我办的', query: '没有同意就查询' } },
  },
  en: {
    name: 'Credit record objection',
    about: 'For an entry of your credit report that does not match the facts. To the lender; change the addressee to send it to the credit bureau (征信中心).',
    cannot: 'A true overdue record is not deleted by an objection, and collection is no matter of the credit bureau. If you disagree with the answer, complain in writing to the local branch of the central bank (with its own form) or sue. Do not believe paid “credit repair”.',
    gist: 'You point out the entry that is wrong, what is true and how that is shown; you ask for a check and correction, a mark of dispute meanwhile, and a written answer in time.',
    fields: {
      report: { label: 'Number of the credit report' },
      reportOn: { label: 'Day of the report', hint: 'get a new one first; two a year are free' },
      entry: { label: 'Which entry', hint: 'as in the report: account, institution, month' },
      kind: { label: 'What is wrong', hint: 'about a query without consent you can also complain to the local branch of the central bank at once' },
      stated: { label: 'What the report says', hint: 'copy the entry' },
      truth: { label: 'What is true', hint: 'only what is true and can be shown; never deny a real overdue payment' },
      proof: { label: 'Evidence', hint: 'e.g. proof of payment, settlement, police receipt' },
      annotate: { label: 'If it stays unclear, ask to add my statement' },
    },
    choices: { kind: { wrong: 'Wrong', missing: 'Missing', 'not-mine': 'Not mine', query: 'Queried without consent' } },
  },
}
