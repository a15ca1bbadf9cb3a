import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Channel, Limit } from '@/lib/channels/channel'

type Line = { key: string; text: string; note?: ReactNode }

function Part({ title, icon, lines, full }: { title: string; icon: IconName; lines: Line[]; full?: boolean }) {
  const Heading = full ? 'h2' : 'h4'
  if (lines.length === 0) return null
  return (
    <section className="grid gap-1.5">
      <Heading className="text-sm font-bold text-ink-2">{title}</Heading>
      <ul className="grid gap-1.5">
        {lines.map(({ key, text, note }) => (
          <li key={key} className="flex gap-3 clauses">
            <Icon name={icon} className="mt-1 size-[18px] text-ink-2" />
            <span className="min-w-0 flex-1">{text}{note && <span className="block text-sm text-ink-2">{note}</span>}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Limits whose version stands today. */
export const standingLimits = (limits: readonly Limit[], today: LocalDate): Limit[] =>
  limits.filter(({ startsBetween }) => (!startsBetween.from || startsBetween.from <= today) && (!startsBetween.to || today <= startsBetween.to))

/** Steps of a reconsideration, a re-examination or a court come later: beside a filing they would only be noise. */
const firstStarts = ['filed', 'received', 'materialsComplete', 'accepted', 'caseOpened']
export const isFirstLimit = (limit: Limit): boolean => limit.owner === 'them' && !limit.after && limit.startsWith.some((kind) => firstStarts.includes(kind))

function useLimitLine(channel: Channel): (limit: Limit, withBasis: boolean) => Line {
  const [t, deadline, procedure] = [useTranslations('channels'), useTranslations('deadlines'), useTranslations('tickets.procedure')]
  const locale = useLocale()
  return (limit, withBasis) => {
    const whose = limit.procedure && channel.id === 'police' ? `${procedure(`${limit.procedure}.name`)}\u3000` : ''
    const stages = limit.stages.length ? t('limit.stages', { totals: limit.stages.join(t('enumeration')) }) : ''
    const caveats = `${limit.supervisedOnly ? t('limit.supervised') : ''}${limit.advisory ? t('limit.advisory') : ''}`
    const cite = locale === 'en' ? limit.basis.cite.en : limit.basis.cite.zh
    const basis = withBasis
      ? <span className="block">{deadline('basis', { cite, from: limit.basis.from, checkedOn: limit.basis.checkedOn })}{deadline('graded', {
        grade: deadline(`grade.${limit.basis.grade}`) })}</span>
      : null
    return {
      key: `${limit.rule} ${limit.owner} ${limit.startsBetween.from ?? ''} ${limit.procedure ?? ''}`,
      text: t(`limit.${limit.owner}`, { rule: deadline(`rule.${limit.rule}`), length: deadline(`unit.${limit.unit}`, { length: limit.length }) }),
      note: <>{whose}{t('limit.start', { event: limit.startsWith[0] ?? 'filed' })}{stages}{caveats}{basis}</>,
    }
  }
}

function useLines(channel: Channel) {
  const t = useTranslations('channels')
  const named = (list: 'accepts' | 'refuses' | 'prerequisites' | 'attachments') =>
    channel[list].map((key): Line => ({ key, text: t(`${channel.id}.${list}.${key}`) }))
  const fields = channel.fields.map(({ key, charactersMax }): Line => ({
    key, text: t(`${channel.id}.fields.${key}`), note: charactersMax === null ? undefined : t('charactersMax.known', { count: charactersMax }),
  }))
  const doubt = (grade: Channel['source']['grade']) => (grade === 'W' || grade === 'U' ? <Chip tone="unsure">{t(`grade.${grade}`)}</Chip> : undefined)
  const access = channel.access.map(({ key, grade }): Line => ({ key, text: t(`${channel.id}.access.${key}`), note: doubt(grade) }))
  const excludes = channel.excludes.map((id): Line => ({ key: id, text: t(`excludes.${id}`), note: t('excludes.note') }))
  const script = channel.script.map((key): Line => ({ key, text: t(`${channel.id}.script.${key}`) }))
  return { named, fields, access, excludes, script }
}

function Source({ channel, full }: { channel: Channel; full?: boolean }) {
  const Heading = full ? 'h2' : 'h4'
  const t = useTranslations('channels')
  const { ref, grade, checkedOn } = channel.source
  return (
    <section className="grid gap-1">
      <Heading className="text-sm font-bold text-ink-2">{t('label.source')}</Heading>
      <p className="text-sm text-ink-2">{ref || t('source.none')}</p>
      <p className="flex flex-wrap gap-2 text-sm text-ink-2">
        <Chip tone={grade === 'P' ? 'plain' : 'unsure'}>{t(`grade.${grade}`)}</Chip>{t('checked', { checkedOn })}
      </p>
    </section>
  )
}

/** What one needs to know of a body before filing there: 前提, 要准备, 提交以后, 来源. `full` = everything that is recorded, for its own page. */
export function ChannelFacts({ channel, today, full }: { channel: Channel; today: LocalDate; full?: boolean }) {
  const t = useTranslations('channels')
  const { named, fields, access, excludes, script } = useLines(channel)
  const line = useLimitLine(channel)
  const standing = standingLimits(channel.limits, today)
  const limits = (full ? standing : standing.filter(isFirstLimit)).map((limit) => line(limit, full ?? false))
  const noLimit: Line[] = channel.limits.length ? [] : [{ key: 'none', text: t('limit.none') }]
  return (
    <div className="grid gap-5">
      {full && <Part full={full} title={t('label.accepts')} icon="tick" lines={named('accepts')} />}
      <Part full={full} title={t('label.refuses')} icon="ban" lines={named('refuses')} />
      <Part full={full} title={t('label.prerequisites')} icon="flag" lines={named('prerequisites')} />
      <Part full={full} title={t('label.attachments')} icon="file" lines={named('attachments')} />
      {full && <Part full={full} title={t('label.fields')} icon="clipboard" lines={fields} />}
      <Part full={full} title={t('label.limits')} icon="clock" lines={[...limits, ...noLimit]} />
      <Part full={full} title={t('label.excludes')} icon="ban" lines={excludes.length ? excludes : [{ key: 'none', text: t('excludes.none') }]} />
      {full && <Part full={full} title={t('label.access')} icon="channels" lines={access} />}
      {full && <Part full={full} title={t('label.hours')} icon="clock" lines={[{ key: 'hours', text: t(`hours.${channel.hours ?? 'unknown'}`) }]} />}
      {full && <Part full={full} title={t('label.script')} icon="phone" lines={script} />}
      <Source channel={channel} full={full} />
    </div>
  )
}
