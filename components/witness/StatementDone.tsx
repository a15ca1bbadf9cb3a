import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { FileField } from '@/components/ui/FileField'
import { KeyField } from './WitnessFrame'

/** `byHand` = characters the print fonts do not have, as the page names them. */
type SigningProps = { token: string; isSigned: boolean; byHand: readonly string[]; error?: string }
/** `children` = the same text in another language. */
type Props = SigningProps & { lines: string[]; children: ReactNode }

function Signing({ token, isSigned, byHand, error }: SigningProps) {
  const [t, ui] = [useTranslations('witness.page.done'), useTranslations('ui.file')]
  return (
    <>
      <Card className="grid gap-3">
        <h2 className="text-lg font-bold">{t('signTitle')}</h2>
        <p className="clauses">{t('sign')}</p>
        {byHand.length > 0 && <p className="font-bold clauses">{t('byHand', { characters: byHand.join('、') })}</p>}
        <form method="post" action="/api/statement/pdf" data-answer="file" className="grid">
          <KeyField token={token} />
          <Button size="large" icon="download">{t('print')}</Button>
        </form>
      </Card>
      <Card className="grid gap-3">
        <h2 className="text-lg font-bold">{t('scanTitle')}</h2>
        {isSigned && <p role="status" className="font-bold text-done">{t('signed')}</p>}
        <p className="clauses">{t('scan')}</p>
        <form method="post" action="/api/statement/scan" encType="multipart/form-data" className="grid gap-3">
          <KeyField token={token} />
          <FileField name="file" accept="image/*,application/pdf" required words={{ label: t('file'), choose: ui('choose'), none: ui('none'), error }} />
          <Button look="secondary" className="justify-self-start">{t('scanButton')}</Button>
        </form>
      </Card>
    </>
  )
}

/** After handing in: sign, send the page back, read what was said, take it back. */
export function StatementDone({ token, lines, isSigned, byHand, error, children }: Props) {
  const t = useTranslations('witness.page.done')
  return (
    <>
      <Banner icon="tick" title={t('title')} />
      <Signing token={token} isSigned={isSigned} byHand={byHand} error={error} />
      <Card className="grid gap-2">
        <h2 className="text-lg font-bold">{t('text')}</h2>
        <div lang="zh-CN" className="grid gap-1.5 break-words">{lines.map((line, place) => <p key={place}>{line}</p>)}</div>
        {children}
      </Card>
      <details className="rounded-card border border-line bg-surface p-4">
        <summary className="min-h-target cursor-pointer content-center font-bold">{t('withdraw')}</summary>
        <form method="post" action="/api/statement/withdrawal" className="mt-2 grid gap-3">
          <KeyField token={token} />
          <p className="clauses">{t('withdrawText')}</p>
          <Button look="danger" className="justify-self-start">{t('withdrawButton')}</Button>
        </form>
      </details>
    </>
  )
}
