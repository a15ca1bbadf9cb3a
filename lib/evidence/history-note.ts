import type { LocalDate } from '@/lib/calendar/local-date'

/** What stands between the contacts of a case in its history. */
export const noteSorts = ['filing', 'letter', 'evidence'] as const
export type NoteSort = (typeof noteSorts)[number]
/**
 * Something that was filed, answered, written, sent or kept, in words. `on` = civil day; `name` = the respondent it concerns; `note` = what a person wrote with
 * it; `exhibits` = numbers of the originals it names.
 */
export type HistoryNote = {
  id: string; sort: NoteSort; on: LocalDate; what: string; about: string; name?: string; note?: string; exhibits: number[]; href: string
}

/** Text as a search compares it. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether a note holds the text somebody looks for. */
export const noteSays = ({ what, about, name, note }: HistoryNote, text: string): boolean =>
  [what, about, name, note].some((each) => each !== undefined && searchable(each).includes(searchable(text)))
