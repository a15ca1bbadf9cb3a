import type { FontMetrics } from '@/lib/letters/typeset/metrics'

/** A font for tests of pure layout: Han and full-width marks 1 em, Latin half, nothing beyond the basic plane. */
export const plainMetrics: FontMetrics = {
  id: 'plain',
  advance: (_face, codePoint) => (codePoint > 0xffff ? null : codePoint < 0x2e80 && !'“”‘’—…'.includes(String.fromCodePoint(codePoint)) ? 0.5 : 1),
}
