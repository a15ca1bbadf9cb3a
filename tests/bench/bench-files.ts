import { localDay, localTime } from '@/lib/calendar/local-date'

/** Large files as carriers and backup apps write them, made from a seed: other people, numbers and times for every item. */

const startAt = Date.parse('2026-01-05T08:00:00+08:00')
const minuteMs = 60_000
const modes = ['被叫', '主叫']
const places = ['岚州', '澜江', '云浦', '清和']

/** Deterministic, spread over its range well enough for files. */
const spread = (item: number, row: number) => Math.imul(item * 7_919 + row * 104_729 + 1, 2_654_435_761) >>> 0
const number = (item: number, row: number) => `1${String(7_000_000_000 + (spread(item, row % 4_000) % 99_999_999))}`
const atOf = (item: number, row: number) => startAt + row * minuteMs + (spread(item, row) % 60) * 1000
const secondsOf = (item: number, row: number) => 5 + (spread(item, row) % 900)
const spoken = (seconds: number) => (seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`)

/** An itemised bill of eight columns, UTF-8. */
export function billFile(item: number, rows: number): Buffer {
  const lines = ['起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)']
  for (let row = 0; row < rows; row += 1) {
    const at = atOf(item, row)
    const cells = [`${localDay(at)} ${localTime(at)}`, places[row % 4], modes[row % 2], number(item, row), spoken(secondsOf(item, row)), '国内长途通话', '语音套餐包', '0.00']
    lines.push(cells.join(','))
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}

/** A message backup of "SMS Backup & Restore". */
export function messageFile(item: number, rows: number): Buffer {
  const lines = ['<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\' ?>', `<smses count="${rows}">`]
  for (let row = 0; row < rows; row += 1) {
    lines.push(`  <sms protocol="0" address="${number(item, row)}" date="${atOf(item, row)}" type="${1 + (row % 2)}" subject="null" body="您好，您的账户第${row}期账单已经出来了，请按时处理，如已处理请忽略本条短信。&#10;编号${item}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${atOf(item, row) - 2000}" sub_id="1" readable_date="2026年1月7日 21:51:28" contact_name="(Unknown)" />`)
  }
  return Buffer.from([...lines, '</smses>', ''].join('\n'))
}

/** A call log of "SMS Backup & Restore", a call every so many minutes; every third call was not taken up. */
export function callFile(item: number, rows: number, minutesApart = 20): Buffer {
  const lines = ['<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\' ?>', `<calls count="${rows}">`]
  for (let row = 0; row < rows; row += 1) {
    const missed = row % 3 === 0
    lines.push(`  <call number="${callers[row % callers.length]}" duration="${missed ? 0 : secondsOf(item, row)}" date="${startAt + row * minutesApart * minuteMs + (spread(item, row) % 60) * 1000}" type="${missed ? 3 : 1}" presentation="1" readable_date="2026年1月7日 08:25:24" contact_name="(Unknown)" />`)
  }
  return Buffer.from([...lines, '</calls>', ''].join('\n'))
}

/** Lines of the lender in `callFile`. */
export const callers = ['17000000001', '17000000002', '17000000003', '02355500001', '95099901']
