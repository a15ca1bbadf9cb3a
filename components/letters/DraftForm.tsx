'use client'
import { useRef, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { useDraft, type DraftState } from './use-draft'

/** `reasons` by the field a refusal names; `here` = this page, to take the other version. */
export type DraftWords = Record<DraftState, string> & {
  conflictText: string; useMine: string; useTheirs: string; save: string; reasons: Record<string, string>
}
type Props = { action: string; version: string; here: string; words: DraftWords; children: ReactNode }

const glyphs: Record<DraftState, IconName> = { saved: 'tick', dirty: 'clock', saving: 'clock', offline: 'cloud', conflict: 'alert', refused: 'alert' }

/**
 * The fields of a draft. It saves itself a moment after the last key and the paper follows; without scripts it is a form with a button. While something is
 * not saved the form carries `data-unsaved`, and the way to issue is shut.
 */
export function DraftForm({ action, version, here, words, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { state, refusal, save, typed, drop } = useDraft(form, { path: action, version })
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const field = refusal?.fields[0]
  const reason = (field && words.reasons[field.path]) ?? refusal?.title ?? ''
  return (
    <form ref={form} method="post" action={action} onInput={typed} onSubmit={submitted} data-unsaved={state === 'saved' ? undefined : ''}
      className="grid gap-5">
      <input type="hidden" name="version" value={version} />
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" busy={state === 'saving'}>{words.save}</Button>
        <p role="status" className="flex min-w-0 flex-1 gap-2 text-sm text-ink-2 clauses">
          <Icon name={glyphs[state]} className="mt-0.5 size-[18px]" /><span>{words[state].replace('{reason}', reason)}</span>
        </p>
      </div>
      {state === 'conflict' && (
        <div className="grid gap-3 rounded-card border border-over p-4">
          <p className="clauses">{words.conflictText}</p>
          <div className="flex flex-wrap gap-3">
            <Button type="button" look="secondary" onClick={() => void save(true)}>{words.useMine}</Button>
            <a href={here} onClick={drop} className="inline-flex min-h-target items-center px-2 font-bold text-act">{words.useTheirs}</a>
          </div>
        </div>
      )}
    </form>
  )
}
