import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { KeyField } from './WitnessFrame'

type Consent = { version: string; lines: string[] }

/** Saying no: one press, with or without a reason. */
export function DeclineForm({ token }: { token: string }) {
  const t = useTranslations('witness.page.decline')
  return (
    <form method="post" action="/api/statement/decline" className="grid gap-3 border-t border-line pt-6">
      <KeyField token={token} />
      <h2 className="font-bold">{t('title')}</h2>
      <TextField name="reason" label={t('reason')} optional={t('optional')} maxLength={120} />
      <Button look="secondary" className="justify-self-start">{t('button')}</Button>
    </form>
  )
}

/** What becomes of the words, before any are written; agreeing opens the form. */
export function ConsentForm({ token, consent }: { token: string; consent: Consent }) {
  const [t, page] = [useTranslations('witness.consent'), useTranslations('witness.page')]
  return (
    <Card className="grid gap-4">
      <p className="clauses">{page('time')}</p>
      <h2 className="text-lg font-bold">{t('title')}</h2>
      <ul className="grid list-disc gap-2 pl-5">{consent.lines.map((line) => <li key={line} className="clauses">{line}</li>)}</ul>
      <p className="text-sm text-ink-3">{t('version', { version: consent.version })}</p>
      <form method="post" action="/api/statement/consent" className="grid">
        <KeyField token={token} />
        <input type="hidden" name="version" value={consent.version} />
        <Button size="large">{t('agree')}</Button>
      </form>
    </Card>
  )
}

/** After leaving in a hurry: nothing but a way back. */
export function CoveredForm({ token }: { token: string }) {
  const t = useTranslations('witness.page.covered')
  return (
    <form method="post" action="/api/statement/return" className="grid">
      <KeyField token={token} />
      <Button size="large" className="justify-self-start">{t('button')}</Button>
    </form>
  )
}

/** The code that was told by telephone. */
export function CodeForm({ token, error }: { token: string; error?: string }) {
  const t = useTranslations('witness.page.code')
  return (
    <form method="post" action="/api/statement/code" className="grid gap-4">
      <KeyField token={token} />
      <p className="text-ink-2 clauses">{t('explain')}</p>
      <TextField name="code" label={t('label')} inputMode="numeric" autoComplete="one-time-code" maxLength={12} error={error} required className="max-w-80" />
      <Button size="large" className="justify-self-start">{t('button')}</Button>
    </form>
  )
}
