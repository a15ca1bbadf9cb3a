import type { DateTimeWords } from './DateTimeField'

type Say = (key: string, values?: Record<string, string>) => string

/** The words of a DateTimeField, from the translator of `ui`. What the browser fills in later stays as `{time}` and `{day}`. */
export const dateTimeWords = (t: Say): DateTimeWords => ({
  label: t('when.label'), hint: t('when.hint'), zone: t('when.zone'), future: t('when.future'), unreadable: t('when.unreadable'),
  understood: t('when.understood', { time: '{time}' }), onlyDay: t('when.onlyDay', { day: '{day}' }),
  shortcuts: { now: t('when.shortcuts.now'), tonight: t('when.shortcuts.tonight'), lastNight: t('when.shortcuts.lastNight') },
  typed: { tonight: t('when.typed.tonight'), lastNight: t('when.typed.lastNight') },
})
