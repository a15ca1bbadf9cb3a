import type { ReactNode } from 'react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BoardHead } from '@/components/cases/BoardHead'
import { boardGroups, boardHorizon, type BoardWords } from '@/components/cases/board-view'
import { CaseTable } from '@/components/cases/CaseTable'
import { TurnFilter } from '@/components/cases/TurnFilter'
import { UnfinishedList } from '@/components/forms/intake/UnfinishedList'
import { LinkButton } from '@/components/ui/Button'
import { Banner } from '@/components/ui/Banner'
import { EmptyState } from '@/components/ui/EmptyState'
import { List, ListRow } from '@/components/ui/List'
import { PageHeader } from '@/components/ui/PageHeader'
import { CaseworkError } from '@/lib/errors'
import { governs, roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { today } from '@/lib/server/clock'
import { board, boardTurns } from '@/lib/server/data/board'
import { whoLeftDrafts } from '@/lib/server/data/members'
import { type Member, requireMember } from '@/lib/server/member'
import { intakeWords, unfinishedIntakes } from './unfinished'

const pageRows = 100

async function boardWords(): Promise<BoardWords> {
  const [t, rule, event] = [await getTranslations('cases'), await getTranslations('deadlines.rule'), await getTranslations('events.kind')]
  return { t: (key, values) => t(key, values), rule: (id) => rule(id), event: (kind) => event(kind), today: today() }
}

const nowhere = (error: unknown): never => {
  if (error instanceof CaseworkError) notFound()
  throw error
}

/** Intakes of people who are out of the office: nobody sees them until somebody takes them over. */
async function LeftBehind({ member }: { member: Member }) {
  const members = await getTranslations('auth.members')
  const left = (await whoLeftDrafts(member)).filter(({ role }) => governs(member.role, role))
  if (left.length === 0) return null
  return (
    <List label={members('leftLabel')}>
      {left.map(({ id, name, drafts }) => (
        <ListRow key={id} icon="people" title={members('leftBy', { name: name ?? members('unnamed'), count: drafts })} detail={members('leftLead')}
          href="/settings#office" />
      ))}
    </List>
  )
}

/** What comes before the cases: that one has just been erased, and intakes that were not finished. */
async function Above({ member, isErased }: { member: Member; isErased: boolean }) {
  const keeping = await getTranslations('keeping')
  return (
    <>
      {isErased && <div role="status"><Banner icon="tick" title={keeping('erased')} /></div>}
      {roleMay(member.role, 'member:change') && <LeftBehind member={member} />}
      <UnfinishedList drafts={await unfinishedIntakes(member)} words={(await intakeWords()).unfinished} />
    </>
  )
}

function PackageLink({ role, label }: { role: string; label: string }) {
  return roleMay(role, 'case:open') ? <LinkButton href="/cases/open" look="secondary">{label}</LinkButton> : null
}

/** How a first case comes here: opened anew, or with its package. */
function Ways({ label, children }: { label: string; children: ReactNode }) {
  return <span className="flex flex-wrap justify-center gap-3"><LinkButton href="/cases/new">{label}</LinkButton>{children}</span>
}

/** Every case by its next legal date. */
export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:read')
  const { turn: wanted, after, erased } = await asked<'turn' | 'after' | 'erased'>(searchParams)
  const turn = boardTurns.find((each) => each === wanted)
  const found = await board(member, { today: today(), limit: pageRows, turn, cursor: after }).catch(nowhere)
  const words = await boardWords()
  const { t } = words
  const count = boardTurns.reduce((sum, each) => sum + found.counts[each], 0)
  const groups = boardGroups(found.rows, words)
  const unfinished = <Above member={member} isErased={erased !== undefined} />
  const openPackage = <PackageLink role={member.role} label={t('package.open')} />
  if (count === 0)
    return (
      <>
        <PageHeader title={t('title')} />
        <div className="grid gap-6 lg:max-w-160">
          {unfinished}
          <EmptyState title={t('empty.title')} action={<Ways label={t('empty.action')}>{openPackage}</Ways>}>
            {t('empty.text')}
          </EmptyState>
        </div>
      </>
    )
  return (
    <>
      <PageHeader title={t('title')}>
        <LinkButton href="/cases/new" icon="plus">{t('new')}</LinkButton>
        {openPackage}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {unfinished}
        <BoardHead view={{ count, over: found.over, today: words.today, ...boardHorizon(groups, words) }} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-6 lg:flex lg:flex-wrap lg:justify-between">
          <TurnFilter counts={found.counts} chosen={turn} />
          <p className="text-sm text-ink-2">{t('sorted')}</p>
        </div>
        <CaseTable groups={groups} today={words.today} office={false} />
        {found.rows.length === 0 && <p className="text-ink-2">{t('filter.none')}</p>}
        {found.nextCursor && (
          <p>
            <LinkButton look="secondary" href={{ query: { ...(turn && { turn }), after: found.nextCursor } }}>
              {t('more')}
            </LinkButton>
          </p>
        )}
      </div>
    </>
  )
}
