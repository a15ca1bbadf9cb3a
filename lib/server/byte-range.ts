import 'server-only'

/** Bytes of a file, both ends inclusive. */
export type ByteRange = { start: number; end: number }

const oneRange = /^bytes=(\d*)-(\d*)$/

/**
 * The part of a file that a Range header asks for (RFC 9110, 14.2): null = all of it, also for several parts at once and for what is no range;
 * 'unsatisfiable' = it has no such part.
 */
export function wantedRange(header: string | null, sizeBytes: number): ByteRange | null | 'unsatisfiable' {
  const [, first = '', last = ''] = oneRange.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') return sizeBytes > 0 && Number(last) > 0 ? { start: Math.max(0, sizeBytes - Number(last)), end: sizeBytes - 1 } : 'unsatisfiable'
  const [start, end] = [Number(first), last === '' ? Infinity : Number(last)]
  if (end < start) return null
  return start < sizeBytes ? { start, end: Math.min(end, sizeBytes - 1) } : 'unsatisfiable'
}
