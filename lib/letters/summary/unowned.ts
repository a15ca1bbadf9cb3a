import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { isCollectionAct, type AttemptChannel, type ContactAttempt } from '@/lib/evidence/contact-attempt'

/**
 * Contacts on record from numbers and accounts nobody said whose they are, which no total counts. `byChannel` = how many of each sort, `lines` = over how many
 * numbers and accounts; `isSaid` = a person said of each that it was collection.
 */
export type Unowned = { byChannel: Partial<Record<AttemptChannel, number>>; lines: number; isSaid: boolean }

type Known = Pick<CaseFacts, 'contacts' | 'complainant' | 'debtor' | 'otherLines'>

/** Numbers of the people of the case, and those of which a person said that they have nothing to do with it. */
function knownNumbers({ contacts, complainant, debtor, otherLines }: Known): Set<string> {
  const numbers = [...contacts.flatMap(({ phones }) => phones), ...complainant.phones, ...(debtor?.phones ?? []), ...otherLines.map(({ number }) => number)]
  return new Set(numbers.map((number) => phoneNumber(number) ?? number))
}

/**
 * The contacts of unknown owner the one page speaks of. Where none is certain, all that came in; where some are, only those of which a person said that they
 * were collection: the rest of a phone's log is its owner's life. Undefined = there are none.
 */
export function unownedContacts(attempts: readonly ContactAttempt[], facts: Known): Unowned | undefined {
  const known = knownNumbers(facts)
  const isSaid = attempts.some(isCollectionAct)
  const open = attempts.filter(({ direction, attribution, number, account, purpose, purposeBy }) => {
    const isOther = purposeBy === 'person' && purpose === 'other'
    const isNamed = number === null ? account !== null : !known.has(number)
    return direction === 'incoming' && attribution !== 'confirmed' && isNamed && (isSaid ? purposeBy === 'person' && !isOther : !isOther)
  })
  if (open.length === 0) return undefined
  const byChannel: Unowned['byChannel'] = {}
  for (const { channel } of open) byChannel[channel] = (byChannel[channel] ?? 0) + 1
  return { byChannel, lines: new Set(open.map(({ number, account }) => number ?? account)).size, isSaid }
}
