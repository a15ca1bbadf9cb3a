import { localTime, type LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById } from '@/lib/law'
import type { ActFacts, CaseLetterFacts } from './letter-facts'

/** 2026年3月2日 */
export const chineseDay = (day: LocalDate): string => `${+day.slice(0, 4)}年${+day.slice(5, 7)}月${+day.slice(8, 10)}日`

/** The first and last day of acts: 2026年3月2日, or 2026年3月2日至5月9日. */
export function chineseRange(days: readonly LocalDate[]): string {
  const sorted = [...days].sort()
  const first = sorted[0] ?? ''
  const last = sorted.at(-1) ?? ''
  if (first === last) return chineseDay(first)
  const end = first.slice(0, 4) === last.slice(0, 4) ? chineseDay(last).replace(/^\d+年/u, '') : chineseDay(last)
  return `${chineseDay(first)}至${end}`
}

/** 1,286: groups of three digits. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ',')

/** Civil time of an act as exactly as it is known. */
export function clock(act: ActFacts): string {
  if (act.atPrecision === 'day') return '时间不详'
  return localTime(act.at).slice(0, act.atPrecision === 'minute' ? 5 : 8)
}

/** 1小时2分3秒 */
export function duration(seconds: number): string {
  const parts: [number, string][] = [[Math.floor(seconds / 3600), '小时'], [Math.floor(seconds / 60) % 60, '分'], [seconds % 60, '秒']]
  return parts.filter(([value]) => value > 0).map(([value, unit]) => `${value}${unit}`).join('') || '0秒'
}

export const roleWords: Record<ComplainantRole, string> = {
  debtor: '借款人本人', relative: '借款人的亲属', colleague: '借款人的同事', contact: '借款人的联系人', 'wrong-number': '与借款人无关，号码被误拨',
}

/** Name of what happened, as a heading of one column: neutral, no conclusion. Who writes and is not the borrower is one of those the borrower calls others. */
export function kindWord(violation: ViolationId, { complainant }: Pick<CaseLetterFacts, 'complainant'>): string {
  const words = violationById(violation)?.letter
  return (complainant.role === 'debtor' ? undefined : words?.labelByOthers) ?? words?.label ?? violation
}

/** Weight of a kind when the gravest acts are chosen, 5 = gravest. */
export const severityOf = (violation: ViolationId): number => violationById(violation)?.severity ?? 0

/** The first names of a list and how many there are: A、B等5个. */
export function someOf(names: readonly string[], shown: number, unit = '个'): string {
  return names.length <= shown ? names.join('、') : `${names.slice(0, shown).join('、')}等${count(names.length)}${unit}`
}
