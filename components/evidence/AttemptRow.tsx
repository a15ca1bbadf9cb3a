import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { Icon, type IconName } from '@/components/ui/Icon'
import { masked } from '@/components/ui/masked'
import { localTime } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import type { AttemptChannel, ContactAttempt } from '@/lib/evidence/contact-attempt'
import { isAtNight as isNightTime } from '@/lib/evidence/night'
import type { Strength } from '@/lib/evidence/strength'
import { ExhibitTag } from './ExhibitTag'
import { GradeChip } from './GradeChip'
import { StrengthMark } from './StrengthMark'

/**
 * `who` = the recipient as the case calls them (我, 妈妈); `exhibits` = numbers of what shows it; `note` = what was said, in a few words;
 * `editHref` = where to add to it; `strength` = how much it weighs, where that is shown.
 */
export type AttemptView = Pick<ContactAttempt, 'at' | 'atPrecision' | 'number' | 'account' | 'channel' | 'direction' | 'answered' | 'seconds' | 'grade'> & {
  id: string
  who: string
  exhibits: number[]
  note?: string
  editHref?: string
  strength?: Strength
}

const icons: Record<AttemptChannel, IconName> = { call: 'phone', sms: 'message', chat: 'message', visit: 'door', letter: 'letter' }

export const isAtNight = (attempt: AttemptView): boolean =>
  attempt.atPrecision !== 'day' && isNightTime(attempt.at)

/** One attempt: when, what, from which number to whom, and what shows it. Unanswered calls have their own drawing. */
export function AttemptRow({ attempt, showGrade }: { attempt: AttemptView; showGrade?: boolean }) {
  const t = useTranslations('evidence')
  const act = actOf(attempt)
  const from = attempt.number === null ? (attempt.account ?? t('hiddenNumber')) : masked(attempt.number)
  const time = attempt.atPrecision === 'day' ? t('noTime') : localTime(attempt.at).slice(0, 5)
  const icon = attempt.channel === 'call' && attempt.answered === false ? 'phoneMissed' : icons[attempt.channel]
  return (
    <li className="flex items-start gap-4 py-3">
      <time className="w-13 shrink-0 whitespace-nowrap font-bold">{time}</time>
      <Icon name={icon} className="mt-1 text-ink-2" />
      <span className="grid min-w-0 flex-1 clauses">
        <span>{t(`act.${act.key}`, { seconds: act.seconds })}</span>
        <span className="text-sm text-ink-2">{t(attempt.direction === 'incoming' ? 'toWhom' : 'fromWhom', { number: from, who: attempt.who })}</span>
        {attempt.note && (
          <span className="text-sm text-ink-2" lang="zh-CN">
            {attempt.note}
          </span>
        )}
        <span className="mt-1 flex flex-wrap items-center gap-2">
          {showGrade && <GradeChip grade={attempt.grade} />}
          {attempt.strength && <StrengthMark level={attempt.strength} />}
          {attempt.exhibits.map((number) => (
            <ExhibitTag key={number} number={number} />
          ))}
        </span>
      </span>
      <span className="grid shrink-0 justify-items-end gap-2">
        {isAtNight(attempt) && <Chip tone="night">{t('night')}</Chip>}
        {attempt.editHref && (
          <Link
            href={attempt.editHref}
            prefetch={false}
            scroll={false}
            aria-label={t('editOf', { time })}
            className="inline-flex min-h-6 items-center text-sm font-bold text-act print:hidden"
          >
            {t('edit')}
          </Link>
        )}
      </span>
    </li>
  )
}
