import { useLocale, useTranslations } from 'next-intl'
import { ActionBar } from '@/components/ui/ActionBar'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { NextStep } from '@/lib/tickets/ticket'
import type { StepAction } from './step-action'
import { daysInWords } from './step-words'

/** `reminder` = what one may say or write to a body that is late; `letterHref` = where it is written as a letter. */
export type StepView = { step: NextStep; action: StepAction | null; reminder?: string; letterHref?: string }

function useActionWords(): (action: StepAction) => string {
  const [t, event, channel] = [useTranslations('tickets.action'), useTranslations('events.kind'), useTranslations('channels')]
  return ({ words, event: kind, channel: id }) => t(words, { event: kind ? event(kind) : '', channel: id ? channel(`${id}.name`) : '' })
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

function Step({ view, today }: { view: StepView; today: LocalDate }) {
  const t = useTranslations('nextSteps')
  const locale = useLocale()
  const said = useActionWords()
  const { step, action, reminder, letterHref } = view
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Icon name={step.by === 'us' ? 'person' : 'institution'} className={step.by === 'us' ? 'text-act' : 'text-ink-2'} />
      <p className="min-w-48 flex-1 clauses">{t(step.key, daysInWords(step.values, locale, today))}</p>
      {action && <LinkButton look="secondary" href={action.href} icon={action.words === 'letter' ? 'file' : undefined}>{said(action)}</LinkButton>}
      {reminder && <Reminder text={reminder} href={letterHref} />}
    </li>
  )
}

/** What can be done now, ours first; each that leads somewhere is one press. */
export function NextSteps({ steps, today }: { steps: StepView[]; today: LocalDate }) {
  const t = useTranslations('tickets.steps')
  if (steps.length === 0) return null
  return (
    <Card flush aria-labelledby="next-steps">
      <h3 id="next-steps" className="px-4 pt-3 text-sm font-bold text-ink-2">{t('title')}</h3>
      <ul className="divide-y divide-line">
        {steps.map((view) => <Step key={`${view.step.key} ${view.step.values.rule ?? ''} ${view.step.on ?? ''}`} view={view} today={today} />)}
      </ul>
    </Card>
  )
}

/** The first thing to do, in reach of the thumb, beside the form for whatever happened. At the desk both stand in the page itself. */
export function StepBar({ steps, recordHref }: { steps: StepView[]; recordHref: string }) {
  const t = useTranslations('tickets.record')
  const said = useActionWords()
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
