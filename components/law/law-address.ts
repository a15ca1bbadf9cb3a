import type { LocalDate } from '@/lib/calendar/local-date'

/** Addresses of the law screens. */

/** Where a provision stands on its statute's page. */
export const provisionAnchor = (id: string): string => id.replace('/', '-')

/** What may be asked of a statute’s page; what is empty is left out. `gist` = the language of our words, `article` = a number for the table of articles. */
export type StatuteAsked = { day?: LocalDate | ''; gist?: string; article?: string }

/** A statute's page, as it was asked. */
export function statuteHref(statute: string, asked: StatuteAsked = {}): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
  return `/law/${encodeURIComponent(statute)}${query && `?${query}`}`
}

/** A provision on its statute's page; its id begins with the statute. */
export const provisionHref = (id: string, day?: LocalDate): string => `${statuteHref(id.split('/')[0] ?? '', { day })}#${provisionAnchor(id)}`

/** The provisions that one rule of the findings rests on. */
export const ruleHref = (rule: string): string => `/law?rule=${rule}`

/** What people say wrongly, and how it is. */
export const misadviceHref = (id: string): string => `/law/misadvice#${id}`
