import type { Dispatch, DispatchWay } from './dispatch'
import { chineseDay } from './wording'

/** How a letter went out, in Chinese, for lists that are printed. */
const ways: Record<DispatchWay, string> = { post: '邮寄', counter: '当面递交', portal: '网上提交', email: '以电子邮件发出', fax: '传真', message: '以消息发出' }

/** 2026年3月2日邮寄，编号…，签字件证12、回执证13. `numbers` = of exhibits, by the id of the original. */
export function dispatchInWords({ on, isAbout, way, reference, scanId, receiptId }: Dispatch, numbers: ReadonlyMap<string, number>): string {
  const files = [['签字件', scanId], ['回执', receiptId]] as const
  const shown = files.flatMap(([word, id]) => (id !== null && numbers.has(id) ? [`${word}证${numbers.get(id)}`] : []))
  const what = `${chineseDay(on)}${isAbout ? '前后' : ''}${ways[way]}`
  return [what, ...(reference ? [`编号${reference}`] : []), ...(shown.length > 0 ? [shown.join('、')] : [])].join('，')
}
