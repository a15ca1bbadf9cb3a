import { useTranslations } from 'next-intl'
import { Card, GroupHead } from '@/components/ui/Card'
import { plainText } from '@/lib/cases/plain-text'

/** What a mail says of itself. `at` = the sender's own clock as `YYYY-MM-DD HH:mm:ss` of Beijing, null where it says none. */
export type MailView = { from: string; to: string; subject: string; at: string | null; text: string; attachments: number }

/** A mail's fields and words, read from the original: nothing of it is loaded from elsewhere, and its markup is not shown. */
export function MailCard({ mail }: { mail: MailView }) {
  const t = useTranslations('evidence.item.mail')
  const facts = [['from', mail.from], ['to', mail.to], ['at', mail.at], ['subject', mail.subject]] as const
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} />
      <Card className="grid gap-3">
        <dl className="divide-y divide-line">
          {facts.map(([key, value]) => (
            <div key={key} className="grid gap-x-4 py-2 lg:grid-cols-[9rem_1fr]">
              <dt className="text-sm text-ink-2">{t(key)}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">{value ? plainText(value) : t('none')}</dd>
            </div>
          ))}
        </dl>
        <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{mail.text ? plainText(mail.text) : t('noText')}</p>
        {mail.attachments > 0 && <p className="text-sm text-ink-2">{t('attachments', { count: mail.attachments })}</p>}
        <p className="text-sm text-ink-3 clauses">{t('noContact')}</p>
      </Card>
    </section>
  )
}
