import 'server-only'
import { likeness, likenessTold } from '@/lib/evidence/likeness'
import type { WitnessRequest } from '../data/witness-requests'

/** What a witness told in words of their own. */
const told = ({ statement }: WitnessRequest) => (statement?.incidents ?? []).map(({ words }) => words).join('\n')

/** The other statement of the case whose words a statement shares most, from the threshold on: the share in percent, and a passage. Null = none. */
export function likestStatement(request: WitnessRequest, all: readonly WitnessRequest[]): { share: number; words: string } | null {
  const others = all.filter(({ id, statement, withdrawnAt }) => id !== request.id && statement !== null && withdrawnAt === null)
  const [most] = others.map((other) => likeness(told(request), told(other))).sort((one, other) => other.share - one.share)
  return most && most.share >= likenessTold ? { share: Math.round(most.share * 100), words: most.passage } : null
}
