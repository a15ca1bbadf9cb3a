/** `17012341188` → `170 **** 1188`: the mask is as long as what it hides, so that lines break alike. Short service numbers stay whole. */
export function masked(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  if (digits.length < 8) return number
  return `${digits.slice(0, digits.length - 8)} ${'*'.repeat(4)} ${digits.slice(-4)}`.trim()
}
