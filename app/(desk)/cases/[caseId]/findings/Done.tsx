import { getTranslations } from 'next-intl/server'
import { DecisionSent, UndoDecision } from '@/components/law/FindingDecision'
import type { FindingView } from '@/components/law/finding-view'
import { Icon } from '@/components/ui/Icon'

type Props = { state: string | undefined; chosen: FindingView | undefined; of: string | undefined; deciding: { caseId: string; token?: string } }

/** What was just decided, with the way back: of one line, or of all lines that carry this decision. */
export async function Done({ state, chosen, of, deciding: { caseId, token } }: Props) {
  if (!chosen || (state !== 'confirmed' && state !== 'dismissed' && state !== 'proposed')) return null
  const t = await getTranslations('findings')
  const ids = chosen.lines.filter((line) => line.state === state && (!of || line.id === of)).map(({ id }) => id)
  if (ids.length === 0) return null
  const decided = { caseId, violation: chosen.violation, ids }
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 rounded-card bg-done-soft px-4 py-2 text-done">
      <p className="flex items-center gap-2 font-bold"><Icon name="tick" />{t(`done.${state}`, { count: ids.length })}</p>
      {state !== 'proposed' && token && <span className="ml-auto"><UndoDecision of={decided} token={token} /></span>}
      <DecisionSent of={decided} />
    </div>
  )
}
