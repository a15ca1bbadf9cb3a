import type { ChatTable, Written } from './wechat-tables'
import { writtenTime } from './wechat-tables'

/** The CSV of MemoTrace (WeChatMsg). `CreateTime` = Unix seconds; groups name the writer in the last columns. */

const systemTypes = ['10000', '10002']
/** Picture, voice, video, sticker, file or link. */
const mediaTypes = ['3', '34', '43', '47', '49']

function time(created: string, shown: string): Written['time'] {
  if (/^\d{10}$/.test(created)) return { at: Number(created) * 1000, precision: 'second' }
  if (/^\d{13}$/.test(created)) return { at: Number(created), precision: Number(created) % 1000 ? 'ms' : 'second' }
  return created === '' ? writtenTime(shown) : null
}

export const memoTrace: ChatTable = {
  headings: ['TalkerId', 'Type', 'IsSender', 'CreateTime', 'StrContent'],
  message(cell, words) {
    const type = cell('Type')
    if (systemTypes.includes(type)) return 'system'
    if (!/^\d+$/.test(type) || !['0', '1'].includes(cell('IsSender'))) return 'unknown-type'
    const talker = cell('Remark') || cell('NickName') || cell('TalkerId')
    const sender = cell('Sender') || talker
    const isGroup = cell('TalkerId').endsWith('@chatroom')
    const side = { app: 'wechat' as const, talker, sender, senderName: cell('NickName') || talker, own: cell('IsSender') === '1', isGroup }
    return { time: time(cell('CreateTime'), cell('StrTime')), body: words('StrContent'), attachments: mediaTypes.includes(type) ? 1 : 0, side }
  },
}
