import 'server-only'
import { exhibitNumbers } from '@/lib/letters/exhibits'
import type { Evidence } from './data/evidence'

/** 证1, 证2 … of a case's originals as numbers: the same on every screen and in every letter. */
export function exhibitPlaces(items: readonly Evidence[]): Map<string, number> {
  const numbers = exhibitNumbers(items.map(({ id, receivedAt }) => ({ id, createdAt: receivedAt })))
  return new Map([...numbers].map(([id, number]) => [id, Number(number.slice(1))]))
}
