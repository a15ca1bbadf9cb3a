import { anyTicket, call, checkedOn, must, type ChannelEntry } from './channel'
import { roundTheClock } from './hours'
import { always } from './readiness'

/** 12348 公共法律服务、法律援助中心. */
export const legalAid: ChannelEntry = {
  id: 'legal-aid',
  row: 'justice',
  about: 'nobody',
  accepts: ['advice', 'drafting', 'aid-if-eligible'],
  refuses: ['privacy-not-listed'],
  cannot: ['no-decision'],
  prerequisites: ['financial-hardship'],
  fields: [must('application-form'), must('hardship-statement')],
  attachments: [],
  access: [{ key: 'line', grade: 'U' }, { key: 'site', grade: 'U' }, { key: 'centre', grade: 'P' }],
  excludes: [],
  escalation: ['court'],
  hours: roundTheClock('U'),
  script: call,
  events: [...anyTicket, 'noticeReceived', 'opinionIssued', 'reconsiderationFiled', 'reconsiderationDecided', 'materialsComplete'],
  readiness: always('any-time'),
  source: { ref: '法律援助法-2021', grade: 'P', checkedOn },
  words: {
    zh: {
      name: '法律援助',
      summary: '12348 咨询、代书；符合条件的指派律师',
      accepts: { advice: '咨询', drafting: '代书', 'aid-if-eligible': '符合条件的法律援助' },
      refuses: { 'privacy-not-listed': '隐私侵权不在法律列举的事项里，看当地的规定' },
      cannot: { 'no-decision': '帮你看材料、出主意；不处理投诉，不替任何部门作决定' },
      prerequisites: { 'financial-hardship': '咨询没有前提；指派律师要经济困难，部分情形免予核查' },
      fields: { 'application-form': '申请表', 'hardship-statement': '经济困难的说明' },
      attachments: {},
      access: { line: '12348', site: 'www.12348.gov.cn', centre: '当地的法律援助中心' },
      script: {
        have: '手边放好：一页摘要、想问的问题、笔。',
        open: '我和家人被催收打扰，想咨询可以走哪些途径。',
        ask: '我的情况能不能申请法律援助，要交什么，交到哪里？',
        note: '记下工号、时间、答复的要点、援助中心的地址。',
      },
      hours: '电话咨询；当地中心的时间没有核到。',
      next: '不给予援助的，可以向司法行政部门提出异议。',
    },
    en: {
      name: 'Legal aid (法律援助)',
      summary: 'Advice by 12348, help with drafting; a lawyer for those who are eligible',
      accepts: { advice: 'advice', drafting: 'help with drafting', 'aid-if-eligible': 'legal aid for those who are eligible' },
      refuses: { 'privacy-not-listed': 'privacy is not among the matters the law lists; it depends on local rules' },
      cannot: { 'no-decision': 'it reads and advises; it handles no complaint and decides for no office' },
      prerequisites: { 'financial-hardship': 'nothing for advice; for a lawyer, financial hardship, in some cases without a check' },
      fields: { 'application-form': 'application form', 'hardship-statement': 'statement of hardship' },
      attachments: {},
      access: { line: '12348', site: 'www.12348.gov.cn', centre: 'the local legal aid centre' },
      script: {
        have: 'Have at hand: the one-page summary, your questions, a pen.',
        open: 'My family and I are being disturbed by collection. I would like to know which ways are open.',
        ask: 'Can I apply for legal aid, what is needed, and where does it go?',
        note: 'Note the agent’s number, the time, the main points of the answer and the address of the centre.',
      },
      hours: 'Advice by phone; the hours of the local centre were not verified.',
      next: 'If aid is refused, an objection can be made to the judicial administration.',
    },
  },
}
