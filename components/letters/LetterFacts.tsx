import type { ReactNode } from 'react'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/Icon'
import { tied } from '@/components/ui/tied'
import type { CheckView, FactView, MaskView } from './letter-view'

const placeLook = 'tabular grid size-6 shrink-0 place-items-center rounded-tag border text-sm font-bold'

/** A part of the side with its heading. */
export function SidePart({ title, note, id, children }: { title: string; note?: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="grid gap-2">
      <h3 className="font-bold">
        {title}
        {note && <span className="ml-2 text-sm font-normal text-ink-2">{note}</span>}
      </h3>
      {children}
    </section>
  )
}

function Fact({ fact, place, isChosen }: { fact: FactView; place: number; isChosen: boolean }) {
  const inside = (
    <>
      <span className={classNames(placeLook, isChosen ? 'border-act-fill bg-act-fill text-on-act' : 'border-edge')}>{place}</span>
      <span className="grid min-w-0 gap-1 clauses">
        <span className="font-bold">{fact.title}</span>
        <span className="tabular text-sm text-ink-2">{fact.detail}</span>
        {fact.told && <span className="text-sm text-ink-3">{fact.told}</span>}
        <span className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
          {fact.exhibits.map(({ number, title }) => (
            <span key={number} className="flex min-w-0 max-w-full items-center gap-2">
              <ExhibitTag number={number} />
              <span className="min-w-0">{title}</span>
            </span>
          ))}
          {fact.more}
        </span>
      </span>
    </>
  )
  const look = classNames('flex gap-3 rounded-control px-3 py-2.5', isChosen && 'bg-act-soft')
  return (
    <li>
      {fact.href ? (
        <a href={fact.href} data-fact={fact.ref} aria-current={isChosen || undefined} className={classNames(look, !isChosen && 'hover:bg-ground')}>
          {inside}
        </a>
      ) : (
        <div className={look}>{inside}</div>
      )}
    </li>
  )
}

/** What the letter states, each with its exhibits; a link marks the sentence on the paper. */
export function FactList({ facts, chosen }: { facts: FactView[]; chosen?: string }) {
  return (
    <ol className="-mx-3 grid gap-1">
      {facts.map((fact, place) => (
        <Fact key={fact.ref} fact={fact} place={place + 1} isChosen={fact.ref === chosen} />
      ))}
    </ol>
  )
}

const glyphs: Record<CheckView['level'], [IconName, string]> = {
  fine: ['tick', 'text-done'],
  warn: ['alert', 'text-soon'],
  block: ['ban', 'text-over'],
}

const fieldLook = 'inline-flex min-h-target items-center font-bold text-act underline'

/** A look before sending; `levels` = the word for each level that asks something of the person. */
export function CheckList({ checks, levels }: { checks: CheckView[]; levels: { block: string; warn: string } }) {
  return (
    <ul className="grid gap-3">
      {checks.map(({ level, sentence, fields = [] }) => (
        <li key={sentence} className="flex gap-3 clauses">
          <Icon name={glyphs[level][0]} className={classNames('mt-1', glyphs[level][1])} />
          <span className="min-w-0">
            {level !== 'fine' && <b className="mr-2">{levels[level]}</b>}
            {tied(sentence)}
            {fields.length > 0 && (
              <span className="flex flex-wrap gap-x-4">
                {fields.map(({ label, href }) => <a key={href} href={href} className={fieldLook}>{label}</a>)}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the reader sees of whom. */
export function MaskList({ masks }: { masks: MaskView[] }) {
  return (
    <dl className="grid gap-2 text-sm">
      {masks.map(({ datum, shown }) => (
        <div key={datum} className="flex flex-wrap justify-between gap-x-4">
          <dt className="tabular text-ink-2">{datum}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  )
}
