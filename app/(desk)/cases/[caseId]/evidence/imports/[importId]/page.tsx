import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MappedTable } from '@/components/evidence/MappedTable'
import { NamelessTable } from '@/components/evidence/NamelessTable'
import { PreviewForm } from '@/components/evidence/PreviewForm'
import { RefusedFile } from '@/components/evidence/RefusedFile'
import { Samples } from '@/components/evidence/Samples'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { isDiallable } from '@/lib/cases/diallable'
import { phoneNumber } from '@/lib/cases/phone-number'
import { CaseworkError } from '@/lib/errors'
import { columnMappingSchema, mappingOfWords, type ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import type { LeftOut } from '@/lib/evidence/selection'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { peopleOf } from '@/lib/server/case-people'
import { importPreview, type ImportPreview } from '@/lib/server/casework/preview-import'
import { runsOfCase } from '@/lib/server/data/imports'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'

type Props = { params: Promise<{ caseId: string; importId: string }>; searchParams: SearchParams }

function lineOf({ other, calls, messages, first, last }: LeftOut) {
  const number = phoneNumber(other)
  return { other, calls, messages, first, last, canBeAdded: number !== null && isDiallable(number) }
}

function nullIfBusy(error: unknown): null {
  if (error instanceof CaseworkError && error.code === 'busy') return null
  throw error
}

/** The file waits as it did. */
async function Busy({ here }: { here: string }) {
  const t = await getTranslations('evidence.preview')
  const again = <LinkButton look="secondary" href={here}>{t('again')}</LinkButton>
  return <Banner tone="plain" icon="clock" title={(await doorError('busy')) ?? ''} action={again} />
}

/** How much of the file is of the case, and what of it stays out. */
async function Counts({ preview }: { preview: ImportPreview }) {
  const t = await getTranslations('evidence.preview')
  const left = preview.leftOut.reduce((sum, { rows }) => sum + rows, 0)
  return (
    <Card className="grid gap-1">
      <p className="text-lg font-bold">{t('belongs', { count: preview.belongs })}</p>
      <p className="text-ink-2 clauses">{t('rest', { rows: preview.rows, left, rejected: preview.rejected.length })}</p>
      <p className="text-sm text-ink-3">{t('zone')}</p>
    </Card>
  )
}

/** The way back to all exhibits, above whatever there is to say. */
async function Framed({ caseId, children }: { caseId: string; children: ReactNode }) {
  const t = await getTranslations('evidence.item')
  return <div className="grid gap-1"><div><BackLink href={`/cases/${caseId}/evidence`} label={t('back')} isNamed /></div>{children}</div>
}

/** What we recognised in a file, what of it belongs to the case, and what stays out. Rows enter with the button and not before. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { caseId, importId } = await params
  const { member, facts } = await casePage(caseId)
  const run = (await runsOfCase(member, caseId)).find(({ id }) => id === importId)
  if (!run) notFound()
  if (run.state !== 'waiting') redirect(`/cases/${caseId}/evidence`)
  const words = await asked<'error' | keyof ColumnMapping>(searchParams)
  const said = columnMappingSchema.safeParse(mappingOfWords(words))
  const here = `/cases/${caseId}/evidence/imports/${importId}`
  const preview = await importPreview(member, importId, said.data).catch(nullIfBusy)
  if (!preview) return <Framed caseId={caseId}><Busy here={here} /></Framed>
  const [t, formats] = [await getTranslations('evidence.preview'), await getTranslations('imports.formats')]
  const error = await doorError(words.error)
  const respondents = facts.respondents.map(({ key, name }) => ({ value: key, label: name }))
  const people = (await peopleOf(facts)).map(({ key, name }) => ({ value: key, label: name }))
  const refusedFile = preview.rejected.find(({ at }) => at === 'file')
  const door = { action: `/api/imports/${importId}/confirm`, token: member.sessionId ? formToken(member.sessionId) : '' }
  const { table } = preview
  if (table && !table.mapping) return <Framed caseId={caseId}><NamelessTable file={preview.file} action={here} view={table} door={door} /></Framed>
  if (refusedFile) return <Framed caseId={caseId}><RefusedFile file={preview.file} reason={refusedFile.reason} door={door} /></Framed>
  return (
    <Framed caseId={caseId}><div className="grid gap-6 lg:max-w-200">
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <div className="grid gap-1">
        <h2 className="text-xl font-bold clauses">{t('title', { format: formats(preview.format) })}</h2>
        <p className="text-sm text-ink-2">{preview.file}</p>
      </div>
      <Counts preview={preview} />
      <Samples samples={preview.samples} />
      {table?.mapping && <MappedTable action={here} view={{ ...table, rejected: preview.rejected }} />}
      <PreviewForm
        view={{
          ...door,
          mapping: table?.mapping ?? null,
          belongs: preview.belongs,
          isChat: preview.source === 'chat',
          leftOut: preview.leftOut.map(lineOf),
          people,
          respondents,
          recipient: preview.recipient,
        }}
      />
    </div></Framed>
  )
}
