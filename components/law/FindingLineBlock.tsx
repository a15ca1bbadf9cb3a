import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { FindingActs } from './FindingActs'
import { FindingAnswers } from './FindingAnswers'
import { againOf, isWaiting, type FindingLine } from './finding-view'
import { DecisionSent, FindingDecision, UndoDecision } from './FindingDecision'
import { FindingStateChip } from './FindingStateChip'
import { ProvisionList, Supporting } from './ProvisionBlock'
import { Quotes } from './Quotes'

/** A part of a finding under its own small heading. */
export function Part({ title, level = 4, children }: { title: string; level?: 3 | 4; children: ReactNode }) {
  const Heading = `h${level}` as const
  return <div className="grid gap-1.5"><Heading className="text-sm font-bold text-ink-2">{title}</Heading>{children}</div>
}

const exhibitLook = 'flex min-h-8 items-center gap-2 rounded-control border border-edge py-1 pl-1.5 pr-2.5 hover:bg-ground'

function Exhibits({ line }: { line: FindingLine }) {
  const [t, evidence] = [useTranslations('findings'), useTranslations('evidence')]
  if (line.exhibits.length === 0) return <Part title={t('evidence')}><p className="text-sm text-ink-2 clauses">{t('toldOnly')}</p></Part>
  return (
    <Part title={t('evidence')}>
      <ul className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
        {line.exhibits.map(({ number, kind, href }) => (
          <li key={number}>
            <Link href={href} prefetch={false} className={exhibitLook}>
              <ExhibitTag number={number} />{evidence(`kinds.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
      {line.calls > 0 && <p className="text-sm text-ink-2 clauses">{t('graded', { calls: line.calls, corroborated: line.corroborated })}</p>}
    </Part>
  )
}

function NotCounted({ line }: { line: FindingLine }) {
  const say = useTranslations('reasons')
  if (line.unchecked.length === 0) return null
  return (
    <ul className="rounded-control border border-dashed border-edge px-3 py-2 text-sm text-ink-2 clauses">
      {line.unchecked.map(({ reason }) => <li key={reason.key}>{say(reason.key, reason.values)}</li>)}
    </ul>
  )
}

/** What changed after the decision: said, and asked again. */
function Changed({ line }: { line: FindingLine }) {
  const t = useTranslations('findings')
  if (line.state === 'proposed' || line.joined + line.retold + line.left === 0) return null
  return (
    <div role="note" className="rounded-control bg-act-soft px-3.5 py-2.5 clauses">
      {line.joined > 0 && <p>{t(`joined.${line.state}`, { count: line.joined })}</p>}
      {line.retold > 0 && <p>{t(`retold.${line.state}`, { count: line.retold })}</p>}
      {line.left > 0 && <p>{t('left', { count: line.left })}</p>}
    </div>
  )
}

export type Deciding = { caseId: string; token?: string }
type Props = { line: FindingLine; violation: string; deciding: Deciding; showsProvisions: boolean; isAlone: boolean }

/** `isAlone` = the only line of its rule: the rule's own buttons are its buttons. */
export function FindingLineBlock({ line, violation, deciding: { caseId, token }, showsProvisions, isAlone }: Props) {
  const [t, say] = [useTranslations('findings'), useTranslations('reasons')]
  const of = { caseId, violation, ids: [line.id], note: line.note }
  const between = t('between', { respondent: line.respondent, recipient: line.recipient })
  return (
    <section id={`finding-${line.id}`} className="grid scroll-mt-20 gap-4" aria-label={between}>
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-bold clauses">{between}</h3>
          <p className="flex flex-wrap gap-x-3">
            {line.count > 0 && <Link href={line.href} prefetch={false} className="tabular text-act underline">{t('times', { count: line.count })}</Link>}
            {line.toldCount > 0 && <span className="tabular text-ink-2">{t('toldTimes', { count: line.toldCount })}</span>}
          </p>
        </div>
        {!isAlone && <span className="shrink-0"><FindingStateChip state={line.state} /></span>}
      </div>
      <Changed line={line} />
      <Part title={t('why')}><p className="clauses">{say(line.reason.key, line.reason.values)}</p></Part>
      {line.quotes.length > 0 && <Part title={t('quotes')}><Quotes quotes={line.quotes} /></Part>}
      {line.told.length > 0 && <Part title={t('answers')}><FindingAnswers line={line} /></Part>}
      {showsProvisions && <Part title={t('grounds')}><ProvisionList provisions={line.provisions} count={line.count + line.toldCount} /></Part>}
      <Supporting provisions={line.supporting} />
      <Exhibits line={line} />
      <NotCounted line={line} />
      {line.count > 0 && <FindingActs line={line} />}
      {line.note && <Part title={t('note.kept')}><p className="whitespace-pre-line">{line.note}</p></Part>}
      {token && line.state !== 'proposed' && <UndoDecision of={of} token={token} />}
      {token && !isWaiting(line) && <DecisionSent of={of} />}
      {token && !isAlone && isWaiting(line) && <FindingDecision of={{ ...of, seen: [line.digest] }} token={token} again={againOf([line])} />}
    </section>
  )
}
