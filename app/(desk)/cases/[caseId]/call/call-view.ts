import { createTranslator } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { CallLine, CallView } from '@/components/tickets/CallCard'
import { bestTimeInWords, hoursInWords } from '@/components/tickets/channel-hours'
import { daysInWords } from '@/components/tickets/step-words'
import { masked } from '@/components/ui/masked'
import { holidayYears } from '@/lib/calendar/years'
import type { Channel } from '@/lib/channels/channel'
import { hoursOf } from '@/lib/channels/channel-settings'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { roleMay } from '@/lib/office/permissions'
import { now, today } from '@/lib/server/clock'
import { attemptsToReview } from '@/lib/server/data/attempts'
import { channelSetting } from '@/lib/server/data/channel-settings'
import type { Member } from '@/lib/server/member'
import { callSheet, tallyFor, type CallFacts, type SheetLine } from '@/lib/tickets/call-sheet'
import { contactTally } from '@/lib/tickets/contact-tally'

/** The sentences of a card in one language. */
function voice(locale: Locale, { id }: Channel): (line: SheetLine) => string {
  const translate = createTranslator({ locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' }) as unknown as (key: string, values?: object) => string
  return ({ of, key, values }) => {
    if (of === 'channel') return translate(`channels.${id}.script.${key}`)
    const said = daysInWords(values, locale, today())
    const [rule, body] = [values.rule && translate(`deadlines.rule.${values.rule}`), values.body && translate(`channels.${values.body}.name`)]
    return translate(`call.${of}.${key}`, { ...said, ...(rule ? { rule } : {}), ...(body ? { body } : {}) })
  }
}

/** What is read out is Chinese, whatever the language of the screen; beside it stands what it means. */
async function spoken(lines: readonly SheetLine[], channel: Channel): Promise<CallLine[]> {
  const locale = (await getLocale()) as Locale
  const [chinese, own] = [voice('zh-CN', channel), voice(locale, channel)]
  return lines.map((line) => ({ key: `${line.of} ${line.key}`, text: chinese(line), ...(locale === 'zh-CN' ? {} : { meaning: own(line) }) }))
}

async function written(lines: readonly SheetLine[], channel: Channel): Promise<CallLine[]> {
  const own = voice((await getLocale()) as Locale, channel)
  return lines.map((line, place) => ({ key: `${place} ${line.key}`, text: own(line) }))
}

const isDoubtful = (grade: string) => grade === 'W' || grade === 'U'
const linesMax = 6

async function hoursView(member: Member, channel: Channel): Promise<CallView['hours']> {
  const [t, when] = [await getTranslations('channels'), await getTranslations('call.when')]
  const setting = roleMay(member.role, 'channel:read') ? await channelSetting(member, channel.id) : null
  const hours = hoursOf(channel, setting ? { [channel.id]: setting } : {})
  const isKnown = Boolean(setting?.hours) || channel.hoursOf !== 'site'
  const moment = { at: now(), years: holidayYears, locale: await getLocale(), provisional: t('hours.provisional') }
  const best = bestTimeInWords(isKnown ? hours : null, moment, (key, values) => when(key, values))
  const isUnread = hours !== null && isKnown && !setting?.hours && isDoubtful(hours.grade)
  const remark = channel.words.zh.hours && !setting?.hours ? t(`${channel.id}.hours`) : ''
  return { words: hours && isKnown ? hoursInWords(hours, (key, values) => t(key, values)) : '', remark, best, isDoubtful: isUnread }
}

async function unknownHours(): Promise<CallView['hours']> {
  const when = await getTranslations('call.when')
  return { words: '', remark: '', best: when('unknown'), isDoubtful: false }
}

/** Where to call; a number for emergencies is not dialled about a filing that exists. */
async function numbersView(channel: Channel, isFiled: boolean): Promise<Pick<CallView, 'numbers' | 'ways' | 'elsewhere'>> {
  const [t, when] = [await getTranslations('channels'), await getTranslations('call.when')]
  if (isFiled && channel.phone === 'emergency') return { numbers: [], ways: [], elsewhere: when('office') }
  const numbers = channel.access.flatMap(({ dial = [], grade }) => dial.map((number) => ({ number, isDoubtful: isDoubtful(grade) })))
  const elsewhere = when('no-number', { of: channel.numberIn === 'contract' ? 'party' : 'body' })
  return { numbers, ways: channel.access.slice(0, 1).map(({ key }) => t(`${channel.id}.access.${key}`)), elsewhere }
}

/** `isFiled` = it is about a filing that exists, also where the day of filing was taken back. */
type Of = Omit<CallFacts, 'tally' | 'today'> & { caseId: string; isFiled: boolean }

/** Everything a call needs, out of the case and what is known of the body. */
export async function callView(member: Member, { caseId, isFiled, ...of }: Of): Promise<CallView> {
  const { channel, facts } = of
  const tally = contactTally(await attemptsToReview(member, caseId, facts), facts, tallyFor(of))
  const sheet = callSheet({ ...of, tally, today: today() })
  return {
    ...(await numbersView(channel, isFiled)), hours: isFiled && channel.phone === 'emergency' ? await unknownHours() : await hoursView(member, channel),
    have: await written(sheet.have, channel), say: await spoken(sheet.say, channel), note: await written(sheet.note, channel),
    lines: channel.tellsContacts ? tally.numbers.slice(0, linesMax).map(masked) : [],
  }
}
