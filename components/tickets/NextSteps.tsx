import { useLocale, useTranslations } from 'next-intl'
import { ActionBar } from '@/components/ui/ActionBar'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import type { ClosedWay, NextStep } from '@/lib/tickets/ticket'
import type { EventPlace } from '@/lib/tickets/event-words'
import type { StepAction } from './step-action'
import { reasonSentence } from './order-view'
import { stepValues } from './step-words'
import { useEventName } from './use-event-name'

/** `reminder` = what one may say or write to a body that is late; `letterHref` = where it is written as a letter. */
export type StepView = { step: NextStep; action: StepAction | null; reminder?: string; letterHref?: string }

function useActionWords(of: EventPlace): (action: StepAction) => string {
  const [t, event, channel, letter] = [useTranslations('tickets.action'), useEventName(of), useTranslations('channels'), useTranslations('letters.kind')]
  return ({ words, event: kind, channel: id, letter: written }) =>
    t(words, { event: kind ? event(kind) : '', channel: id ? channel(`${id}.name`) : '', letter: written ? letter(written) : '' })
}

function Reminder({ text, href }: { text: string; href?: string }) {
  const t = useTranslations('tickets.reminder')
  return (
    <details className="w-full">
      <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('title')}</summary>
      <p className="mt-1 mb-2 rounded-control bg-sunken p-3 text-sm clauses">{text}</p>
      {href && <LinkButton look="secondary" href={href} icon="file">{t('write')}</LinkButton>}
    </details>
  )
}

/** Why a way that is named is not open. */
function Closed({ closed, today }: { closed: ClosedWay; today: LocalDate }) {
  const [t, channel] = [useTranslations('tickets.steps'), useTranslations('channels')]
  const locale = useLocale()
  const because = 'due' in closed ? t('lapsed', { due: dayInWords(closed.due, locale, today) })
    : reasonSentence(closed, { channel: (key, values) => channel(key, values), locale, today })
  return <span className="block text-sm text-ink-2">{t('closed', { because })}</span>
}

function Step({ view, of, today }: { view: StepView; of: EventPlace; today: LocalDate }) {
  const [t, channel] = [useTranslations('nextSteps'), useTranslations('channels')]
  const locale = useLocale()
  const said = useActionWords(of)
  const { step, action, reminder, letterHref } = view
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Icon name={step.closed ? 'ban' : step.by === 'us' ? 'person' : 'institution'} className={step.by === 'us' && !step.closed ? 'text-act' : 'text-ink-2'} />
      <p className="min-w-48 flex-1 clauses">
        {t(step.key, stepValues(step, { channel: (key, values) => channel(key, values), locale, today }))}
        {step.closed && <Closed closed={step.closed} today={today} />}
      </p>
      {action && <LinkButton look="secondary" href={action.href} icon={action.words === 'letter' ? 'file' : undefined}>{said(action)}</LinkButton>}
      {reminder && <Reminder text={reminder} href={letterHref} />}
    </li>
  )
}

/** What can be done now, ours first; each that leads somewhere is one press. `of` = on whose ticket. */
export function NextSteps({ steps, of, today }: { steps: StepView[]; of: EventPlace; today: LocalDate }) {
  const t = useTranslations('tickets.steps')
  if (steps.length === 0) return null
  return (
    <Card flush aria-labelledby="next-steps">
      <h3 id="next-steps" className="px-4 pt-3 text-sm font-bold text-ink-2">{t('title')}</h3>
      <ul className="divide-y divide-line">
        {steps.map((view) => <Step key={[view.step.key, view.step.values.rule, view.step.on, view.step.channel].join()} view={view} of={of} today={today} />)}
      </ul>
    </Card>
  )
}

/** The first thing to do, in reach of the thumb, beside the form for whatever happened. At the desk both stand in the page itself. */
export function StepBar({ steps, of, recordHref }: { steps: StepView[]; of: EventPlace; recordHref: string }) {
  const t = useTranslations('tickets.record')
  const said = useActionWords(of)
  const first = steps.find(({ step, action }) => step.by === 'us' && action)?.action
  return (
    <div className="lg:hidden">
      <ActionBar>
        <LinkButton look={first ? 'secondary' : 'primary'} size="large" href={recordHref} className="flex-1">{t('title')}</LinkButton>
        {first && <LinkButton size="large" href={first.href} className="flex-1">{said(first)}</LinkButton>}
      </ActionBar>
    </div>
  )
}
