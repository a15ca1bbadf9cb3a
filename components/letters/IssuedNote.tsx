import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { Card } from '@/components/ui/Card'
import { LinkButton } from '@/components/ui/Button'

type Props = { on: string; sha256: string; hasCaseChanged: boolean; againHref: string }

/** What is frozen and how it is proved; and that the case has moved on, if it has. */
export function IssuedNote({ on, sha256, hasCaseChanged, againHref }: Props) {
  const t = useTranslations('letters.desk')
  return (
    <>
      {hasCaseChanged && (
        <Banner tone="plain" icon="alert" title={t('changed')}>
          {t('changedText')}
        </Banner>
      )}
      <Card className="grid gap-2">
        <h3 className="font-bold">{t('issuedTitle', { on })}</h3>
        <p className="text-sm text-ink-2 clauses">{t('issuedText')}</p>
        <p className="text-sm">
          <span className="text-ink-2">{t('hash')}</span>
          <code data-sha256 className="mt-1 block font-ui tabular wrap-anywhere">
            {sha256}
          </code>
        </p>
      </Card>
      <p>
        <LinkButton look="secondary" href={againHref}>
          {t('rewrite')}
        </LinkButton>
      </p>
    </>
  )
}
