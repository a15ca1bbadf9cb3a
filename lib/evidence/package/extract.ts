import { localDay, localTime } from '@/lib/calendar/local-date'
import type { ImportedRow } from '../imported-row'

/** Rows of the case out of a file that holds more, as a table for people. In Chinese, like everything an officer reads. */

/** `exhibit` = 证N; `sha256` = of the whole original; `rows` = with their places in it, as its kind counts. */
export type Extract = { exhibit: number; sha256: string; rows: readonly { at: number; row: ImportedRow }[] }

const ways: Record<ImportedRow['channel'], string> = { call: '通话', sms: '短信', chat: '聊天' }

function otherSide({ number, chat }: ImportedRow): string {
  if (!chat) return number ?? '未显示'
  return chat.senderName && chat.senderName !== chat.sender ? `${chat.senderName}（${chat.sender}）` : chat.sender
}

const connected = ({ channel, answered }: ImportedRow) => (channel !== 'call' ? '' : answered === null ? '不详' : answered ? '接通' : '未接通')

function cells({ at, row }: Extract['rows'][number]): string[] {
  const when = `${localDay(row.at)} ${localTime(row.at)}`
  const seconds = row.channel === 'call' && row.seconds !== null ? String(row.seconds) : ''
  return [String(at), when, ways[row.channel], row.direction === 'incoming' ? '打来、发来' : '打出、发出', otherSide(row), connected(row), seconds, row.content ?? '']
}

/** What the rows come from, the heads of the columns, and the rows. */
export function extractRows({ exhibit, sha256, rows }: Extract): string[][] {
  return [
    ['摘录', `证${exhibit}`, '只有本案的行。其余的行与本案无关，留在原件里，没有放进来。'],
    ['原件的 SHA-256', sha256],
    ['本案的行数', String(rows.length)],
    ['在原件中的位置', '时间（北京时间）', '方式', '方向', '号码或账号', '接通', '通话秒数', '内容'],
    ...rows.map(cells),
  ]
}
