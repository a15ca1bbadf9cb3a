import { useTranslations } from 'next-intl'
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

function Field({ field, place }: { field: PackedView; place: number }) {
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
          <p className="text-ink-2 clauses">{t('yours')}</p>
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
      </Card>
    </li>
  )
}

/** The fields of a web form one below the other, each with its text, its count and a button that copies it. */
export function FormPack({ fields }: { fields: PackedView[] }) {
  return (
    <ol className="grid gap-3 lg:max-w-200">
      {fields.map((field, at) => (
        <Field key={field.key} field={field} place={at + 1} />
      ))}
    </ol>
  )
}
