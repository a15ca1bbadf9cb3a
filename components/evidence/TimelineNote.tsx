import Link from 'next/link'
import { useLocale } from 'next-intl'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { HistoryNote, NoteSort } from '@/lib/evidence/history-note'
import { dayInWords } from '@/lib/i18n/dates'

const icons = { filing: 'flag', letter: 'letter', evidence: 'file' } as const satisfies Record<NoteSort, IconName>

export function TimelineNote({ note, today }: { note: HistoryNote; today: LocalDate }) {
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
