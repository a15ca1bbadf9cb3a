'use client'
import { type FormEvent, useId } from 'react'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { type OpenedPackage, type PackageState, usePackage } from './use-package'

/** Sentences of refusals by code; `unknown` for any other. */
export type PackageRefusals = Readonly<Record<string, string>>

function Opened({ opened }: { opened: OpenedPackage }) {
  const t = useTranslations('cases.package')
  const { id, originals, attempts, elsewhere, sameFindings } = opened
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg font-bold">{t('done')}</h2>
      <p>{t('counts', { originals, attempts })}</p>
      {elsewhere > 0 && <p>{t('elsewhere', { count: elsewhere })}</p>}
      <p className="text-ink-2">{t(sameFindings ? 'same' : 'differ')}</p>
      <p><LinkButton href={`/cases/${id}`}>{t('go')}</LinkButton></p>
    </Card>
  )
}

function Progress({ state }: { state: PackageState }) {
  const t = useTranslations('cases.package')
  if (state.kind === 'sending') {
    const words = t('sending', { percent: state.percent })
    return <div className="grid gap-2"><p className="tabular">{words}</p><progress max={100} value={state.percent} aria-label={words} /></div>
  }
  return state.kind === 'checking' ? <div className="grid gap-2"><p>{t('checking')}</p><progress aria-label={t('checking')} /></div> : null
}

const fileClass = [
  'w-full rounded-control border border-edge bg-surface p-3 file:mr-3 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:py-2',
  'file:font-bold file:text-ink',
].join(' ')

/** Chooses a package and opens it: how far it is, why it is refused, or where its case is now. */
export function OpenPackage({ refusals }: { refusals: PackageRefusals }) {
  const t = useTranslations('cases.package')
  const { state, open } = usePackage()
  const id = useId()
  const isBusy = state.kind === 'sending' || state.kind === 'checking'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!isBusy) open(file instanceof File && file.size > 0 ? file : undefined)
  }
  if (state.kind === 'opened') return <div aria-live="polite"><Opened opened={state.opened} /></div>
  return (
    <form method="post" onSubmit={send} className="grid gap-4">
      <div className="grid gap-1">
        <label htmlFor={id} className="font-bold">{t('file')}</label>
        <input id={id} name="file" type="file" accept=".zip,application/zip" aria-describedby={`${id}-note`} aria-invalid={state.kind === 'empty' || undefined}
          className={fileClass} />
        <p id={`${id}-note`} className="text-sm text-ink-2">{t('checks')}</p>
      </div>
      <noscript><Banner tone="plain" icon="alert" title={t('needsScript')} /></noscript>
      <div aria-live="polite" className="grid gap-2">
        {state.kind === 'empty' && <p className="font-bold text-over">{t('needsFile')}</p>}
        {state.kind === 'refused' && <p className="font-bold text-over">{refusals[state.code] ?? refusals.unknown}</p>}
        <Progress state={state} />
      </div>
      <p><Button size="large" busy={isBusy}>{t('send')}</Button></p>
    </form>
  )
}
