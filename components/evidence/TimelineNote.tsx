import Link from 'next/link'
import { useLocale } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'

/** Something that was sent, filed or answered, between the days, in words. `name` = the respondent it concerns, if any. */
export type TimelineNoteView = { id: string; on: LocalDate; what: string; about: string; name?: string; href: string }

export function TimelineNote({ note, today }: { note: TimelineNoteView; today: LocalDate }) {
  const locale = useLocale()
  return (
    <Link href={note.href} prefetch={false} data-card className="flex flex-wrap items-baseline gap-x-3 rounded-card bg-act-soft px-4 py-3 text-act clauses">
      <Icon name="flag" className="size-[18px] self-center" />
      <span className="font-bold">{note.what}</span>
      <span>{note.about}{note.name && <span className="ml-2 text-sm">{note.name}</span>}</span>
      <time dateTime={note.on} className="ml-auto text-sm">{dayInWords(note.on, locale, today)}</time>
    </Link>
  )
}
