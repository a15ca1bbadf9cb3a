import { getLocale, getTranslations } from 'next-intl/server'
import { KeepForm } from '@/components/keeping/KeepForm'
import { Section } from '@/components/settings/Section'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { keepReasons } from '@/lib/office/keeping'
import { roleMay } from '@/lib/office/permissions'
import { suggestedKeeping } from '@/lib/server/casework/keep-case'
import { today } from '@/lib/server/clock'
import { keepingOf } from '@/lib/server/data/keeping'
import type { Part } from './part'

/** Where the page goes to for the date. */
export const keepId = 'until'

/** Until when the case is kept, what speaks for which day, and the form to decide it. */
export async function KeepSection({ member, caseId, token, errors }: Part) {
  const [t, rule, locale, on] = [await getTranslations('keeping.until'), await getTranslations('deadlines.rule'), await getLocale(), today()]
  const [kept, { until, unknown, grounds }] = [await keepingOf(member, caseId), await suggestedKeeping(member, caseId)]
  const limits = grounds.filter(({ kind }) => kind === 'limitation').map((ground) => ground.on)
  // Latest first, as the grounds come: the acts of a case run out one by one, which is one thing to know.
  const [last, first] = [limits.at(0), limits.at(-1)]
  const day = (date: LocalDate) => dayInWords(date, locale, on)
  const reasons = keepReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))
  return (
    <Section title={t('title')} note={t('lead')} id={keepId}>
      <div className="grid gap-1">
        <p className="font-bold clauses">{kept ? t('is', { on: day(kept.until), because: t(`reasons.${kept.because}`) }) : t('none')}</p>
        <div className="grid gap-1 text-sm text-ink-2 clauses">
          <p>{unknown ? t(unknown) : until && t('suggest', { on: day(until) })}</p>
          {grounds.filter(({ kind }) => kind !== 'limitation').map(({ kind, on: at, rule: name }) => (
            <p key={`${kind} ${at} ${name}`}>
              {name ? t('ground.deadline', { on: day(at), rule: rule(name) }) : t(`ground.${kind}`, { on: day(at), rule: '' })}
            </p>
          ))}
          {first && last && (
            <p>{first === last ? t('ground.limitation', { on: day(last) }) : t('ground.limitations', { from: day(first), until: day(last) })}</p>
          )}
        </div>
      </div>
      {roleMay(member.role, 'case:keep') && (
        <KeepForm action={`/api/cases/${caseId}/keeping`} token={token} errors={errors} min={addDays(on, 1)}
          value={kept?.until ?? until ?? undefined} reason={kept?.because} words={{ field: t('field'), because: t('because'), reasons, button: t('button') }} />
      )}
    </Section>
  )
}
