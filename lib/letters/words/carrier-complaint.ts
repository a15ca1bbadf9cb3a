import type { LetterEntry } from '../letter-entry'

export const carrierComplaintWords: LetterEntry['words'] = {
  zh: {
    name: '致运营商的骚扰投诉',
    about: '请你的运营商拦截、核查骚扰号码。只列打到你自己号码上的，不提债务。',
    cannot: '运营商管线路和号码，不处理债务，也不会告诉你机主是谁。它不答复，或者答复不满意，可以再写“电信用户申诉”。',
    gist: '你列出骚扰号码和次数，请运营商开通拦截、核查是否改号、给工单编号并在期限内答复。',
    fields: {
      line: { label: '在这家运营商的号码', hint: '空着就写你的全部号码；一家运营商一封' },
      records: { label: '同时要通话、短信详单' },
      more: { label: '补充说明', hint: '不写债务、合同和金额' },
    },
  },
  en: {
    name: 'Nuisance complaint to the carrier',
    about: 'Asks your carrier to block and check nuisance numbers. Only calls to your own line, not a word about the debt.',
    cannot: 'A carrier deals with lines and numbers, not with the debt, and will not say who owns a number. If it does not answer or not to your satisfaction, write a telecom appeal next.',
    gist: 'You list the numbers and how often they called; you ask the carrier to block them, to check whether they are spoofed, for a ticket number and an answer in time.',
    fields: {
      line: { label: 'Your number with this carrier', hint: 'empty = all your numbers; one letter for each carrier' },
      records: { label: 'Also ask for call and message records' },
      more: { label: 'Anything else', hint: 'nothing about debts, contracts or amounts' },
    },
  },
}
