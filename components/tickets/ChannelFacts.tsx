import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { Icon, type IconName } from '@/components/ui/Icon'
import { WholeDays } from '@/components/ui/WholeDays'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Channel, Limit } from '@/lib/channels/channel'
import { attachmentLimit, fieldLimit, hoursOf, type ChannelSettings } from '@/lib/channels/channel-settings'
import type { SourceGrade } from '@/lib/law/provision'
import { hoursInWords, openInWords, type Now } from './channel-hours'

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
export const isFirstLimit = (limit: Limit): boolean =>
  limit.owner === 'them' && !limit.after && !limit.sentBy && limit.startsWith.some((kind) => firstStarts.includes(kind))

function useLimitLine(channel: Channel): (limit: Limit, withBasis: boolean) => Line {
  const [t, deadline, procedure] = [useTranslations('channels'), useTranslations('deadlines'), useTranslations('tickets.procedure')]
  const locale = useLocale()
  return (limit, withBasis) => {
    const whose = limit.procedure && channel.procedures ? `${procedure(`${limit.procedure}.name`)}\u3000` : ''
    const stages = limit.stages.length ? t('limit.stages', { totals: limit.stages.join(t('enumeration')) }) : ''
    const caveats = `${limit.supervisedOnly ? t('limit.supervised') : ''}${limit.advisory ? t('limit.advisory') : ''}`
    const cite = locale === 'en' ? limit.basis.cite.en : limit.basis.cite.zh
    const basis = withBasis
      ? <span className="block"><WholeDays>{deadline('basis', { cite, from: limit.basis.from, checkedOn: limit.basis.checkedOn })}</WholeDays>
        {deadline('graded', { grade: deadline(`grade.${limit.basis.grade}`) })}</span>
      : null
    return {
      key: `${limit.rule} ${limit.owner} ${limit.startsBetween.from ?? ''} ${limit.procedure ?? ''}`,
      text: t(`limit.${limit.owner}`, { rule: deadline(`rule.${limit.rule}`), length: deadline(`unit.${limit.unit}`, { length: limit.length }) }),
      note: <>{whose}{t('limit.start', { event: limit.startsWith[0] ?? 'filed' })}{stages}{caveats}{basis}</>,
    }
  }
}

const isDoubtful = (grade: SourceGrade) => grade === 'W' || grade === 'U'

/** How surely the hours are known, or that the office entered them. */
export function HoursGrade({ channel, settings }: { channel: Channel; settings: ChannelSettings }) {
  const t = useTranslations('channels')
  const hours = hoursOf(channel, settings)
  if (!hours) return null
  const words = settings[channel.id]?.hours ? t('hours.by-office') : t(`grade.${hours.grade}`)
  return <span className="mt-1 block"><Chip tone={isDoubtful(hours.grade) ? 'unsure' : 'plain'}>{words}</Chip></span>
}

function useFieldLines(channel: Channel, settings: ChannelSettings): Line[] {
  const t = useTranslations('channels')
  const lines = channel.fields.map(({ key, grade }): Line => {
    const limit = fieldLimit(channel, key, settings)
    const words = limit && t(limit.by === 'office' ? 'charactersMax.by-office' : 'charactersMax.known', { count: limit.charactersMax })
    const doubt = limit?.by === 'source' && grade && isDoubtful(grade) ? <Chip tone="unsure" className="ml-2">{t(`grade.${grade}`)}</Chip> : null
    return { key, text: t(`${channel.id}.fields.${key}`), note: words && <>{words}{doubt}</> }
  })
  const isUnknown = channel.fields.some(({ key }) => fieldLimit(channel, key, settings) === null)
  return isUnknown ? [...lines, { key: 'unknown limits', text: t('charactersMax.unknown') }] : lines
}

function useAttachmentLines(channel: Channel, settings: ChannelSettings): Line[] {
  const t = useTranslations('channels')
  const { countMax, sizeMbMax, by, said } = attachmentLimit(channel, settings)
  const size = sizeMbMax === null ? '' : t(by === 'office' ? 'attachmentsMax.size' : 'attachmentsMax.known', { size: sizeMbMax })
  const limits = [countMax === null ? '' : t('attachmentsMax.count', { count: countMax }), size, said && t('attachmentsMax.said', { said })]
  return [...channel.attachments.map((key) => ({ key, text: t(`${channel.id}.attachments.${key}`) })),
    ...limits.filter(Boolean).map((text) => ({ key: text, text }))]
}

function useLines(channel: Channel) {
  const t = useTranslations('channels')
  const nameOf = (id: string) => t(`${id}.name`)
  const named = (list: 'accepts' | 'refuses' | 'cannot' | 'prerequisites') =>
    channel[list].map((key): Line => ({ key, text: t(`${channel.id}.${list}.${key}`) }))
  const doubt = (grade: SourceGrade) => (isDoubtful(grade) ? <Chip tone="unsure">{t(`grade.${grade}`)}</Chip> : undefined)
  const access = channel.access.map(({ key, grade }): Line => ({ key, text: t(`${channel.id}.access.${key}`), note: doubt(grade) }))
  const shut = channel.excludes.map((id): Line => ({ key: id, text: t('excludes.line', { channel: nameOf(id) }), note: t('excludes.note') }))
  const script = channel.script.map(({ key, onlyAfter }): Line => ({
    key, text: t(`${channel.id}.script.${key}`), note: onlyAfter && t('script.only-after', { channel: nameOf(onlyAfter) }),
  }))
  const own = channel.words.zh.next ? [{ key: 'own', text: t(`${channel.id}.next`) }] : []
  const after = [...own, ...channel.escalation.map((id): Line => ({ key: id, text: nameOf(id) }))]
  return { named, access, excludes: shut.length ? shut : [{ key: 'none', text: t('excludes.none') }], script, after }
}

function useTimes({ channel, now, settings = {} }: FactsView): { hours: Line[]; daily: Line[] } {
  const t = useTranslations('channels')
  const hours = hoursOf(channel, settings)
  const remark = channel.words.zh.hours && !settings[channel.id]?.hours ? t(`${channel.id}.hours`) : ''
  const note = <>{now && <span className="block">{openInWords(hours, now, t)}</span>}{remark}<HoursGrade channel={channel} settings={settings} /></>
  const { daily } = channel
  const words = daily && (daily.max === null ? t('daily.unknown', { warnAt: daily.warnAt }) : t('daily.known', { max: daily.max }))
  const grade = daily && isDoubtful(daily.grade) ? <Chip tone="unsure">{t(`grade.${daily.grade}`)}</Chip> : undefined
  return { hours: [{ key: 'hours', text: hoursInWords(hours, t), note }], daily: words ? [{ key: 'daily', text: words, note: grade }] : [] }
}

function Source({ channel, full }: { channel: Channel; full?: boolean }) {
  const Heading = full ? 'h2' : 'h4'
  const t = useTranslations('channels')
  const { ref, grade, checkedOn } = channel.source
  return (
    <section className="grid gap-1">
      <Heading className="text-sm font-bold text-ink-2">{t('label.source')}</Heading>
      <p className="text-sm text-ink-2"><WholeDays>{ref || t('source.none')}</WholeDays></p>
      <p className="flex flex-wrap gap-2 text-sm text-ink-2">
        <Chip tone={grade === 'P' ? 'plain' : 'unsure'}>{t(`grade.${grade}`)}</Chip><WholeDays>{t('checked', { checkedOn })}</WholeDays>
      </p>
    </section>
  )
}

/** `full` = everything that is recorded, for its own page; `settings` = what the office read on the portals. */
type FactsView = { channel: Channel; today: LocalDate; full?: boolean; now?: Now; settings?: ChannelSettings }

/** What only the page of the body shows: how to reach it, when, what to say, where to turn afterwards. */
function Reaching({ view }: { view: FactsView }) {
  const t = useTranslations('channels')
  const { access, script, after } = useLines(view.channel)
  const { hours, daily } = useTimes(view)
  return (
    <>
      <Part full title={t('label.access')} icon="channels" lines={access} />
      <Part full title={t('label.hours')} icon="clock" lines={hours} />
      <Part full title={t('label.daily')} icon="clock" lines={daily} />
      <Part full title={t('label.script')} icon="phone" lines={script} />
      <Part full title={t('label.escalation')} icon="arrowRight" lines={after} />
    </>
  )
}

/** What one needs to know of a body before filing there: 前提, 要准备, 提交以后, 来源, and what it does not do. */
export function ChannelFacts(view: FactsView) {
  const { channel, today, full, settings = {} } = view
  const t = useTranslations('channels')
  const { named, excludes } = useLines(channel)
  const [fields, attachments] = [useFieldLines(channel, settings), useAttachmentLines(channel, settings)]
  const line = useLimitLine(channel)
  const standing = standingLimits(channel.limits, today)
  const limits = (full ? standing : standing.filter(isFirstLimit)).map((limit) => line(limit, full ?? false))
  const noLimit: Line[] = channel.limits.length ? [] : [{ key: 'none', text: t('limit.none') }]
  return (
    <div className="grid gap-5">
      {full && <Part full={full} title={t('label.accepts')} icon="tick" lines={named('accepts')} />}
      <Part full={full} title={t('label.refuses')} icon="ban" lines={named('refuses')} />
      <Part full={full} title={t('label.cannot')} icon="ban" lines={named('cannot')} />
      <Part full={full} title={t('label.prerequisites')} icon="flag" lines={named('prerequisites')} />
      <Part full={full} title={t('label.attachments')} icon="file" lines={attachments} />
      {full && <Part full={full} title={t('label.fields')} icon="clipboard" lines={fields} />}
      <Part full={full} title={t('label.limits')} icon="clock" lines={[...limits, ...noLimit]} />
      <Part full={full} title={t('label.excludes')} icon="ban" lines={excludes} />
      {full && <Reaching view={view} />}
      <Source channel={channel} full={full} />
    </div>
  )
}
