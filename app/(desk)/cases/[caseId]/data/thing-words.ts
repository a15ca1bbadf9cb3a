import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { dayInWords } from '@/lib/i18n/dates'
import type { Traces } from '@/lib/server/casework/person-traces'
import { today } from '@/lib/server/clock'

export type ThingWords = { id: string; label: string; hint?: string }

/** Originals and issued letters that name or concern a person, as they are called on a screen. */
export async function thingWords({ originals, letters }: Pick<Traces, 'originals' | 'letters'>): Promise<{ originals: ThingWords[]; letters: ThingWords[] }> {
  const [t, names, locale, on] = [await getTranslations('keeping.people'), await getTranslations('letters.kind'), await getLocale(), today()]
  return {
    originals: originals.map(({ id, name, place, inside }) => (
      { id, label: t('original', { place, name }), hint: inside === null ? undefined : t('inside', { name: inside }) })),
    letters: letters.map(({ id, letter, on: day }) => ({ id, label: t('letter', { name: names(letter), on: dayInWords(day, locale, on) }) })),
  }
}
