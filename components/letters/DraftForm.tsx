'use client'
import { useRef, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { useTypedEarly } from '@/components/forms/use-typed-early'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { DraftState, Fields, Told } from './draft-keeper'
import { refusalReason, type ReasonWords } from './refusal-reason'
import { useDraft } from './use-draft'
import { useFollowedFocus } from './use-followed-focus'

/** `notHeld` = this device keeps nothing either; `strays` stands over own wordings whose sentence is gone. */
export type DraftWords = Record<DraftState, string> & {
  conflictText: string; strays: string; useMine: string; useTheirs: string; save: string; notHeld: string; reasons: ReasonWords
}
/** `here` = this page, to take the other version; `after` stands below the button. */
type Props = { action: string; version: string; here: string; words: DraftWords; children: ReactNode; after?: ReactNode }

const glyphs: Record<DraftState, IconName> = {
  saved: 'tick', dirty: 'clock', saving: 'clock', offline: 'cloud', busy: 'clock', conflict: 'alert', refused: 'alert',
}

type Choices = { words: DraftWords; here: string; strays: Fields; onMine: () => void; onTheirs: (event: MouseEvent) => void }

/** Two versions stand against each other: the person says which one it is to be. */
export function ConflictChoices({ words, here, strays, onMine, onTheirs }: Choices) {
  const wordings = Object.entries(strays).filter(([name, text]) => name.startsWith('edit.') && text)
  return (
    <div className="grid gap-3 rounded-card border border-over p-4">
      <p className="clauses">{words.conflictText}</p>
      {wordings.length > 0 && (
        <>
          <p className="text-sm text-ink-2 clauses">{words.strays}</p>
          <ul lang="zh-CN" className="grid list-disc gap-1 pl-5">{wordings.map(([name, text]) => <li key={name} className="wrap-anywhere">{text}</li>)}</ul>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="button" look="secondary" onClick={onMine}>{words.useMine}</Button>
        <a href={here} onClick={onTheirs} className="inline-flex min-h-target items-center px-2 font-bold text-act">{words.useTheirs}</a>
      </div>
    </div>
  )
}

/** States in which words stand in the form that the server does not have and that are not on their way to it. */
const stuck = new Set<DraftState>(['offline', 'busy', 'conflict', 'refused'])

/** Where the draft stands, in words; `isHeld` false = what was typed is nowhere but in the form. */
export function savingLine({ state, refusal, isHeld }: Pick<Told, 'state' | 'refusal' | 'isHeld'>, words: DraftWords): string {
  const line = words[state].replace('{reason}', refusal ? refusalReason(refusal, words.reasons) : '')
  return stuck.has(state) && !isHeld ? `${line} ${words.notHeld}` : line
}

/** A pressed button with a name says something itself. */
const saidBy = ({ nativeEvent }: FormEvent): Fields => {
  const { submitter } = nativeEvent as SubmitEvent
  return submitter instanceof HTMLButtonElement && submitter.name ? { [submitter.name]: submitter.value } : {}
}

/**
 * The fields of a draft. It saves itself a moment after the last key and the paper follows; without scripts it is a form with a button, and what was typed
 * before the scripts came is saved when they do. While something is not saved the form carries `data-unsaved`, and the way to issue is shut.
 */
export function DraftForm({ action, version, here, words, children, after }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { keeper, ...told } = useDraft(form, { path: action, version })
  const { state, strays } = told
  const focus = useFollowedFocus(form, version)
  const id = useTypedEarly(form)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    void keeper.current?.save(saidBy(event))
  }
  const theirs = (event: MouseEvent) => {
    event.preventDefault()
    void keeper.current?.drop().then(() => window.location.assign(here))
  }
  return (
    <form ref={form} id={id} {...focus} autoComplete="off" method="post" action={action} onInput={() => keeper.current?.typed()} onSubmit={submitted}
      data-unsaved={state === 'saved' ? undefined : ''} className="grid grid-cols-1 gap-5">
      <input type="hidden" name="version" value={version} />
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" busy={state === 'saving'}>{words.save}</Button>
        <p role="status" className="flex min-w-0 flex-1 gap-2 text-sm text-ink-2 clauses">
          <Icon name={glyphs[state]} className="mt-0.5 size-[18px]" /><span>{savingLine(told, words)}</span>
        </p>
      </div>
      {state === 'conflict' && (
        <ConflictChoices words={words} here={here} strays={strays} onMine={() => void keeper.current?.takeMine()} onTheirs={theirs} />
      )}
      {after}
    </form>
  )
}
