import { getLocale, getTranslations } from 'next-intl/server'
import type { LetterChoice } from '@/components/tickets/EventForms'
import { localDay } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { canGoTo } from '@/lib/letters'
import { dayInWords } from '@/lib/i18n/dates'
import { today } from '@/lib/server/clock'
import { lettersOfCase } from '@/lib/server/data/letters'
import type { Member } from '@/lib/server/member'

/** The issued letters of a case that can have gone to a body, the latest first, by kind and the day they were frozen. */
export async function issuedLetters(member: Member, caseId: string, channel: ChannelId): Promise<LetterChoice[]> {
  const [t, kind, locale] = [await getTranslations('tickets.record'), await getTranslations('letters.kind'), await getLocale()]
  const letters = (await lettersOfCase(member, caseId)).filter((each) => canGoTo(each, channel))
  return letters.reverse().flatMap(({ id, letter, issuedAt }) =>
    (issuedAt === null ? [] : [{ id, name: t('letter-of', { letter: kind(letter), on: dayInWords(localDay(issuedAt), locale, today()) }) }]))
}
