import { getTranslations } from 'next-intl/server'
import { DamagedOriginals } from '@/components/evidence/DamagedOriginals'
import { EvidenceDrop } from '@/components/evidence/EvidenceDrop'
import { EvidenceRow } from '@/components/evidence/EvidenceRow'
import { evidenceGroups, evidenceView } from '@/components/evidence/evidence-view'
import { GroupLinks } from '@/components/evidence/GroupLinks'
import { GradeSummary } from '@/components/evidence/GradeSummary'
import { ImportList, type ImportView, UnreadLink } from '@/components/evidence/ImportList'
import { RunningImports, type RunningView } from '@/components/evidence/RunningImports'
import { SimilarPictures } from '@/components/evidence/SimilarPictures'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { Banner } from '@/components/ui/Banner'
import { GroupHead } from '@/components/ui/Card'
import { List, ListRow } from '@/components/ui/List'
import { similarGroups } from '@/lib/evidence/pictures/similar'
import { asked, type SearchParams } from '@/lib/server/asked'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { evidenceList } from '@/lib/server/casework/case-reads'
import { knownLooks } from '@/lib/server/casework/look-at-picture'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { damagedFiles } from '@/lib/server/data/file-checks'
import { runsOfCase, type RunRecord } from '@/lib/server/data/imports'
import { requestsOfCase } from '@/lib/server/data/witness-requests'
import { gradeCounts } from '@/lib/server/data/timeline'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import type { Member } from '@/lib/server/member'

type Names = ReadonlyMap<string, string>

/** The latest reading of each file. */
function latestRuns(runs: RunRecord[]): RunRecord[] {
  const seen = new Set<string>()
  return runs.filter(({ evidenceId }) => !seen.has(evidenceId) && seen.add(evidenceId))
}

const runningView = (run: RunRecord, exhibits: ReadonlyMap<string, number>, names: Names): RunningView =>
  ({
    id: run.id, exhibit: exhibits.get(run.evidenceId), file: names.get(run.evidenceId) ?? '', progress: run.progress,
    canStop: run.format !== 'archive' && run.format !== 'mail',
  })

const runView = (run: RunRecord, exhibits: ReadonlyMap<string, number>, names: Names): ImportView => ({
  id: run.id,
  exhibit: exhibits.get(run.evidenceId),
  file: names.get(run.evidenceId) ?? '',
  format: run.format,
  state: run.state === 'failed' ? 'failed' : 'done',
  imported: run.imported,
  duplicates: run.duplicates,
  skipped: run.skipped,
  rejected: run.rejected,
})

/** Files that wait for a look before their rows come in. */
async function Waiting({ caseId, runs, names }: { caseId: string; runs: RunRecord[]; names: Names }) {
  const t = await getTranslations('evidence.waiting')
  if (runs.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note', { count: runs.length })} />
      <List>
        {runs.map(({ id, evidenceId, format }) => (
          <ListRow key={id} turn icon="eye" title={names.get(evidenceId)} detail={t(format === 'table' ? 'whyColumns' : 'why')}
            href={`/cases/${caseId}/evidence/imports/${id}`} />
        ))}
      </List>
    </section>
  )
}

/** Where witnesses are asked, in words of their own. */
async function Statements({ caseId, count }: { caseId: string; count: number }) {
  const t = await getTranslations('witness.desk')
  const detail = count > 0 ? t('note', { count }) : t('lead')
  return <List label={t('title')}><ListRow icon="people" title={t('open')} detail={detail} href={`/cases/${caseId}/evidence/statements`} /></List>
}

/** Where phone, bill and recordings are laid side by side. */
async function SideBySide({ caseId }: { caseId: string }) {
  const t = await getTranslations('reconcile.link')
  return <List label={t('title')}><ListRow icon="scales" title={t('title')} detail={t('detail')} href={`/cases/${caseId}/reconcile`} /></List>
}

/** Where everything is put into one file for somebody outside. */
async function Package({ caseId, count }: { caseId: string; count: number }) {
  const t = await getTranslations('package')
  if (count === 0) return null
  return <List label={t('title')}><ListRow icon="folder" title={t('open')} detail={t('openWhy')} href={`/cases/${caseId}/package`} /></List>
}

/** Groups among the pictures that were looked at already. */
async function Similar({ member, caseId, exhibits }: { member: Member; caseId: string; exhibits: ReadonlyMap<string, number> }) {
  const looks = await knownLooks(member, caseId)
  const inOrder = [...exhibits.keys()].flatMap((id) => { const look = looks.get(id); return look ? [{ id, likeness: look.likeness }] : [] })
  const groups = similarGroups(inOrder).map((ids) => ids.map((id) => ({ exhibit: exhibits.get(id) ?? 0, href: `/cases/${caseId}/evidence/${id}` })))
  return <SimilarPictures groups={groups} />
}

/** What is wrong with originals of a case, in words, by original. */
async function faultsOf(member: Member, caseId: string): Promise<Map<string, string>> {
  const t = await getTranslations('custody.fault')
  return new Map((await damagedFiles(member, caseId)).map(({ id, fault }) => [id, t(fault)]))
}

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** Originals by kind with their exhibit numbers, how well the attempts stand, and what each file gave. */
export default async function EvidencePage({ params, searchParams }: Props) {
  const { caseId } = await params
  const error = await doorError((await asked<'error'>(searchParams)).error)
  const { member } = await casePage(caseId)
  const items = await evidenceList(member, caseId)
  const exhibits = exhibitPlaces(await evidenceOfCase(member, caseId))
  const faults = await faultsOf(member, caseId)
  const damaged = items.filter(({ id }) => faults.has(id))
  const names = new Map(items.map(({ id, name }) => [id, name]))
  const runs = latestRuns(await runsOfCase(member, caseId))
  const read = runs.filter(({ state }) => state === 'done' || state === 'failed').map((run) => runView(run, exhibits, names))
  const t = await getTranslations('evidence')
  const say = (key: string, values?: Record<string, string | number>) => t(key, values)
  const groups = evidenceGroups.map(({ id, kinds }) => ({ id, rows: items.filter(({ kind }) => kinds.includes(kind)) })).filter(({ rows }) => rows.length > 0)
  const gaps = items.filter(({ unmatched }) => unmatched).length
  return (
    <div className="grid gap-6 lg:max-w-200">
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <DamagedOriginals originals={damaged.map(({ id }) => ({ exhibit: exhibits.get(id) ?? 0, href: `/cases/${caseId}/evidence/${id}` }))} />
      <div className="grid gap-3">
        <p className="text-lg font-bold">{t('head', { count: items.length, gaps })}</p>
        {items.length === 0 && <p className="text-ink-2 clauses">{t('first')}</p>}
        <EvidenceDrop caseId={caseId} />
        <UnreadLink runs={read} />
        <MisadviceNotes place="evidence" />
        <OutboxSender caseId={caseId} />
      </div>
      <RunningImports runs={runs.filter(({ state }) => state === 'running').map((run) => runningView(run, exhibits, names))}
        token={member.sessionId ? formToken(member.sessionId) : ''} />
      <Waiting caseId={caseId} runs={runs.filter(({ state }) => state === 'waiting')} names={names} />
      <Statements caseId={caseId} count={(await requestsOfCase(member, caseId)).length} />
      <Package caseId={caseId} count={items.length} />
      <GradeSummary counts={await gradeCounts(member, caseId)} />
      <SideBySide caseId={caseId} />
      <GroupLinks groups={groups.map(({ id, rows }) => ({ id, title: t(`groups.${id}`), count: rows.length }))} label={t('jump')} />
      {groups.map(({ id, rows }) => (
        <section key={id} id={id} className="grid scroll-mt-16 gap-2">
          <GroupHead title={t(`groups.${id}`)} note={t('pieces', { count: rows.length })} />
          <List>
            {rows.map((item) => (
              <EvidenceRow key={item.id} evidence={evidenceView(item, { exhibits, caseId, faults }, say)} />
            ))}
          </List>
          {id === 'pictures' && <Similar member={member} caseId={caseId} exhibits={exhibits} />}
        </section>
      ))}
      <ImportList runs={read} />
    </div>
  )
}
