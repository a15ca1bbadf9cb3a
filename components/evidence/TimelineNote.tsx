import Link from 'next/link'
import { useLocale } from 'next-intl'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'

/**
 * Something that was filed, answered, written, sent or kept, between the days, in words. `name` = the respondent it concerns; `note` = what was written with
 * it; `exhibits` = numbers of the originals it names.
 */
export type TimelineNoteView = {
  id: string; sort: 'filing' | 'letter' | 'evidence'; on: LocalDate; what: string; about: string; name?: string; note?: string; exhibits: number[]; href: string
}

const icons = { filing: 'flag', letter: 'letter', evidence: 'file' } as const satisfies Record<TimelineNoteView['sort'], IconName>

export function TimelineNote({ note, today }: { note: TimelineNoteView; today: LocalDate }) {
  const locale = useLocale()
  return (
    <Link href={note.href} prefetch={false} data-card className="flex flex-wrap items-baseline gap-x-3 rounded-card bg-act-soft px-4 py-3 text-act clauses">
      <Icon name={icons[note.sort]} className="size-[18px] self-center" />
      <span className="font-bold">{note.what}</span>
      <span>{note.about}{note.name && <span className="ml-2 text-sm">{note.name}</span>}</span>
      <time dateTime={note.on} className="ml-auto text-sm">{dayInWords(note.on, locale, today)}</time>
      {note.note && <span className="basis-full whitespace-pre-line text-sm text-ink-2 wrap-anywhere">{note.note}</span>}
    </Link>
  )
}
