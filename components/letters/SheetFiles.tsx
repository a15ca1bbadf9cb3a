import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'

/** `once` = the key of the form that writes a letter: pressing twice writes one. */
type Props = { caseId: string; token: string; once: string; draft?: string; issued?: string }

function PdfForm({ action, fields, label }: { action: string; fields: Record<string, string>; label: string }) {
  return (
    <form method="post" action={action} data-answer="file">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="secondary" icon="download">
        {label}
      </Button>
    </form>
  )
}

/** The ways on from the sheet: make it a letter that can be issued, or take a draft along. Plain forms. */
export function SheetFiles({ caseId, token, once, draft, issued }: Props) {
  const t = useTranslations('letters.sheet')
  const letters = `/cases/${caseId}/letters`
  const pdf = `/api/cases/${caseId}/police-summary`
  const fields: Record<string, string> = { _token: token, ...(draft ? { letter: draft } : {}) }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {draft ? (
          <LinkButton href={`${letters}/${draft}`}>{t('continue')}</LinkButton>
        ) : (
          <form method="post" action={`/api${letters}`}>
            <FormToken token={token} once={once} />
            <input type="hidden" name="choice" value="police-summary:police" />
            <Button>{t('write')}</Button>
          </form>
        )}
        {issued && (
          <LinkButton look="secondary" href={`${letters}/${issued}`}>
            {t('issued')}
          </LinkButton>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <PdfForm action={pdf} fields={fields} label={t('draftPdf')} />
        <PdfForm action={pdf} fields={{ ...fields, part: 'annex' }} label={t('annexPdf')} />
      </div>
      <p className="text-sm text-ink-3 clauses">{t('draftNote')}</p>
    </div>
  )
}
