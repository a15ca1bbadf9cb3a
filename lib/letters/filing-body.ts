import type { ChannelId, LetterId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import type { LetterOptions } from './letter-options'
import { isWhole } from './need-to-know'

/** Which body took a filing, by the letters that were sent with it: a filing itself knows only what kind of body that is. */

/** An issued letter of a filing: to whom it went, and what was written into it. */
export type SentLetter = { letter: LetterId; channel: ChannelId | null; addressee: string; options: LetterOptions }

const said = (options: LetterOptions, key: string): string => {
  const value = options[key]
  return typeof value === 'string' ? value.trim() : ''
}
/** Bodies that applications are about: these name them (`organ`) and go to another. */
const appliedAbout: readonly ChannelId[] = ['police', 'nfra-report']
/** As an application about the body names it, or a letter to it. */
const named = ({ channel, addressee, options }: SentLetter, filedWith: ChannelId): string =>
  (appliedAbout.includes(filedWith) && said(options, 'organ')) || (channel === filedWith ? addressee.trim() : '')

/** The name of the body, from the letter that was sent last and has one; null where none names more than a kind of body, or leaves a place in the name. */
export function bodyNamed(sent: readonly SentLetter[], filedWith: ChannelId): string | null {
  const kind = channelOf(filedWith)?.paper.name
  return sent.map((each) => named(each, filedWith)).findLast((name) => isWhole(name) && name !== kind) ?? null
}

const againstRefusal: readonly LetterId[] = ['filing-reconsideration', 'filing-reexamination', 'procuratorate-request']

/** The number of the decision not to open a case, from the last letter against it. */
export function decisionNumbered(sent: readonly SentLetter[]): LetterOptions {
  const number = sent.filter(({ letter }) => againstRefusal.includes(letter)).map(({ options }) => said(options, 'decisionNumber')).findLast(Boolean)
  return number ? { decisionNumber: number } : {}
}

/** 岚州市公安局云桥分局 of its 城东派出所, which decides on opening no case; null where the name of a station alone is known. */
export function decidingOrgan(name: string | null): string | null {
  if (name === null || !name.endsWith('派出所')) return name
  return /^(.*(?:公安局|分局))[^局]*派出所$/u.exec(name)?.[1] ?? null
}

/** A name as a field of the draft; nothing where it is not known: then it is asked for. */
export const known = (field: string, name: string | null): LetterOptions => (name === null ? {} : { [field]: name })
