import type { LetterEntry } from '../letter-entry'

export const nfraReportWords: LetterEntry['words'] = {
  zh: {
    name: '违法行为举报书',
    about: '向金融监管局实名举报一家机构的催收，请它核查、处理。只用已确认的情形，每项事实都带证据编号。',
    cannot: '举报不解决你自己的争议，也不给赔偿；处理结果可能只告诉你大概。要机构处理你的事，另写投诉书。',
    gist: '你实名把这家机构的催收情况告诉金融监管局，请它核查和依法处理，并为你保密。',
    fields: {
      writtenAnswer: { label: '要不要书面答复', hint: '实名举报才有答复期限' },
      background: { label: '背景', hint: '两三句，写你自己的话；不写赔偿，不写自己的诉求' },
      newEvidence: { label: '这次的新证据', hint: '以前举报过同一家机构的必须写；没有新证据的重复举报，不会受理' },
    },
    choices: { writtenAnswer: { yes: '要', no: '不要' } },
  },
  en: {
    name: 'Report of violations',
    about: 'Reports a lender’s collection to the financial regulator under your name and asks it to look into it. Only confirmed findings; every fact carries its exhibit number.',
    cannot: 'A report does not settle your own dispute and brings no compensation; you may learn only the outline of the outcome. To have the lender deal with your matter, write a complaint.',
    gist: 'Under your own name you tell the financial regulator how this lender collects, and ask it to investigate, to act as the law says and to keep your identity confidential.',
    fields: {
      writtenAnswer: { label: 'Written answer wanted', hint: 'only reports under a real name have a limit for an answer' },
      background: { label: 'Background', hint: 'two or three sentences in your own words; no compensation, no claim of your own' },
      newEvidence: { label: 'New evidence this time', hint: 'needed where you reported the same lender before: a second report without new evidence is not accepted' },
    },
    choices: { writtenAnswer: { yes: 'Yes', no: 'No' } },
  },
}
