import type { Memory } from '../entry'

/** T04, the report on the platform of the internet finance association. */
export const nifaReport: Memory = {
  lists: { formWhom: { of: 'formWho', by: '、' } },
  groups: {
    formWho: [['本人', 'me', 'mí'], ['借款人', 'the borrower', 'la persona prestataria'], ['其他人', 'others', 'otras personas']],
    notMet: [['', '', ''], ['，不符合{laws}', '; not in line with: {laws}', '; no se ajusta a: {laws}']],
  },
  sentences: [
    [
      '（{cn}）{kind}：{range}，对{formWhom}，{acts}（{ex}）{notMet}。',
      '({cn}) {kind}: {range}, to {formWhom}, {acts} ({ex}){notMet}.',
      '({cn}) {kind}: {range}, a {formWhom}, {acts} ({ex}){notMet}.',
    ],
    ['另有{kinds}，见附件二。', 'Also: {kinds}; see Annex 2.', 'Además: {kinds}; véase el anexo 2.'],
    [
      '请核查上述机构的催收行为是否符合自律规范，督促其改正，并告知办理情况。',
      'Please check whether the collection conduct of the institution above is in line with the self-regulatory rules, urge it to put things right, and tell me what was done.',
      'Pido que se verifique si la conducta de cobranza de la entidad indicada se ajusta a las normas de autorregulación, que se la inste a corregirla y que se me informe de lo hecho.',
    ],
    ['{ex}，见证据目录。', '{ex}, see the list of evidence.', '{ex}, véase la lista de pruebas.'],
    [
      '以上内容由本人实名提交，保证真实。',
      'I submit the above under my real name and vouch that it is true.',
      'Presento lo anterior con mi nombre real y garantizo que es cierto.',
    ],
    ['本人陈述：{own}', 'My own account: {own}', 'Mi propio relato: {own}'],
    ['{company}。', '{company}.', '{company}.'],
    ['{name}；合作或受托机构：{some}。', '{name}; partners or agencies: {some}.', '{name}; socios o agencias: {some}.'],
  ],
  labels: [
    ['附件二　其余行为', 'Annex 2: further conduct', 'Anexo 2: otras conductas'],
    ['互联网金融举报', 'Report about internet finance', 'Denuncia sobre finanzas por internet'], ['举报人（实名）', 'Reporter (real name)', 'Denunciante (nombre real)'],
    ['被举报机构', 'Institution reported', 'Entidad denunciada'],
    ['行为与时间', 'Conduct and time', 'Conducta y fechas'], ['附件', 'Annexes', 'Anexos'],
  ],
}
