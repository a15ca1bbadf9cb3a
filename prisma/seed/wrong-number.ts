import type { Calendar, DemoCase } from './demo-case'
import { callBackup, fileStamp, messageBackup, type Call, type Message } from './files'

/** A wrong number: calls for somebody unknown began three days ago; who calls is not known yet, so nothing can be found and everything is still to do. */

const phone = '19900004001'
const callers = ['17000004101', '17100004102'] as const

const calls = ({ at }: Calendar): Call[] => [
  { at: at(3, '10:20:11'), number: callers[0], seconds: 22 }, { at: at(3, '17:45:30'), number: callers[0], seconds: null },
  { at: at(2, '09:03:52'), number: callers[1], seconds: null }, { at: at(2, '20:31:17'), number: callers[0], seconds: 15 },
  { at: at(1, '08:47:05'), number: callers[1], seconds: null }, { at: at(1, '18:12:26'), number: callers[1], seconds: 41 },
  { at: at(2, '13:00:00'), number: '19900004010', seconds: 95, name: '快递' },
]

const messages = ({ at }: Calendar): Message[] => [
  { at: at(2, '20:35:40'), number: callers[0], text: '王建国，您的贷款已逾期，请今天还款，以免影响征信。' },
  { at: at(1, '09:10:00'), number: '95099977', text: '【岚州社保】您的缴费已入账。' },
]

/** 何思远: just started, no ticket and no letter. */
export function wrongNumberCase(calendar: Calendar): DemoCase {
  const about = { phoneOf: phone }
  return {
    facts: {
      title: '何思远 · 打错的催收电话', complainant: { name: '何思远', role: 'wrong-number', phones: [phone] }, respondents: [], contacts: [],
      otherLines: callers.map((number) => ({ number })), nightContactAgreed: false, refusals: [], stopRequests: [],
    },
    files: [
      { name: `calls-${fileStamp(calendar.now)}.xml`, text: callBackup(calls(calendar)), about },
      { name: `sms-${fileStamp(calendar.now)}.xml`, text: messageBackup(messages(calendar)), about },
    ],
    confirmed: [],
    tickets: [],
    letter: null,
  }
}
