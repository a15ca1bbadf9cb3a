import { phoneNumber } from '@/lib/cases/phone-number'
import type { CaseFacts, RecipientKey } from '@/lib/cases/case-file'
import type { FileAbout } from './selection'

/** A contact who is taken out: key and canonical numbers, `shell` = the key of what stays in their place, null = nothing; `facts` = the case without them. */
export type GoneContact = { key: RecipientKey; phones: readonly string[]; shell: RecipientKey | null; facts: CaseFacts }

const canonical = (phone: string) => phoneNumber(phone) ?? phone

/** What was said of a file, without a contact who is taken out; null = it does not name them. A number that somebody who stays has too is theirs. */
export function aboutWithout(about: FileAbout, { key, phones, shell, facts }: GoneContact): FileAbout | null {
  const kept = new Set([facts.complainant, ...facts.contacts].flatMap((person) => person.phones.map(canonical)))
  const isTheirs = about.phoneOf !== undefined && phones.includes(canonical(about.phoneOf)) && !kept.has(canonical(about.phoneOf))
  const isNamed = about.recipient === key
  if (!isTheirs && !isNamed) return null
  const { phoneOf, recipient, ...rest } = about
  return {
    ...rest, ...(phoneOf !== undefined && !isTheirs && { phoneOf }),
    ...(isNamed ? shell !== null && { recipient: shell } : recipient !== undefined && { recipient }),
  }
}
