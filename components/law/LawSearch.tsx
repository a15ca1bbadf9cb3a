import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'

/** Which day did it happen, and which words: a plain form that asks the same address. */
export function LawSearch({ day, words }: { day: string; words: string }) {
  const t = useTranslations('law.search')
  return (
    <form method="get" action="/law" role="search" aria-label={t('label')}
      className="grid gap-4 rounded-card border border-line bg-surface p-4 md:grid-cols-2 print:hidden">
      <TextField name="day" type="date" label={t('day')} hint={t('dayHint')} defaultValue={day} />
      <TextField name="q" type="search" label={t('words')} hint={t('wordsHint')} defaultValue={words} maxLength={100} />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="secondary" icon="search">{t('look')}</Button>
        {(day || words) && <Link href="/law" prefetch={false} className="font-bold text-act">{t('clear')}</Link>}
      </div>
    </form>
  )
}
