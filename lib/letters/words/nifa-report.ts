import type { LetterEntry } from '../letter-entry'

export const nifaReportWords: LetterEntry['words'] = {
  zh: {
    name: '互联网金融举报',
    about: '在互联网金融协会的举报平台上用：复制文字，附件另传。全文不超过 1000 字，严重的排在前面，先后可以改。',
    cannot: '它是行业协会，没有处罚权，也不管赔偿；别的部门已经受理的，一般不再受理。每天能交几件有限制。',
    gist: '你实名告诉协会，哪家机构、什么时候、有哪些催收行为，和行业自律要求的哪些内容不符，请它核查、督促改正。',
    fields: { more: { label: '补充说明', hint: '写明“本人陈述”，放在行为与时间后面；全文放不下时，少列几种行为' } },
  },
  en: {
    name: 'Internet finance report',
    about: 'For the reporting platform of the Internet Finance Association: copy the text, upload the attachments. At most 1,000 characters, the gravest conduct first unless you put it otherwise.',
    cannot: 'It is an association: no power to punish, no compensation; what another body has accepted it does not take as a rule. The number of reports a day is limited.',
    gist: 'Under your own name you tell the association which institution did what and when, and which self-regulatory requirements that does not meet, and ask it to look into it.',
    fields: { more: { label: 'In addition', hint: 'marked as your own statement, after the conduct and times; where the whole does not fit, fewer kinds of conduct are listed' } },
  },
}
