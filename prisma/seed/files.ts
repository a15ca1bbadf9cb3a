import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'

/** Writers of the files a person would bring: each writes what the app or carrier it imitates writes. */

/** A call or message on a phone. `seconds` null = it rang and was not taken up; an outgoing message is the owner's answer. */
export type Call = { at: Instant; number: string; seconds: number | null; name?: string; outgoing?: boolean }
export type Message = { at: Instant; number: string; text: string; outgoing?: boolean }
export type ChatLine = { at: Instant; from: string; account: string; text: string }

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const stamp = (at: Instant) => `${localDay(at)} ${localTime(at)}`
const element = (name: string, attributes: Record<string, string | number>) =>
  `  <${name} ${Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`).join(' ')} />`
const inOrder = <Row extends { at: Instant }>(rows: readonly Row[]) => [...rows].sort((one, other) => one.at - other.at)

function backup(root: string, rows: readonly string[]): string {
  const head = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore-->"
  return `${head}\n<${root} count="${rows.length}">\n${rows.join('\n')}\n</${root}>\n`
}

const callType = ({ seconds, outgoing }: Call) => (outgoing ? 2 : seconds === null ? 3 : 1)

/** The call log of "SMS Backup & Restore". */
export const callBackup = (calls: readonly Call[]): string =>
  backup('calls', inOrder(calls).map((call) => element('call', {
    number: call.number, duration: call.seconds ?? 0, date: call.at, type: callType(call), presentation: 1, readable_date: stamp(call.at),
    contact_name: call.name ?? '(Unknown)',
  })))

/** The messages of "SMS Backup & Restore". */
export const messageBackup = (messages: readonly Message[]): string =>
  backup('smses', inOrder(messages).map(({ at, number, text, outgoing }) => element('sms', {
    protocol: 0, address: number, date: at, type: outgoing ? 2 : 1, subject: 'null', body: text, read: 1, status: -1, readable_date: stamp(at),
  })))

const spoken = (seconds: number) => (seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`)
const dotted = (at: Instant) => localDay(at).replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')

/** An itemised voice bill of 中国移动: connected calls alone. */
export function voiceBill(calls: readonly Call[], of: { phone: string; from: Instant; to: Instant }): string {
  const title = ['中国移动通信客户语音详单', `手机号码：${of.phone}`, `查询周期：${dotted(of.from)}至${dotted(of.to)}`, '']
  const head = '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)'
  const listed = inOrder(calls).filter(({ seconds, at }) => seconds !== null && at >= of.from && at < of.to)
  const rows = listed.map(({ at, number, seconds, outgoing }) =>
    [stamp(at), '岚州', outgoing ? '主叫' : '被叫', number, spoken(seconds ?? 0), '本地通话', '语音套餐', '0.00'].join(','))
  return `\ufeff${[...title, head, ...rows, `合计,,,,,共${rows.length}条,,0.00`].join('\r\n')}\r\n`
}

/** The text export of QQ with one partner. */
export function qqChat(partner: string, lines: readonly ChatLine[]): string {
  const rule = '='.repeat(64)
  const head = ['消息记录（此消息记录为文本格式，不支持重新导入）', '', rule, '消息分组:陌生人', rule, `消息对象:${partner}`, rule, '']
  return `\ufeff${[...head, ...inOrder(lines).flatMap(({ at, from, account, text }) => [`${stamp(at)} ${from}(${account})`, text, ''])].join('\r\n')}`
}

/** `20261119101502`, as backup apps name their files. */
export const fileStamp = (at: Instant): string => stamp(at).replace(/\D/g, '')
