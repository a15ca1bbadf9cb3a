import { getTranslations } from 'next-intl/server'
import type { AttemptSheetWords, EditedAttempt } from '@/components/evidence/AttemptSheet'
import { localDay, localTime } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'

/** The attempt of this page that the address asks to add to; undefined when it is not among them. */
export async function editedAttempt(
  attempts: readonly ContactAttempt[],
  id: string,
  people: readonly { key: string; name: string }[],
): Promise<EditedAttempt | undefined> {
  const attempt = attempts.find((each) => each.id === id)
  if (!attempt) return undefined
  const t = await getTranslations('timeline.edit')
  const time = attempt.atPrecision === 'day' ? localDay(attempt.at) : `${localDay(attempt.at)} ${localTime(attempt.at).slice(0, 5)}`
  const who = people.find(({ key }) => key === attempt.recipient)?.name ?? attempt.recipient
  return {
    id,
    title: t('title', { time, who }),
    content: attempt.content ?? '',
    purpose: attempt.purposeBy === 'person' || attempt.attribution === 'confirmed' ? attempt.purpose : undefined,
    answered: attempt.answered,
    recipient: attempt.recipient,
    isCall: attempt.channel === 'call',
  }
}

export async function sheetWords(): Promise<AttemptSheetWords> {
  const [t, ui] = [await getTranslations('timeline.edit'), await getTranslations('ui')]
  const own = [
    'content',
    'contentHint',
    'purpose',
    'collection',
    'other',
    'unsaid',
    'answered',
    'yes',
    'no',
    'unknown',
    'recipient',
    'save',
    'refused',
  ] as const
  return { close: ui('close'), ...(Object.fromEntries(own.map((key) => [key, t(key)])) as Omit<AttemptSheetWords, 'close'>) }
}
