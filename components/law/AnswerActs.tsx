import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { actOf } from '@/lib/evidence/act'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { momentOf } from './FindingActs'

export type NamedAct = Pick<ContactAttempt, 'id' | 'at' | 'atPrecision' | 'channel' | 'answered' | 'seconds'> & { href: string }

/** The records an answer speaks of, each with its day on the timeline. */
export function AnswerActs({ acts }: { acts: readonly NamedAct[] }) {
  const [t, evidence] = [useTranslations('rules'), useTranslations('evidence')]
  if (acts.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      <span className="text-ink-2">{t('acts.named')}</span>
      {acts.map((act) => (
        <Link key={act.id} href={act.href} prefetch={false} className="tabular text-act underline">
          {`${momentOf(act)} ${evidence(`act.${actOf(act).key}`, actOf(act))}`}
        </Link>
      ))}
    </p>
  )
}
