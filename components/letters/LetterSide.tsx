import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { tied } from '@/components/ui/tied'
import { checksId } from './IssueStep'
import { CheckList, FactList, MaskList, SidePart } from './LetterFacts'
import type { CheckView, FactView, MaskView } from './letter-view'

/**
 * `facts` null = the letter rests on no finding; `checks` null = issued, nothing to decide any more. `gist` = in the language of the interface. `dropped` =
 * what found no room, `leftOut` = parts a person left out.
 */
export type SideView = {
  facts: FactView[] | null
  chosen?: string
  checks: CheckView[] | null
  gist: { sentence: string; asks: string[] }
  masking: { note: string; masks: MaskView[] }
  cannot: string
  dropped?: string
  leftOut: string[]
}

/** Beside the paper: facts, a look before sending, the gist, who sees what, what the letter cannot do. `children` stand after the facts. */
export function LetterSide({ view, children }: { view: SideView; children: ReactNode }) {
  const t = useTranslations('letters')
  const hasMarks = view.facts?.some(({ href }) => href)
  return (
    <>
      {view.facts && (
        <SidePart title={t('desk.facts')} note={t('desk.factsNote', { count: view.facts.length })}>
          {hasMarks && <p className="text-sm text-ink-3">{t('desk.factsHint')}</p>}
          <FactList facts={view.facts} chosen={view.chosen} />
        </SidePart>
      )}
      {children}
      {view.checks && (
        <SidePart title={t('desk.checks')} id={checksId}>
          <CheckList checks={view.checks} levels={{ block: t('level.block'), warn: t('level.warn') }} />
        </SidePart>
      )}
      <SidePart title={t('desk.meaning')}>
        <p className="text-ink-2 clauses">{tied(view.gist.sentence)}</p>
        {view.gist.asks.length > 0 && (
          <>
            <p className="text-ink-2">{t('gist.asks')}</p>
            <ul className="list-disc pl-5 text-ink-2">
              {view.gist.asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </>
        )}
        <p className="text-sm text-ink-3">{t('translationNote')}</p>
      </SidePart>
      {(view.dropped || view.leftOut.length > 0) && (
        <SidePart title={t('desk.dropped')}>
          {view.dropped && <p className="text-ink-2 clauses">{view.dropped}</p>}
          {view.leftOut.length > 0 && <p className="text-ink-2 clauses">{t('arrange.leftOut', { parts: view.leftOut.join(t('arrange.join')) })}</p>}
        </SidePart>
      )}
      <SidePart title={t('desk.personal')} note={t('desk.personalNote')}>
        <p className="text-sm text-ink-2 clauses">{view.masking.note}</p>
        <MaskList masks={view.masking.masks} />
      </SidePart>
      <SidePart title={t('desk.cannot')}>
        <p className="text-ink-2 clauses">{view.cannot}</p>
      </SidePart>
    </>
  )
}
