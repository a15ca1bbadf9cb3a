import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FormPack } from '@/components/letters/FormPack'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { casePage } from '@/lib/server/case-page'
import { letterForm } from '@/lib/server/casework/letter-form'
import { CaseworkError } from '@/lib/errors'
import { isId } from '@/lib/server/id'

type Props = { params: Promise<{ caseId: string; letterId: string }> }

/** 网上填表: a letter cut into the fields of the body's form. Nothing is sent from here. */
export default async function LetterFormPage({ params }: Props) {
  const { caseId, letterId } = await params
  const { member } = await casePage(caseId)
  if (!isId(letterId)) notFound()
  const letterHref = `/cases/${caseId}/letters/${letterId}`
  const found = await letterForm(member, letterId).catch((error: unknown) => {
    if (!(error instanceof CaseworkError)) throw error
    return error.code === 'not-found' ? notFound() : null
  })
  // The page of the letter says why it cannot be written now.
  if (!found) redirect(letterHref)
  if (found.stored.caseId !== caseId) notFound()
  const { stored, channel, fields, attachments } = found
  const [t, channels] = [await getTranslations('letters.pack'), await getTranslations('channels')]
  const size = attachments.sizeMbMax === null ? t('sizeOpen') : t('size', { size: attachments.sizeMbMax })
  const views = fields.map((field) => ({ ...field, label: channels(`${channel.id}.fields.${field.key}`) }))
  const parts = channel.attachments.map((key) => channels(`${channel.id}.attachments.${key}`)).join(t('join'))
  return (
    <div className="grid gap-4">
      <div>
        <BackLink href={letterHref} label={t('back')} isNamed />
      </div>
      <h2 className="text-xl font-bold clauses">{t('title', { channel: channels(`${channel.id}.name`) })}</h2>
      {stored.state === 'draft' && <Banner tone="plain" icon="alert" title={t('draft')} />}
      <p className="text-ink-2 clauses lg:max-w-200">{t('text')}</p>
      <FormPack fields={views} />
      {parts && <p className="text-ink-2 clauses lg:max-w-200">{t('attachments', { size, parts })}</p>}
    </div>
  )
}
