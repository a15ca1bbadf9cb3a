import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import { FormToken } from '@/components/ui/FormToken'
import type { IconName } from '@/components/ui/Icon'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { CitedProvision, Reason, Unchecked } from '@/lib/law/violation'
import { ProvisionBlock } from './ProvisionBlock'

export type FindingState = 'proposed' | 'confirmed' | 'dismissed' | 'unchecked'
/**
 * One rule against one respondent and one recipient. `between` = 晴川消费金融 → 我; `exhibits` with what they are;
 * `evidenceNote` = 23 次有详单印证，16 次待补.
 */
export type FindingView = {
  id: string; violation: ViolationId; state: FindingState; count: number; between?: string; reason: Reason; provisions: CitedProvision[]
  exhibits: { number: number; title?: string }[]; evidenceNote?: string; notCounted: Unchecked[]; caution: Reason[]
}

const states: Record<FindingState, { tone: ChipTone; icon: IconName }> = {
  proposed: { tone: 'act', icon: 'person' }, confirmed: { tone: 'done', icon: 'tick' }, dismissed: { tone: 'plain', icon: 'close' },
    unchecked: { tone: 'unsure', icon: 'help' },
}

function FindingStateChip({ state }: { state: FindingState }) {
  const t = useTranslations('findings')
  return <Chip {...states[state]}>{t(`state.${state}`)}</Chip>
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <div className="grid gap-1.5"><h3 className="text-sm font-bold text-ink-2">{title}</h3>{children}</div>
}

/** Confirm or leave out, as plain form posts to the decision door. */
function FindingDecision({ id, formToken, large }: { id: string; formToken: string; large?: boolean }) {
  const t = useTranslations('findings')
  const size = large ? 'large' : 'normal'
  return (
    <form method="post" action={`/api/findings/${id}/decision`} className="flex gap-3 print:hidden" data-screen-only>
      <FormToken token={formToken} />
      <Button look="secondary" size={size} name="state" value="dismissed" className="shrink-0">{t('dismiss')}</Button>
      <Button size={size} name="state" value="confirmed" icon="tick" className="flex-1">{t('confirm')}</Button>
    </form>
  )
}

/**
 * The finding with all its working: why, on what ground, on what evidence, what was left out, and the two things to do about it.
 * `formToken` only for those who may decide.
 */
export function FindingCard({ finding, formToken, children }: { finding: FindingView; formToken?: string; children?: ReactNode }) {
  const t = useTranslations('findings')
  const say = useTranslations('reasons')
  const law = useTranslations('law')
  const groundsMoreThanOne = finding.provisions.length > 1
  return (
    <Card tone={formToken && finding.state === 'proposed' ? 'chosen' : 'plain'} className="grid gap-4" aria-labelledby={`finding-${finding.id}`}>
      <header className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h2 id={`finding-${finding.id}`} className="text-lg font-bold clauses">{law(`violations.${finding.violation}.name`)}</h2>
        <span className="tabular text-sm leading-7 text-ink-2">{t('times', { count: finding.count })}</span>
        <span className="ml-auto"><FindingStateChip state={finding.state} /></span>
        {finding.between && <p className="w-full text-sm text-ink-2">{finding.between}</p>}
      </header>
      {children}
      <Part title={t('why')}><p className="clauses">{say(finding.reason.key, finding.reason.values)}</p></Part>
      {finding.provisions.length > 0 && (
        <Part title={t('grounds')}>
          <ul className="grid gap-3">
            {finding.provisions.map((provision) => (
              <ProvisionBlock key={`${provision.id} ${provision.from}`} provision={provision} acts={groundsMoreThanOne ? provision.attempts.length
                : undefined} />
            ))}
          </ul>
        </Part>
      )}
      <Exhibits finding={finding} />
      {finding.notCounted.length > 0 && (
        <ul className="rounded-control border border-dashed border-edge px-3 py-2 text-sm text-ink-2 clauses">
          {finding.notCounted.map(({ reason }) => <li key={reason.key}>{say(reason.key, reason.values)}</li>)}
        </ul>
      )}
      {finding.caution.map((each) => <p key={each.key} className="text-sm text-ink-2 clauses">{say(each.key, each.values)}</p>)}
      {finding.state === 'proposed' && formToken && <FindingDecision id={finding.id} formToken={formToken} />}
    </Card>
  )
}

function Exhibits({ finding }: { finding: FindingView }) {
  const t = useTranslations('findings')
  if (finding.exhibits.length === 0 && !finding.evidenceNote) return null
  return (
    <Part title={t('evidence')}>
      <ul className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
        {finding.exhibits.map(({ number, title }) => <li key={number} className="flex items-center gap-2"><ExhibitTag number={number} />{title}</li>)}
        {finding.evidenceNote && <li>{finding.evidenceNote}</li>}
      </ul>
    </Part>
  )
}
