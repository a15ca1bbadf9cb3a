import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/Icon'
import type { DisplayPage } from '@/lib/letters/typeset/display-list'
import { Paper } from './Paper'

/** A fact the letter states. `ref` ties it to its sentence; `exhibits` with what they are. */
export type LetterFact = { ref: string; sentence: string; exhibits: { number: number; title: string }[] }
/** A look before sending: fine, or worth a second look. */
export type LetterCheck = { ok: boolean; sentence: string }

const rowLook = 'flex gap-3 rounded-control px-3 py-2.5'
const placeLook = 'tabular grid size-6 shrink-0 place-items-center rounded-tag border text-sm font-bold'

function FactRow({ fact, place, chosen, href }: { fact: LetterFact; place: number; chosen: boolean; href: string }) {
  return (
    <li>
      <Link href={href} scroll={false} prefetch={false} aria-current={chosen || undefined}
        className={classNames(rowLook, chosen ? 'bg-act-soft' : 'hover:bg-ground')}>
        <span className={classNames(placeLook, chosen ? 'border-act-fill bg-act-fill text-on-act' : 'border-edge')}>{place}</span>
        <span className="grid gap-1 clauses">
          {fact.sentence}
          <span className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
            {fact.exhibits.map(({ number, title }) => <span key={number} className="flex items-center gap-2"><ExhibitTag number={number} />{title}</span>)}
          </span>
        </span>
      </Link>
    </li>
  )
}

export function Checks({ checks }: { checks: LetterCheck[] }) {
  return (
    <ul className="grid gap-2">
      {checks.map(({ ok, sentence }) => (
        <li key={sentence} className="flex gap-3 clauses">
          <Icon name={ok ? 'tick' : 'alert'} className={classNames('mt-1', ok ? 'text-done' : 'text-soon')} />{sentence}
        </li>
      ))}
    </ul>
  )
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="font-bold">{title}{note && <span className="ml-2 text-sm font-normal text-ink-2">{note}</span>}</h2>
      {children}
    </section>
  )
}

type Props = {
  pages: DisplayPage[]; facts: LetterFact[]; chosen?: string; factHref: (ref: string) => string; checks: LetterCheck[]
  /** what the letter says, in the interface language */
  meaning?: string
  /** what was left out so that it fits */
  dropped?: string[]
  children?: ReactNode; actions?: ReactNode
}

/** Paper left, facts right: choosing a fact marks its sentence, choosing a sentence marks its fact. Both are links, so it works without scripts. */
export function LetterPreview({ pages, facts, chosen, factHref, checks, meaning, dropped = [], children, actions }: Props) {
  const t = useTranslations('ui')
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-0">
      <div className="grid content-start gap-6 bg-sunken p-4 lg:p-6">
        {pages.map((page, place) => (
          <div key={place} className="mx-auto w-full max-w-180">
            <Paper page={page} label={t('letter.page', { page: place + 1, pages: pages.length })} chosen={chosen} hrefOf={factHref} />
          </div>
        ))}
      </div>
      <aside className="grid content-start gap-6 border-line bg-surface p-5 lg:border-l print:hidden">
        <Part title={t('letter.facts')} note={t('letter.factCount', { count: facts.length })}>
          <ol className="-mx-3 grid gap-1">
            {facts.map((fact, place) => <FactRow key={fact.ref} fact={fact} place={place + 1} chosen={fact.ref === chosen} href={factHref(fact.ref)} />)}
          </ol>
        </Part>
        {checks.length > 0 && <Part title={t('letter.checks')}><Checks checks={checks} /></Part>}
        {meaning && <Part title={t('letter.meaning')}><p className="text-sm text-ink-2">{meaning}</p></Part>}
        {dropped.length > 0 && (
          <Part title={t('letter.dropped')}><ul className="list-disc pl-5 text-sm text-ink-2">{dropped.map((each) => <li key={each}>{each}</li>)}</ul></Part>
        )}
        {children}
        {actions && <div className="sticky bottom-0 -mx-5 -mb-5 flex gap-3 border-t border-line bg-surface px-5 py-4">{actions}</div>}
      </aside>
    </div>
  )
}
