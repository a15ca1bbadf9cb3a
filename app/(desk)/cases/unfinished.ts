import { getLocale, getTranslations } from 'next-intl/server'
import type { Unfinished } from '@/components/forms/intake/UnfinishedList'
import { fill, type IntakeWords } from '@/components/forms/intake/intake-words'
import { dateTimeWords } from '@/components/forms/date-time-words'
import { keptWords } from '@/components/forms/kept-words'
import { misadviceHref } from '@/components/law/law-address'
import { spoken } from '@/components/law/spoken'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { intakeFields } from '@/lib/cases/intake-fields'
import { intakeSteps } from '@/lib/cases/intake-steps'
import { dayInWords } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { messagesFor } from '@/lib/i18n/messages'
import { misadviceAt } from '@/lib/law/misadvice'
import { today } from '@/lib/server/clock'
import { draftList } from '@/lib/server/data/intake-drafts'
import type { Member } from '@/lib/server/member'

/** The words of the intake in the person's language. */
export async function intakeWords(): Promise<IntakeWords> {
  const { intake, fieldErrors } = messagesFor((await getLocale()) as Locale, ['intake', 'fieldErrors'])
  const [ui, wrong, locale] = [await getTranslations('ui'), await getTranslations('misadvice'), await getLocale()]
  const entries = misadviceAt('intake').map(({ id, instead }) => ({ text: spoken(instead, locale), href: misadviceHref(id) }))
  const misadvice = { title: wrong('title'), entries }
  return { ...intake, fieldErrors, clock: dateTimeWords((key, values) => ui(key, values)), kept: keptWords((key) => ui(key)), misadvice } as IntakeWords
}

/** Intakes that were begun, in words: against whom, how far, and when. */
export async function unfinishedIntakes(member: Member): Promise<Unfinished[]> {
  const [words, locale, on] = [await intakeWords(), await getLocale(), today()]
  return (await draftList(member)).map(({ id, step, body, updatedAt }) => {
    const { respondents, complainant } = intakeFields(body)
    const names = respondents.map(({ name }) => name.trim()).filter(Boolean).join('、')
    const role = complainant.role ? words.role[complainant.role] : words.unfinished.unnamed
    const when = `${dayInWords(localDay(updatedAt), locale, on)} ${localTime(updatedAt).slice(0, 5)}`
    const at = intakeSteps.find((each) => each === step) ?? 'safety'
    return { id, title: names || role, detail: fill(words.unfinished.at, { step: words.steps[at], when }) }
  })
}
