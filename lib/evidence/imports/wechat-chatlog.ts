import type { ChatTable } from './wechat-tables'
import { writtenTime } from './wechat-tables'

/** The CSV of chatlog: 时间, 发送者, 聊天对象, 消息类型, 内容. Messages of the phone's owner are written by 我, else the writer is only a name. */

const ownNames = ['我', '自己', 'me']
const systemTypes = ['系统消息', '系统', '10000', '撤回消息']
const textTypes = ['文本', '文本消息', '文字', '1', '']

export const chatlog: ChatTable = {
  headings: ['时间', '发送者', '聊天对象', '消息类型', '内容'],
  message(cell, words) {
    const type = cell('消息类型')
    if (systemTypes.includes(type)) return 'system'
    const [talker, sender] = [cell('聊天对象'), cell('发送者')]
    const own = ownNames.includes(sender.toLowerCase()) ? true : null
    const side = { app: 'wechat' as const, talker, sender, senderName: sender, own, isGroup: talker.endsWith('@chatroom') }
    return { time: writtenTime(cell('时间')), body: words('内容'), attachments: textTypes.includes(type) ? 0 : 1, side }
  },
}
