import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import type { AlertOfTask, TaskClock } from './alert-tasks'

export type SaidAlert = TaskClock & { state: 'seen' | 'snoozed' }

/** A plain form that says one word to the day of a clock. */
function SayForm({ clock, token, children }: { clock: TaskClock; token: string; children: ReactNode }) {
  return (
    <form method="post" action="/api/alerts" className="flex flex-wrap gap-2 print:hidden">
      <FormToken token={token} />
      <input type="hidden" name="ticketId" value={clock.ticketId} />
      <input type="hidden" name="rule" value={clock.rule} />
      <input type="hidden" name="startsOn" value={clock.startsOn} />
      {children}
    </form>
  )
}

/** Below a task whose day has come: whether an answer arrived, then two quiet ways to let it rest. `name` = of the task, for who hears the buttons alone. */
export function AlertActions({ alert, name, token }: { alert: AlertOfTask; name: string; token: string }) {
  const t = useTranslations('alerts.today')
  return (
    <div className="grid gap-2">
      {alert.asks && (
        <p className="text-sm clauses">
          {t('ask')} <Link href={alert.href} prefetch={false} className="font-bold text-act hover:underline">{t('record')}</Link>
        </p>
      )}
      <SayForm clock={alert} token={token}>
        <Button look="secondary" name="state" value="snoozed" aria-label={t('tomorrowOf', { name })}>{t('tomorrow')}</Button>
        <Button look="secondary" name="state" value="seen" aria-label={t('seenOf', { name })}>{t('seen')}</Button>
      </SayForm>
    </div>
  )
}

/** What was just said, and the way back. */
export function AlertSaid({ said, token }: { said: SaidAlert; token: string }) {
  const t = useTranslations('alerts.today')
  const undo = <SayForm clock={said} token={token}><Button look="plain" name="state" value="open">{t('undo')}</Button></SayForm>
  return <div role="status"><Banner tone="plain" icon="tick" title={t(`said.${said.state}`)} action={undo} /></div>
}
