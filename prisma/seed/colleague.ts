import type { Calendar, DemoCase, DemoTicket } from './demo-case'
import { callBackup, fileStamp, messageBackup, qqChat, voiceBill, type Call, type ChatLine, type Message } from './files'

/** A borrower's colleague: called at work, told who owes how much; the lender's answer is overdue. */

const phone = '19900003001'
const desk = '02355500310'
const agency = ['17000003101', '02355500301']
const stranger = { name: '信函专员-小吴', account: '100000331' }
const own = { name: '许嘉宁', account: '100000302' }

/** Days ago and time of each call on the mobile; a number of seconds = it was taken up. Working hours. */
const calls: [daysAgo: number, time: string, seconds: number | null][] = [
  [48, '09:42:10', 35], [47, '10:15:37', null], [47, '10:16:20', null], [46, '14:22:05', 18], [44, '11:02:49', null], [43, '15:31:12', 52],
  [40, '09:12:25', null], [39, '16:40:03', 27], [36, '10:05:58', null], [36, '10:06:41', null], [36, '10:07:30', null],
  [36, '10:09:02', null], [36, '10:12:44', null], [36, '10:20:15', null], [36, '10:31:09', null], [33, '14:55:20', 44],
  [29, '09:33:47', null], [27, '11:11:36', 12], [22, '10:48:05', null], [19, '15:02:28', 9], [14, '09:58:52', null], [12, '14:15:40', 31],
  [7, '10:22:17', null], [5, '11:40:09', null], [1, '15:27:33', null],
]

const handset = ({ at }: Calendar): Call[] => [
  ...calls.map(([daysAgo, time, seconds], turn): Call => ({ at: at(daysAgo, time), number: agency[turn % agency.length] ?? '', seconds })),
  { at: at(10, '12:30:15'), number: '19900003015', seconds: 260, name: '爸' },
]

const messages = ({ at }: Calendar): Message[] => [
  { at: at(45, '10:31:02'), number: agency[0] ?? '', text: '沈一诺是你们部门的吧，她在我们平台欠款23600元已逾期三个月，麻烦让她回电话。' },
  { at: at(34, '09:05:44'), number: agency[0] ?? '', text: '沈一诺欠钱不还，你们同事之间劝劝她，今天把钱还了，省得我们打到领导那里。' },
  { at: at(34, '09:20:10'), number: agency[0] ?? '', text: '我只是同事，请不要再联系我和公司。', outgoing: true },
  { at: at(11, '18:20:00'), number: '95099977', text: '【岚州公积金】您的账户已入账，可登录查询。' },
]

const chat = ({ at }: Calendar): ChatLine[] => [
  { at: at(38, '10:02:11'), from: stranger.name, account: stranger.account, text: '你好，沈一诺女士在贵部门吗？有一封函件要转交。' },
  { at: at(38, '10:05:37'), from: own.name, account: own.account, text: '请问是什么事？' },
  { at: at(38, '10:06:50'), from: stranger.name, account: stranger.account, text: '沈一诺在外面借款逾期，拖欠2.36万元，单位如果不处理，我们就把欠款名单发到公司群。' },
  { at: at(30, '11:18:24'), from: stranger.name, account: stranger.account, text: '沈一诺还是不还钱，你们一个部门的凑一凑替她还上。' },
]

function tickets({ day }: Calendar): DemoTicket[] {
  return [
    {
      channel: 'lender', respondent: 'qishi', filedOn: day(26), referenceNumbers: ['QS-演示-1103'],
      events: [{ kind: 'received', on: day(25), note: '电话登记，答应十五日内答复。' }],
    },
    {
      channel: 'platform', respondent: 'chengdeng', filedOn: day(35),
      events: [{ kind: 'received', on: day(35) }, { kind: 'replied', on: day(29), note: '平台称已把意见转给放款机构。' }],
    },
  ]
}

function facts({ at }: Calendar): DemoCase['facts'] {
  const lines = agency.map((number) => ({ number, attribution: 'confirmed' as const }))
  return {
    title: '许嘉宁 · 单位里接到催收',
    complainant: { name: own.name, role: 'colleague', phones: [phone, desk] },
    debtor: { name: '沈一诺', phones: ['19900003002'] },
    respondents: [
      { key: 'qishi', name: '栖石消费金融有限公司', kind: 'consumer-finance', associationMember: true },
      { key: 'chengdeng', name: '橙灯借款平台', kind: 'platform', actsFor: ['qishi'] },
      {
        key: 'zhongrui', name: '众睿信用管理有限公司', kind: 'agency', actsFor: ['qishi'], lines,
        accounts: [{ app: 'qq', account: stranger.account, display: stranger.name }],
      },
    ],
    contacts: [{ key: 'manager', name: '顾明远', relation: '部门主管', phones: ['19900003021'], workplace: true }],
    nightContactAgreed: false,
    refusals: [{ at: new Date(at(34, '09:20:10')).toISOString(), by: 'complainant', respondent: 'zhongrui' }],
    stopRequests: [{ at: new Date(at(34, '09:20:10')).toISOString(), respondent: 'zhongrui' }],
  }
}

/** 许嘉宁: disclosure at work by message and chat, one overdue answer. */
export function colleagueCase(calendar: Calendar): DemoCase {
  const { now, at } = calendar
  const about = { phoneOf: phone }
  const rows = handset(calendar).filter((call) => call.at < now)
  return {
    facts: facts(calendar),
    files: [
      { name: `calls-${fileStamp(now)}.xml`, text: callBackup(rows), about },
      { name: `sms-${fileStamp(now)}.xml`, text: messageBackup(messages(calendar)), about },
      { name: `语音详单_${phone}.csv`, text: voiceBill(rows, { phone, from: at(60, '00:00'), to: at(0, '00:00') }), about },
      { name: `消息记录_${stranger.name}.txt`, text: qqChat(stranger.name, chat(calendar)), about: { account: stranger.account, recipient: 'complainant' } },
    ],
    confirmed: ['debt-disclosure'],
    tickets: tickets(calendar),
    letter: null,
  }
}
