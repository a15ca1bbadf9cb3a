import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { fileSize } from '../evidence-view'
import type { ChoosableView, PackageView } from './package-view'

/** More than this many are folded: the button below them must stay in reach of a thumb. */
const shownMost = 8

type Alike = { said: string; items: ChoosableView[] }

/** Items of which the same is to be said, in the order of the first of each. */
function alike(items: readonly ChoosableView[], say: (item: ChoosableView) => string): Alike[] {
  const groups = new Map<string, ChoosableView[]>()
  for (const item of items) groups.set(say(item), [...(groups.get(say(item)) ?? []), item])
  return [...groups].map(([said, of]) => ({ said, items: of }))
}

function Choosable({ item: { exhibit, name, sizeBytes } }: { item: ChoosableView }) {
  const t = useTranslations('package')
  return (
    <li>
      <Checkbox name="include" value={exhibit} label={(
        <span className="wrap-anywhere">
          {t('exhibit', { exhibit })} {name} <span className="whitespace-nowrap text-sm text-ink-3">{fileSize(sizeBytes)}</span>
        </span>
      )} />
    </li>
  )
}

/** What putting an original in would show is said once for all of which it is true. */
function Groups({ items }: { items: readonly ChoosableView[] }) {
  const t = useTranslations('package')
  return alike(items, ({ now, reveal }) => `${t(`now.${now}`)}${t(`reveal.${reveal}`)}`).map(({ said, items: same }) => (
    <fieldset key={said} className="mt-3 grid min-w-0">
      <legend className="text-sm text-ink-2 clauses">{said}</legend>
      <ul className="grid divide-y divide-line">{same.map((item) => <Choosable key={item.exhibit} item={item} />)}</ul>
    </fieldset>
  ))
}

function Choosables({ title, why, items, isOpen }: { title: string; why: string; items: readonly ChoosableView[]; isOpen?: boolean }) {
  const t = useTranslations('package')
  return (
    <fieldset data-card className="grid min-w-0 gap-1 rounded-card border border-line bg-surface p-4">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="font-bold clauses">{title}</p>
      <p className="text-sm text-ink-2 clauses">{why}</p>
      {isOpen || items.length <= shownMost ? <Groups items={items} /> : (
        <details>
          <summary className="inline-flex min-h-target items-center font-bold text-act clauses">{t('choose.which', { count: items.length })}</summary>
          <Groups items={items} />
        </details>
      )}
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
          <Choosables title={t('choose.partlyTitle')} why={t('choose.partlyWhy')} items={partly} isOpen />
        </details>
      )}
      <details>
        <summary className="inline-flex min-h-target items-center font-bold text-act clauses">{t('elsewhere')}</summary>
        <Checkbox name="case" value="true" label={t('case')} hint={t('caseWhy')} />
        <Link href={`/cases/${caseId}/data#take`} prefetch={false} className="inline-flex min-h-target items-center text-act underline">
          {t('onlyRecord')}
        </Link>
      </details>
      <div className="grid gap-2">
        <Button size="large" icon="download" className="justify-self-start">{t('make')}</Button>
        <p className="text-sm text-ink-2 clauses">{t('size', { size: fileSize(sizeBytes) })}</p>
      </div>
    </form>
  )
}
