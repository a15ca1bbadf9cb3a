const digits = '零一二三四五六七八九'

/** A Chinese numeral for headings and lists, 1 … 99. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits[ones] ?? String(value)
  if (tens > 9) return String(value)
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`
}
