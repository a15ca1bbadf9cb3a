import { getTranslations } from 'next-intl/server'
import { OpenedCase, type OpenedCaseView } from '@/components/cases/OpenedCase'
import { OpenPackage, type PackageWords } from '@/components/cases/OpenPackage'
import { ForgetPackage, PackageRow, type PackageRowView, type PackageRowWords } from '@/components/cases/PackageRow'
import { Banner } from '@/components/ui/Banner'
import { PageHeader } from '@/components/ui/PageHeader'
import { errorCodes } from '@/lib/errors'
import { asked, type SearchParams } from '@/lib/server/asked'
import { packageUploads, type PackageUpload } from '@/lib/server/casework/receive-package'
import { attemptDays } from '@/lib/server/data/attempts'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { isId } from '@/lib/server/id'
import { type Member, requireMember } from '@/lib/server/member'

const refused = [
  'storage-full', 'too-large', 'packages-waiting', 'upload-lost', 'busy', 'not-allowed', 'not-signed-in', 'locked', 'vault-locked', 'too-many-requests',
] as const

async function packageWords(): Promise<PackageWords> {
  const [t, errors, ui] = [await getTranslations('cases.package'), await getTranslations('errors'), await getTranslations('ui.file')]
  const own = { unreadable: t('unreadable'), elsewhere: t('otherWindow'), unknown: t('unknown') }
  const refusals = { ...Object.fromEntries(refused.map((code) => [code, errors(code)])), ...own }
  return {
    file: t('file'), choose: ui('choose'), none: ui('none'), checks: t('checks'),
    withoutScript: t('withoutScript'), needsFile: t('needsFile'), send: t('send'), stop: t('stop'),
    leave: t('sendingNote'), offline: t('offline'), sending: t('sending', { percent: '{percent}' }), refusals,
  }
}

async function rowWords(): Promise<PackageRowWords> {
  const [row, blank] = [await getTranslations('cases.package.row'), { percent: '{percent}' }]
  return {
    checking: row('checking', blank), storing: row('storing', blank), writing: row('writing'), arriving: row('arriving', blank), arrived: row('arrived'),
    leave: row('leave'), goOn: row('goOn'), again: row('again'), drop: row('drop'), forget: row('forget'),
  }
}

/** What of a case is here; null = nothing the member may see. */
async function openedView(member: Member, id: string, isSame: boolean): Promise<OpenedCaseView | null> {
  const items = await evidenceOfCase(member, id)
  const originals = items.filter(({ kind }) => kind !== 'custody')
  const elsewhere = originals.filter(({ held }) => held !== null).length
  return items.length > 0 ? { id, originals: originals.length - elsewhere, elsewhere, attempts: (await attemptDays(member, id)).size, isSame } : null
}

/** Refusals after which the same bytes may be opened all the same. */
const passing = ['busy', 'storage-full', 'vault-locked', 'upload-lost', 'unexpected']

async function rowView(upload: Exclude<PackageUpload, { state: 'done' }>): Promise<PackageRowView> {
  const [t, { id, name, sizeBytes }] = [await getTranslations('errors'), upload]
  const of = { id, name, sizeBytes }
  if (upload.state === 'arriving') return { ...of, state: 'arriving', percent: Math.floor((upload.received / Math.max(1, sizeBytes)) * 100) }
  if (upload.state === 'opening') return { ...of, state: 'opening', progress: upload.progress }
  if (upload.state === 'arrived') return { ...of, state: 'arrived' }
  return { ...of, state: 'refused', why: t(errorCodes.find((code) => code === upload.code) ?? 'unexpected'), mayPass: passing.includes(upload.code) }
}

/** What was sent in the last day, each with what came of it. */
async function Sent({ member, uploads }: { member: Member; uploads: PackageUpload[] }) {
  const [row, words] = [await getTranslations('cases.package.row'), await rowWords()]
  const shown = await Promise.all(uploads.map(async (upload) => {
    if (upload.state !== 'done') return <PackageRow key={`${upload.id} ${upload.state}`} row={await rowView(upload)} words={words} />
    const view = await openedView(member, upload.opened.id, upload.opened.sameFindings)
    return view && <OpenedCase key={upload.id} view={view} end={<ForgetPackage id={upload.id} label={row('forget')} />} />
  }))
  return <>{shown}</>
}

/** A case that comes with its package: what was sent before, how far each is, and the way to send one. */
export default async function OpenPackagePage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:open')
  const { case: id, same, error } = await asked<'case' | 'same' | 'error'>(searchParams)
  const [opened, why] = [id && isId(id) ? await openedView(member, id, same === 'yes') : null, await doorError(error)]
  const t = await getTranslations('cases.package')
  return (
    <div className="grid gap-4 lg:max-w-160">
      <PageHeader title={t('title')} back={{ href: '/cases', label: t('back'), icon: 'close' }} />
      {why && <Banner tone="danger" icon="alert" title={why} />}
      {opened && <OpenedCase view={opened} />}
      <Sent member={member} uploads={await packageUploads(member)} />
      {!opened && (
        <>
          <p className="text-ink-2 clauses">{t('lead')}</p>
          <OpenPackage words={await packageWords()} token={member.sessionId ? formToken(member.sessionId) : ''} />
        </>
      )}
    </div>
  )
}
