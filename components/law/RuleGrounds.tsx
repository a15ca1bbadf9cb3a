import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import type { Provision } from '@/lib/law/provision'
import type { ViolationRule } from '@/lib/law/violation'
import { provisionHref } from './law-address'

function Ground({ provision }: { provision: Provision }) {
  const [t, language] = [useTranslations('law'), useLocale().startsWith('zh') ? 'zh' as const : 'en' as const]
  const versions = provision.versions.filter(({ text }) => text !== null)
  return (
    <li className="border-l-3 border-line pl-4 clauses">
      {versions.map(({ from, text, grade }) => (
        <p key={from} className="grid gap-0.5 text-sm">
          <Link href={provisionHref(provision.id)} prefetch={false} className="font-bold hover:underline">{text?.cite[language]}</Link>
          <span className="text-ink-2">{t('from', { from })}{t('row.separator')}{t(`grade.${grade}`)}</span>
        </p>
      ))}
    </li>
  )
}

/** What a rule may cite, every version with its first day, and further law on the same conduct. */
export function RuleGrounds({ rule }: { rule: ViolationRule }) {
  const [t, say] = [useTranslations('rules'), useTranslations('reasons')]
  const further = rule.supporting ?? []
  return (
    <section className="grid gap-3">
      <GroupHead title={t('grounds')} level={3} />
      {rule.provisions.length === 0 && <p className="text-sm text-ink-2 clauses">{t('no-grounds')}</p>}
      {rule.provisions.length > 0 && <ul className="grid gap-3">{rule.provisions.map((provision) => <Ground key={provision.id} provision={provision} />)}</ul>}
      {further.length > 0 && <GroupHead title={t('supporting')} level={3} />}
      {further.length > 0 && <ul className="grid gap-3">{further.map((provision) => <Ground key={provision.id} provision={provision} />)}</ul>}
      {rule.caution.map(({ key, values }) => <p key={key} className="text-sm text-ink-2 clauses">{say(key, values)}</p>)}
    </section>
  )
}
