import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { History } from '@/components/evidence/History'
import { ItemFacts } from '@/components/evidence/item/ItemFacts'
import { ItemLinks } from '@/components/evidence/item/ItemLinks'
import { ItemNote, type ItemNoteWords } from '@/components/evidence/item/ItemNote'
import { MailCard } from '@/components/evidence/item/MailCard'
import { attemptView } from '@/components/evidence/timeline-view'
import { Viewer } from '@/components/viewer/Viewer'
import { BackLink } from '@/components/ui/BackLink'
import { GroupHead } from '@/components/ui/Card'
import { isLocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { asked, type SearchParams } from '@/lib/server/asked'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { peopleOf } from '@/lib/server/case-people'
import { evidenceList } from '@/lib/server/casework/case-reads'
import { evidenceHistory } from '@/lib/server/casework/item-history'
import { viewingOfEvidence } from '@/lib/server/casework/view-evidence'
import { recordView } from '@/lib/server/data/custody'
import { mailView } from '@/lib/server/casework/mail-view'
import { evidence, evidenceOfCase } from '@/lib/server/data/evidence'
import { attemptsTiedTo, timelinePage } from '@/lib/server/data/timeline'
import type { Member } from '@/lib/server/member'
import { ItemStrength } from './ItemStrength'
import { Copies } from './Copies'
import { Picture } from './Picture'
import { viewerWords } from './picture-words'
import { RecordingPart } from './RecordingPart'

type Props = { params: Promise<{ caseId: string; evidenceId: string }>; searchParams: SearchParams }
type Item = Awaited<ReturnType<typeof evidenceList>>[number]
type Of = { caseId: string; facts: CaseFacts; exhibits: ReadonlyMap<string, number> }

/** Kinds whose rows are read into the case: they belong to many contacts by themselves. */
const readKinds = new Set(['call-log', 'bill', 'chat'])

/** Kinds that stand beside what is typed of them where there is room. */
const besideText = new Set(['picture', 'recording'])

async function Links({ member, of, item, day }: { member: Member; of: Of; item: Item; day: string | undefined }) {
  const people = await peopleOf(of.facts)
  const context = { people, exhibits: of.exhibits, linked: new Map(), editHref: () => '' }
  const tied = (await attemptsTiedTo(member, of, item.id)).map((attempt) => attemptView(attempt, context))
  const on = day ? (await timelinePage(member, of, { day })).days.flatMap(({ attempts }) => attempts) : []
  return <ItemLinks view={{ id: item.id, tied, day, others: on.map((attempt) => attemptView(attempt, context)), isRead: readKinds.has(item.kind) }} />
}

async function Note({ item }: { item: Item }) {
  const t = await getTranslations('evidence.item.note')
  const keys = ['name', 'nameHint', 'tags', 'tagsHint', 'save', 'saved', 'refused', 'conflict'] as const
  const words = Object.fromEntries(keys.map((key) => [key, t(key)])) as ItemNoteWords
  const { title, tags, version } = item.note
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note')} />
      <ItemNote id={item.id} note={{ title, tags, version }} words={words} />
    </section>
  )
}

/** The original itself, or what is here in its place, where it is of a kind that can be shown safely. */
async function Shown({ member, item }: { member: Member; item: Item }) {
  const t = await getTranslations('evidence.item.viewer')
  const viewing = await viewingOfEvidence(member, await evidence(member, item.id))
  const file = viewing && { source: `/api/evidence/${item.id}/view`, ...viewing }
  if (!file && item.kind === 'recording') return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t(item.held ? 'held' : 'title')} />
      {file ? <Viewer file={file} preview={file.as === 'picture' ? `/api/evidence/${item.id}/preview` : undefined} words={await viewerWords()} />
        : <p className="text-ink-2">{t('unshown')}</p>}
    </section>
  )
}

/** The original and what people write of it: a picture stands beside its fields, and stays in sight while they are typed. */
async function Original({ member, item, of }: { member: Member; item: Item; of: Omit<Of, 'caseId'> }) {
  if (item.held?.as === 'nothing') return null
  if (item.kind === 'recording') return <><Shown member={member} item={item} /><RecordingPart member={member} item={item} of={of} /></>
  if (item.kind !== 'picture' || item.held) return <Shown member={member} item={item} />
  return (
    <div className="grid gap-6 xl:grid-cols-2 xl:items-start">
      <div className="xl:sticky xl:top-4"><Shown member={member} item={item} /></div>
      <div className="grid gap-6"><Picture member={member} item={item} /></div>
    </div>
  )
}

/** One original: what it is, what people wrote beside it, which contacts it belongs to, and who handled it. */
export default async function EvidenceItemPage({ params, searchParams }: Props) {
  const { caseId, evidenceId } = await params
  const { member, facts } = await casePage(caseId)
  const item = (await evidenceList(member, caseId)).find(({ id }) => id === evidenceId)
  if (!item) notFound()
  await recordView(member, { kind: 'evidence', id: item.id, caseId })
  const exhibits = exhibitPlaces(await evidenceOfCase(member, caseId))
  const mail = item.kind === 'document' && !item.held ? await mailView(member, item.id) : null
  const { day } = await asked<'day'>(searchParams)
  const [say, kinds] = [await getTranslations('evidence.item'), await getTranslations('evidence.kinds')]
  return (
    <div className={`grid gap-6 lg:max-w-200 ${besideText.has(item.kind) ? 'xl:max-w-288' : ''}`}>
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/evidence`} label={say('back')} isNamed />
        <h2 className="flex flex-wrap items-center gap-3 text-xl font-bold clauses">
          <ExhibitTag number={exhibits.get(item.id) ?? 0} />{item.note.title || kinds(item.kind)}
        </h2>
      </div>
      <Original member={member} item={item} of={{ facts, exhibits }} />
      {mail && <MailCard mail={mail} />}
      <ItemFacts item={{ ...item, takenFrom: item.takenFrom === undefined ? undefined : exhibits.get(item.takenFrom) }} />
      <ItemStrength member={member} of={{ caseId, facts }} evidenceId={item.id} isRead={readKinds.has(item.kind)} />
      <Copies member={member} id={item.id} />
      <Links member={member} of={{ caseId, facts, exhibits }} item={item} day={day && isLocalDate(day) ? day : undefined} />
      <Note item={item} />
      <History {...(await evidenceHistory(member, item.id))} />
    </div>
  )
}
