import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AttachmentList } from '@/components/letters/AttachmentList'
import { FormPack } from '@/components/letters/FormPack'
import { RefusedBySite } from '@/components/letters/RefusedBySite'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { roleMay } from '@/lib/office/permissions'
import type { SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { choicesOf, letterAttachments } from '@/lib/server/casework/letter-attachments'
import { letterForm, type LetterForm } from '@/lib/server/casework/letter-form'
import { CaseworkError } from '@/lib/errors'
import { isId } from '@/lib/server/id'
import type { Member } from '@/lib/server/member'
import { attachmentsView } from './attachment-views'

type Props = { params: Promise<{ caseId: string; letterId: string }>; searchParams: SearchParams }
type Open = { member: Member; found: LetterForm; here: string; as: string[] }

/** The exhibits the letter names, in archives; the portal's own word on what it takes leads to the office's settings. */
async function Attachments({ member, found: { stored, channel }, here, as }: Open) {
  const attached = await letterAttachments(member, stored.id, choicesOf(as))
  if (!attached) return null
  const download = roleMay(member.role, 'package:export') ? `/api/letters/${stored.id}/attachments` : null
  return (
    <>
      <AttachmentList view={await attachmentsView(attached, { here, as, download })} />
      <RefusedBySite channel={channel.id} mayEnter={roleMay(member.role, 'channel:configure')} />
    </>
  )
}

async function opened(member: Member, id: string): Promise<LetterForm | null> {
  return letterForm(member, id).catch((error: unknown) => {
    if (!(error instanceof CaseworkError)) throw error
    return error.code === 'not-found' ? notFound() : null
  })
}

/** 网上填表: a letter cut into the fields of the body's form, and what is attached to it. Nothing is sent from here. */
export default async function LetterFormPage({ params, searchParams }: Props) {
  const { caseId, letterId } = await params
  const { member } = await casePage(caseId)
  if (!isId(letterId)) notFound()
  const letterHref = `/cases/${caseId}/letters/${letterId}`
  const found = await opened(member, letterId)
  // The page of the letter says why it cannot be written now.
  if (!found) redirect(letterHref)
  if (found.stored.caseId !== caseId) notFound()
  const { stored, channel, fields } = found
  const as = [(await searchParams).as ?? []].flat()
  const [t, channels] = [await getTranslations('letters.pack'), await getTranslations('channels')]
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
      <FormPack fields={views} places={stored.state === 'draft' ? { letter: letterHref, facts: `/cases/${caseId}/facts` } : null} />
      {parts && <p className="text-ink-2 clauses lg:max-w-200">{t('attachments', { parts })}</p>}
      <Attachments member={member} found={found} here={`${letterHref}/form`} as={as} />
    </div>
  )
}
