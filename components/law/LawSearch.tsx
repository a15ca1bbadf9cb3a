import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { TextField } from '@/components/ui/Field'
import { KeptAsked } from './KeptAsked'

const box = 'grid gap-4 rounded-card border border-line bg-surface p-4 md:grid-cols-2 print:hidden'

/** Which day did it happen, and which words or article: a plain form that asks the same address. `isNarrowed` = something is asked for already. */
export function LawSearch({ day, words, isNarrowed }: { day: string; words: string; isNarrowed: boolean }) {
  const t = useTranslations('law.search')
  return (
    <form method="get" action="/law" role="search" aria-label={t('label')} className={box}>
      <DateField name="day" label={t('day')} hint={t('dayHint')} defaultValue={day} />
      <TextField name="q" type="search" label={t('words')} hint={t('wordsHint')} defaultValue={words} maxLength={100} />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="secondary" icon="search">{t('look')}</Button>
        {isNarrowed && <Link href="/law" prefetch={false} className="font-bold text-act">{t('clear')}</Link>}
      </div>
    </form>
  )
}

/** The day alone, on the page of one statute. `clear` = the page without a day; `kept` = what else was asked of it. */
export function DaySearch({ action, clear, day, kept }: { action: string; clear: string; day: string; kept: Record<string, string> }) {
  const t = useTranslations('law.search')
  return (
    <form method="get" action={action} role="search" aria-label={t('day')} className="flex flex-wrap items-end gap-3 print:hidden">
      <KeptAsked kept={kept} />
      <DateField name="day" label={t('day')} hint={t('dayHint')} defaultValue={day} className="min-w-48" />
      <Button look="secondary" icon="search">{t('look')}</Button>
      {day && <Link href={clear} prefetch={false} className="inline-flex min-h-target items-center font-bold text-act">{t('clear')}</Link>}
    </form>
  )
}
