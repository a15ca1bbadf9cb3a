import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { blank, type Audience } from '@/lib/channels/on-paper'
import type { PersonFacts } from './letter-facts'
import { printable } from './printable'

export type { Audience } from '@/lib/channels/on-paper'
export { blank } from '@/lib/channels/on-paper'

/** The audience of a channel; of one nobody knows the least is shown. */
export const audienceOf = (channel: ChannelId): Audience => channelOf(channel)?.paper.reader ?? 'shared'

/** Whether a complaint speaks of a filing: one about the same conduct. A report against an institution is for its regulator alone to know, not for it. */
export function isTold(channel: ChannelId, audience: Audience): boolean {
  const told = channelOf(channel)?.paper.told
  return told === 'anyone' || (told === 'authorities' && audience !== 'lender')
}

/** `330106********0027`: the first six and the last four. */
export const maskedId = (number: string): string => number.slice(0, 6) + '*'.repeat(Math.max(0, number.length - 10)) + number.slice(-4)
/** `138****2046`; a short number keeps its last four. */
export const maskedPhone = (number: string): string => (number.length < 8 ? `****${number.slice(-4)}` : `${number.slice(0, 3)}****${number.slice(-4)}`)
const surname = (name: string) => [...name][0] ?? ''

/** Whether a name is there with no place left to fill in. */
export const isWhole = (name: string): boolean => printable(name) !== '' && !name.includes(blank)

/** The complainant's own name, or the place for it. */
export const complainantName = (name: string, audience: Audience): string => (audience === 'shared' && name ? `${surname(name)}*` : name || blank)
/** The complainant's own phone. */
export const complainantPhone = (phone: string, audience: Audience): string => (audience === 'shared' ? maskedPhone(phone) : phone)

/** A relative or colleague: role and surname, or where facts are found the name of who testifies; nothing on forms. Without a name only the role. */
export function personName(person: PersonFacts, audience: Audience): string {
  if (!person.name && audience !== 'form' && audience !== 'shared') return person.relation || '亲友'
  if (audience === 'police' && person.testifies) return `${person.relation}${person.name}`
  if (audience === 'form' || audience === 'shared') return '其他人'
  return `${person.relation}${surname(person.name)}某`
}

const idNumber = /\b\d{6}(?:18|19|20)\d{9}[\dXx]\b/gu
const cardNumber = /\b\d{16,19}\b/gu
const code = /(验证码[^\d]{0,6})\d{4,8}/gu

/** The identity numbers that stand in a text, masked: those of relatives belong in no letter. */
export const identityNumbers = (text: string): string[] => [...new Set([...text.matchAll(idNumber)].map(([number]) => maskedId(number)))]

/** Quoted words with what the reader need not know taken out: other people's names and phones but those of who testifies, identity and card numbers, codes. */
export function redacted(text: string, people: readonly PersonFacts[], audience: Audience): string {
  let result = text.replace(code, '$1****').replace(idNumber, maskedId).replace(cardNumber, (number) => `****${number.slice(-4)}`)
  for (const person of people.filter(({ testifies }) => audience !== 'police' || !testifies)) {
    if (person.name.length > 1) result = result.replaceAll(person.name, `${surname(person.name)}某`)
    for (const phone of person.phones) result = result.replaceAll(phone, maskedPhone(phone))
  }
  return result
}
