import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import { dayInWords } from '@/lib/i18n/dates'

/** Something that was filed or answered, between the days. `name` = the respondent it concerns, if any. */
export type TimelineNoteView = { id: string; on: LocalDate; kind: TicketEventKind; channel: ChannelId; name?: string; href: string }

export function TimelineNote({ note, today }: { note: TimelineNoteView; today: LocalDate }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Link href={note.href} prefetch={false} data-card className="flex flex-wrap items-baseline gap-x-3 rounded-card bg-act-soft px-4 py-3 text-act clauses">
      <Icon name="flag" className="size-[18px] self-center" />
      <span className="font-bold">{t(`events.kind.${note.kind}`)}</span>
      <span>{t(`channels.${note.channel}.name`)}{note.name && <span className="ml-2 text-sm">{note.name}</span>}</span>
      <time dateTime={note.on} className="ml-auto text-sm">{dayInWords(note.on, locale, today)}</time>
    </Link>
  )
}
