import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { CopyButton } from '@/components/ui/CopyButton'
import type { PackedField } from '@/lib/letters/form-pack'

/** `label` = what the form calls the field. */
export type PackedView = PackedField & { label: string }

function Count({ field }: { field: PackedView }) {
  const t = useTranslations('letters.pack')
  if (field.text === null) return null
  const words = field.max === null ? t('countOpen', { count: field.count }) : t('count', { count: field.count, max: field.max })
  return <span className={field.over > 0 ? 'text-sm text-over' : 'text-sm text-ink-3'}>{words}</span>
}

/** Where what is missing is written; null = the letter is issued, and says no more than it says. */
export type PackPlaces = { letter: string; facts: string } | null

function Places({ places }: { places: NonNullable<PackPlaces> }) {
  const t = useTranslations('letters.pack')
  const look = 'inline-flex min-h-target items-center font-bold text-act underline-offset-4 hover:underline'
  return (
    <p className="flex flex-wrap gap-x-6">
      <Link href={places.letter} prefetch={false} className={look}>{t('toLetter')}</Link>
      <Link href={places.facts} prefetch={false} className={look}>{t('toFacts')}</Link>
    </p>
  )
}

/** What stayed out of the text because the letter leaves it open, and where to write it. */
function Open({ open, places }: { open: PackedView['open']; places: PackPlaces }) {
  const t = useTranslations('letters.pack')
  const list = (clauses: PackedView['open']) => [...new Set(clauses.map(({ words }) => t('clause', { words })))].join(t('join'))
  const [byHand, others] = [open.filter((clause) => clause.byHand), open.filter((clause) => !clause.byHand)]
  return (
    <>
      {others.length > 0 && <p className="text-ink-2 clauses">{t(places ? 'open' : 'openIssued', { what: list(others) })}</p>}
      {others.length > 0 && places && <Places places={places} />}
      {byHand.length > 0 && <p className="text-ink-2 clauses">{t('byHand', { what: list(byHand) })}</p>}
    </>
  )
}

function Empty({ isOurs, places }: { isOurs: boolean; places: PackPlaces }) {
  const t = useTranslations('letters.pack')
  if (!isOurs) return <p className="text-ink-2 clauses">{t('yours')}</p>
  return (
    <>
      <p className="text-ink-2 clauses">{t('unknown')}</p>
      {places && <Places places={places} />}
    </>
  )
}

function Field({ field, place, places }: { field: PackedView; place: number; places: PackPlaces }) {
  const t = useTranslations('letters.pack')
  const words = { copy: t('copy'), copied: t('copied'), failed: t('failed') }
  return (
    <li>
      <Card className="grid gap-3">
        <h3 className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-bold">{t('place', { place, label: field.label })}</span>
          {!field.required && <span className="text-sm text-ink-3">{t('optional')}</span>}
          <Count field={field} />
        </h3>
        {field.text === null ? (
          field.open.length === 0 && <Empty isOurs={field.isOurs} places={places} />
        ) : (
          <>
            {field.over > 0 && <p className="text-over clauses">{t('over', { count: field.over })}</p>}
            {field.left.length > 0 && <p className="text-ink-2 clauses">{t('left', { sections: field.left.join(t('join')) })}</p>}
            <p lang="zh-CN" tabIndex={0} role="group" aria-label={field.label}
              className="max-h-96 overflow-y-auto rounded-control bg-sunken p-4 whitespace-pre-line wrap-anywhere select-all">
              {field.text}
            </p>
            <CopyButton text={field.text} label={t('copyOf', { label: field.label })} words={words} />
          </>
        )}
        <Open open={field.open} places={places} />
      </Card>
    </li>
  )
}

/** The fields of a web form one below the other, each with its text, its count and a button that copies it. */
export function FormPack({ fields, places }: { fields: PackedView[]; places: PackPlaces }) {
  return (
    <ol className="grid gap-3 lg:max-w-200">
      {fields.map((field, at) => (
        <Field key={field.key} field={field} place={at + 1} places={places} />
      ))}
    </ol>
  )
}
