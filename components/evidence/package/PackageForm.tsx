import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { fileSize } from '../evidence-view'
import type { ChoosableView, PackageView } from './package-view'

function Choosable({ item }: { item: ChoosableView }) {
  const t = useTranslations('package')
  const { exhibit, name, now, reveal, sizeBytes } = item
  const hint = `${t(`now.${now}`)}${t(`reveal.${reveal}`)}`
  return (
    <li>
      <Checkbox name="include" value={exhibit} hint={hint}
        label={<span className="wrap-anywhere">{t('exhibit', { exhibit })} {name} <span className="text-sm text-ink-3">{fileSize(sizeBytes)}</span></span>} />
    </li>
  )
}

function Choosables({ title, why, items }: { title: string; why: string; items: readonly ChoosableView[] }) {
  return (
    <fieldset data-card className="grid min-w-0 gap-1 rounded-card border border-line bg-surface p-4">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="font-bold clauses">{title}</p>
      <p className="text-sm text-ink-2 clauses">{why}</p>
      <ul className="grid divide-y divide-line">{items.map((item) => <Choosable key={item.exhibit} item={item} />)}</ul>
    </fieldset>
  )
}

/** Originals that may be added, and the one button. A plain form whose answer is the file: works without scripts. */
export function PackageForm({ caseId, view }: { caseId: string; view: PackageView }) {
  const t = useTranslations('package')
  const { out, partly, sizeBytes } = view
  return (
    <form method="get" action={`/api/cases/${caseId}/package`} className="grid gap-4">
      {out.length > 0 && <Choosables title={t('choose.out', { count: out.length })} why={t('choose.outWhy')} items={out} />}
      {partly.length > 0 && (
        <details>
          <summary className="inline-flex min-h-target items-center font-bold text-act clauses">{t('choose.partly', { count: partly.length })}</summary>
          <Choosables title={t('choose.partlyTitle')} why={t('choose.partlyWhy')} items={partly} />
        </details>
      )}
      <details>
        <summary className="inline-flex min-h-target items-center font-bold text-act clauses">{t('elsewhere')}</summary>
        <Checkbox name="case" value="true" label={t('case')} hint={t('caseWhy')} />
      </details>
      <div className="grid gap-2">
        <Button size="large" icon="download" className="justify-self-start">{t('make')}</Button>
        <p className="text-sm text-ink-2 clauses">{t('size', { size: fileSize(sizeBytes) })}</p>
      </div>
    </form>
  )
}
