import type { LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { ChannelId, LetterId, Procedure } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import type { Audience } from '@/lib/channels/on-paper'
import type { Supervision } from '@/lib/channels/supervision'
import type { Deadline, TicketEvent } from '@/lib/tickets/ticket'
import type { LetterDocument } from './document'
import type { LetterWarning } from './guards'
import { ownOf, type LetterFields, type Own } from './letter-fields'
import type { SentLetter } from './filing-body'
import type { CaseLetterFacts } from './letter-facts'
import type { LetterOptions } from './letter-options'
import { audienceOf } from './need-to-know'

/** One letter this program writes: to whom, from what, in which words. Adding one = a file with its entry, a line in index.ts, its approved text. */

/**
 * The ticket a letter follows up: what was filed where, and all that has happened since. `respondent` = key of the lender it is about, null = not known;
 * `letters` = ids of the letters sent with it.
 */
export type FollowedFacts = {
  channel: ChannelId; procedure: Procedure | null; respondent: string | null; addressee: string; filedOn: LocalDate | null; referenceNumbers: string[]
  letters: readonly LetterId[]; events: readonly TicketEvent[]; deadlines: readonly Deadline[]
}

/**
 * What every letter is made of beside its own fields. `channel` null = it goes to no body; `addressee` = full name, empty until a person fills it in;
 * `respondent` = key of the lender it is about, null = the whole case, or nobody named one; `followed` null = it stands alone.
 */
export type AddressedFacts = CaseLetterFacts & {
  channel: ChannelId | null; audience: Audience; addressee: string; respondent: string | null; supervision: Supervision; followed: FollowedFacts | null
}

/**
 * What a draft may take over from the filing it follows. `channel` = where the draft goes; `body` = name of the body that took the filing, null = no letter
 * of it says; `sent` = its issued letters, oldest first.
 */
export type Proposing = { followed: FollowedFacts; channel: ChannelId | null; body: string | null; sent: readonly SentLetter[] }

/** Where a letter stands in the list of those that can be written. */
export const letterPurposes = ['complaint', 'follow-up', 'police', 'court', 'lender', 'people', 'annex'] as const
export type LetterPurpose = (typeof letterPurposes)[number]

/**
 * What a reader sees of a letter in one language. `about` = what it is for; `cannot` = what it does not do and what to do instead, never printed in it;
 * `gist` = what it says; `fields` and `choices` by the keys of its fields.
 */
export type LetterWords = {
  name: string; about: string; cannot: string; gist?: string
  fields: Record<string, { label: string; hint?: string }>
  choices?: Record<string, Record<string, string>>
}

type Common = {
  id: LetterId
  /** number in shared documents, null for the short letters beside them */
  code: `T${number}` | null
  place: number
  purpose: LetterPurpose
  /** bodies it can be written to; empty = it goes to none of them */
  channels: readonly ChannelId[]
  /** who reads it, where no channel says so */
  audience?: Audience
  /** false = it names no addressee */
  isAddressed: boolean
  /** department of an institution it goes to, where that is not the one for complaints; empty = the institution itself */
  office?: string
  /** a person writes which body it goes to: what the channel is called is only a kind of body */
  namesBody?: true
  /** who may write it; missing = anyone */
  roles?: readonly ComplainantRole[]
  /** whether it is about one lender of the case or about all of it */
  about: 'lender' | 'case'
  /** what the case must hold: findings an exhibit shows, acts on record, or nothing */
  rests: 'findings' | 'acts' | 'nothing'
  /** it follows up a filing and is written for a ticket of one of these channels */
  follows?: readonly ChannelId[]
  /** where a follow-up goes: `back` = to the body that took the filing; `onward` = there, or to one of `channels` that its card names as the next */
  goes?: 'back' | 'onward'
  /** it is sent as a message: its words stand beside the paper to be copied */
  isMessage?: true
  /** whoever takes it, a court or reviewing organ, wants its text to edit: it is given as a text document too */
  isEdited?: true
  /** body pages it should not pass, annexes not counted */
  pagesMax: number | null
  /** what the filing it follows already says of its fields: filled in when the draft is begun, and the person's to change */
  proposed?: (of: Proposing) => LetterOptions
  words: { zh: LetterWords; en: LetterWords }
}
/** Values the case offers for text fields, by their keys: chosen from instead of typed. `count` = how often it stands in the case. */
export type FieldOffers = Record<string, { value: string; count?: number }[]>

/**
 * `against` = what of the facts and fields stands against this letter alone: a limit that has passed, a claim without its ground. `offers` = what the case
 * offers for its text fields. `brought` = the case as far as whoever writes may bring it forward; missing = all of it, and the letter chooses.
 */
export type LetterEntry = Common & {
  fields: LetterFields
  brought?: (facts: AddressedFacts, options: LetterOptions) => AddressedFacts
  write: (facts: AddressedFacts, options: LetterOptions) => LetterDocument
  against?: (facts: AddressedFacts, options: LetterOptions) => LetterWarning[]
  offers?: (facts: AddressedFacts) => FieldOffers
}
type Typed<Fields extends LetterFields> = Common & {
  fields: Fields; write: (facts: AddressedFacts, own: Own<Fields>) => LetterDocument; against?: (facts: AddressedFacts, own: Own<Fields>) => LetterWarning[]
  offers?: (facts: AddressedFacts) => FieldOffers; brought?: (facts: AddressedFacts, own: Own<Fields>) => AddressedFacts
}

/** An entry whose writer is given its own fields by their types. */
export const letterEntry = <Fields extends LetterFields>({ write, against, brought, ...entry }: Typed<Fields>): LetterEntry => {
  const own = (options: LetterOptions) => ownOf(entry.fields, options)
  const cut = (facts: AddressedFacts, options: LetterOptions) => brought?.(facts, own(options)) ?? facts
  return {
    ...entry,
    write: (facts, options) => write(cut(facts, options), own(options)),
    ...(against ? { against: (facts, options) => against(cut(facts, options), own(options)) } : {}),
    ...(brought ? { brought: cut } : {}),
  }
}

/** Whether whoever complains may write a letter. */
export const isFor = ({ roles }: Pick<LetterEntry, 'roles'>, role: ComplainantRole): boolean => !roles || roles.includes(role)

/** Who reads a letter. */
export const readerOf = ({ audience }: Pick<LetterEntry, 'audience'>, channel: ChannelId | null): Audience =>
  audience ?? (channel === null ? 'shared' : audienceOf(channel))

/** Bodies a letter can be written to: those it names itself, or those that the filing it follows leads to. */
export function bodiesFor({ channels, goes }: Pick<LetterEntry, 'channels' | 'goes'>, followed: FollowedFacts | null): readonly ChannelId[] {
  if (!goes || !followed) return channels
  const next = goes === 'back' ? [] : channels.filter((channel) => channelOf(followed.channel)?.escalation.includes(channel))
  return [followed.channel, ...next]
}
