import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { isCollectionAct } from '@/lib/evidence/contact-attempt'

/** Which attempts letters count, and why the others are not counted, each for one reason: all figures add up to the attempts of the timeline. */
export type Counted = { all: number; counted: number; outgoing: number; unattributed: number; otherPurpose: number }

/** Counts attempts as the summary does. */
export function countedOf(attempts: readonly ContactAttempt[]): Counted {
  const incoming = attempts.filter(({ direction }) => direction === 'incoming')
  const collection = incoming.filter(({ purpose }) => purpose === 'collection')
  const counted = attempts.filter(isCollectionAct).length
  return {
    all: attempts.length, counted, outgoing: attempts.length - incoming.length, unattributed: collection.length - counted,
    otherPurpose: incoming.length - collection.length,
  }
}
