import { IntakeForm } from '@/components/forms/intake/IntakeForm'
import { UnfinishedList } from '@/components/forms/intake/UnfinishedList'
import { Banner } from '@/components/ui/Banner'
import { PageHeader } from '@/components/ui/PageHeader'
import { intakeFields } from '@/lib/cases/intake-fields'
import { asked, type SearchParams } from '@/lib/server/asked'
import { isId } from '@/lib/server/id'
import { now, today } from '@/lib/server/clock'
import { draftById } from '@/lib/server/data/intake-drafts'
import { requireMember } from '@/lib/server/member'
import { intakeWords, unfinishedIntakes } from '../unfinished'

/** A new case in a few questions; what was begun earlier can be taken up again. */
export default async function NewCasePage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:open')
  const { draft: id, step } = await asked<'draft' | 'step'>(searchParams)
  const draft = id && isId(id) ? await draftById(member, id) : null
  const words = await intakeWords()
  const others = draft || step ? [] : await unfinishedIntakes(member)
  return (
    <div className="grid gap-4 lg:max-w-160">
      <PageHeader title={words.title} back={{ href: '/cases', label: words.close, icon: 'close' }} />
      <UnfinishedList drafts={others} words={words.unfinished} />
      <noscript><Banner tone="plain" icon="alert" title={words.needsScript} /></noscript>
      <IntakeForm key={draft?.id} words={words} now={now()} day={today()}
        draft={draft && { id: draft.id, step: draft.step, fields: intakeFields(draft.body), version: draft.version }} />
    </div>
  )
}
