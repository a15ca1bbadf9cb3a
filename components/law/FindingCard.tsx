import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { FindingDecision } from './FindingDecision'
import { FindingLineBlock, Part, type Deciding } from './FindingLineBlock'
import { FindingStateChip } from './FindingStateChip'
import { againOf, isWaiting, stateOf, type FindingView } from './finding-view'
import { Figures } from './Figures'
import { MisadviceNotes } from './MisadviceNotes'
import { ProvisionList } from './ProvisionBlock'

/** All acts and all people; what came at night or was answered only where that is a part of them. Where only answers tell there is nothing to add up. */
function useFigures({ figures }: FindingView) {
  const say = useTranslations('findings.figures')
  const isPart = (count: number) => count > 0 && count < figures.acts
  if (figures.acts === 0) return []
  const isShown = { acts: true, told: figures.told > 0, atNight: isPart(figures.atNight), answered: isPart(figures.answered), people: true }
  const shown = (['acts', 'told', 'atNight', 'answered', 'people'] as const).filter((key) => isShown[key])
  return shown.map((key) => ({ value: figures[key], label: say(key) }))
}

type Props = { finding: FindingView; deciding: Deciding; atThumb?: boolean; className?: string }

/**
 * A rule with all its working: figures, why, on what ground, on what evidence, what was left out; inside, one line for each respondent and recipient,
 * decided one by one or together. `deciding.token` only for those who may decide; `atThumb` = the page is about this rule: a lone line is decided
 * under the thumb, several after all of them were read.
 */
export function FindingCard({ finding, deciding, atThumb, className }: Props) {
  const [t, say, law] = [useTranslations('findings'), useTranslations('reasons'), useTranslations('law')]
  const { violation, lines, shared } = finding
  const waiting = lines.filter(isWaiting)
  const isAlone = lines.length === 1
  const figures = useFigures(finding)
  return (
    <Card tone={waiting.length > 0 ? 'chosen' : 'plain'} className={`grid gap-4 ${className ?? ''}`} aria-labelledby={`rule-${violation}`}>
      <header className="grid gap-2">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <h2 id={`rule-${violation}`} className="text-xl font-bold clauses">{law(`violations.${violation}.name`)}</h2>
          <span className="ml-auto"><FindingStateChip state={stateOf(finding)} /></span>
        </div>
        <p className="text-sm text-ink-2 clauses">{law(`violations.${violation}.explanation`)}</p>
      </header>
      {figures.length > 0 && <Figures figures={figures} />}
      {shared.length > 0 && <Part level={3} title={t('grounds')}><ProvisionList provisions={shared} count={finding.count + finding.toldCount} /></Part>}
      {lines.map((line) => (
        <div key={line.id} className={isAlone ? undefined : 'border-t border-line pt-4'}>
          <FindingLineBlock line={line} violation={violation} deciding={deciding} showsProvisions={shared.length === 0} isAlone={isAlone} />
        </div>
      ))}
      {finding.caution.length > 0 && (
        <Part level={3} title={t('caution')}>
          {finding.caution.map((each) => <p key={each.key} className="text-sm text-ink-2 clauses">{say(each.key, each.values)}</p>)}
        </Part>
      )}
      <MisadviceNotes place={`findings:${violation}`} />
      {deciding.token && waiting.length > 0 && (isAlone || waiting.length > 1) && (
        <FindingDecision token={deciding.token} atThumb={atThumb && isAlone} again={againOf(waiting)} of={{
          caseId: deciding.caseId, violation, ids: waiting.map(({ id }) => id), seen: waiting.map(({ digest }) => digest),
          note: isAlone ? waiting[0]?.note : null,
        }} />
      )}
    </Card>
  )
}
