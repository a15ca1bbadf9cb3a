import type { ContactAttempt } from './contact-attempt'

/** What happened, as a key under `evidence.act` with its seconds. */
export function actOf({ channel, answered, seconds }: Pick<ContactAttempt, 'channel' | 'answered' | 'seconds'>): { key: string; seconds: number } {
  if (channel !== 'call') return { key: channel, seconds: 0 }
  if (answered === null) return { key: 'unknown', seconds: 0 }
  if (!answered) return { key: 'unanswered', seconds: 0 }
  return seconds === null ? { key: 'answered', seconds: 0 } : { key: 'answeredFor', seconds }
}
