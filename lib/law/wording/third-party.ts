import type { RecipientKey } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { RecipientRole } from '../acts'
import type { ActVerdict } from '../each-act'
import type { QuotedSpan } from '../violation'

/** Whether people spoke but nobody wrote down what was said. */
const spokenWithoutNote = (attempt: ContactAttempt) =>
  !attempt.content && attempt.attribution === 'confirmed' && (attempt.channel === 'call' || attempt.channel === 'visit') && attempt.answered === true

const unwritten: ActVerdict = { kind: 'ask', reason: 'ask-what-was-said' }

/**
 * The verdict of a text rule that protects third parties: the debtor and a guarantor are none, a spouse may owe too and is asked about,
 * and a conversation without a note cannot be judged.
 */
export function thirdPartyVerdict(role: (key: RecipientKey) => RecipientRole, read: (attempt: ContactAttempt) => QuotedSpan[]) {
  return (attempt: ContactAttempt): ActVerdict => {
    const recipient = role(attempt.recipient)
    if (recipient === 'debtor' || recipient === 'guarantor') return null
    if (spokenWithoutNote(attempt)) return unwritten
    const spans = read(attempt)
    if (!spans.length) return null
    return recipient === 'spouse' ? { kind: 'ask', reason: 'ask-joint-debt' } : { kind: 'act', spans }
  }
}
