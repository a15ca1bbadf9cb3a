import type { LocalDate } from '@/lib/calendar/local-date'

/** Addresses of the law screens. */

/** Where a provision stands on its statute's page. */
export const provisionAnchor = (id: string): string => id.replace('/', '-')

/** A statute's page, on a day if one was asked about. */
export const statuteHref = (statute: string, day?: LocalDate): string => `/law/${encodeURIComponent(statute)}${day ? `?day=${day}` : ''}`

/** A provision on its statute's page; its id begins with the statute. */
export const provisionHref = (id: string, day?: LocalDate): string => `${statuteHref(id.split('/')[0] ?? '', day)}#${provisionAnchor(id)}`

/** The provisions that one rule of the findings rests on. */
export const ruleHref = (rule: string): string => `/law?rule=${rule}`

/** What people say wrongly, and how it is. */
export const misadviceHref = (id: string): string => `/law/misadvice#${id}`
