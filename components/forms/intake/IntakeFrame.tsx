'use client'
import type { ReactNode, Ref } from 'react'
import { ActionBar } from '@/components/ui/ActionBar'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { ScriptButton } from '@/components/ui/ScriptButton'
import { laterSteps, type IntakeStep } from '@/lib/cases/intake-steps'
import { KeptNotice } from '../KeptNotice'
import type { SendRefusal } from '../use-send'
import type { Misfit } from './intake-check'
import { fill, sayMistake, type IntakeWords } from './intake-words'
import type { KeepState } from './intake-keeper'
import type { useIntakeKeeping } from './use-intake-keeping'
import type { useIntakeSteps } from './use-intake-steps'

type Walk = Omit<ReturnType<typeof useIntakeSteps>, 'heading'>
type Choices = ReturnType<typeof useIntakeKeeping>['choices']
type Props = {
  heading: Ref<HTMLHeadingElement>; walk: Walk; words: IntakeWords; state: KeepState; mistakes: readonly Misfit[]
  opening: { busy: boolean; refusal: SendRefusal | null }; choices: Choices; children: ReactNode
}

/** The field an entry of the error summary jumps to; a time is typed into a field of its own. */
const jumpTo = (name: string) => (/^said\.\d+\.at$/.test(name) ? name.replace(/at$/, 'whenText') : name)
export const summaryOf = (misfits: readonly Misfit[], words: IntakeWords) =>
  misfits.map(({ name, message }) => ({ name: jumpTo(name), message: sayMistake(words, message) }))

function Head({ heading, walk, words }: Pick<Props, 'heading' | 'walk' | 'words'>) {
  const count = fill(words.step, { place: walk.place + 1, count: walk.steps.length })
  const { before } = walk
  return (
    <header className="grid gap-2">
      <div className="flex min-h-target items-center gap-3 text-sm text-ink-2">
        <span>{count}</span>
        {before && <Button type="button" look="plain" onClick={() => walk.go(before)}>{words.back}</Button>}
      </div>
      <progress aria-label={count} value={walk.place + 1} max={walk.steps.length} />
      <h2 ref={heading} tabIndex={-1} className="mt-2 text-xl font-bold outline-none">{words.steps[walk.step]}</h2>
      <p className="text-ink-2 clauses">{words.leads[walk.step]}</p>
    </header>
  )
}

function Actions({ walk, words, state, busy }: { walk: Walk; words: IntakeWords; state: KeepState; busy: boolean }) {
  const canWait = laterSteps.includes(walk.step)
  const note = { idle: undefined, saved: words.saved, held: words.held, lost: words.notKept, conflict: undefined }[state]
  const skip = (step: IntakeStep) => () => walk.go(step)
  return (
    <>
      {canWait && walk.after !== 'review' && (
        <p><Button type="button" look="plain" className="-ml-4" onClick={skip('review')}>{words.toEnd}</Button></p>
      )}
      <ActionBar note={note} noteIcon="cloud">
        {canWait && <Button type="button" look="secondary" size="large" className="flex-1" onClick={skip(walk.after)}>{words.later}</Button>}
        <ScriptButton size="large" className="flex-1" busy={busy}>{walk.step === 'review' ? words.open : words.next}</ScriptButton>
      </ActionBar>
    </>
  )
}

/** The draft was changed in another window: the person says which one it is to be. What was set aside can still be taken. */
function TwoWindows({ state, words, choices }: Pick<Props, 'state' | 'words' | 'choices'>) {
  const { elsewhere } = words
  return (
    <>
      <div role="alert" className="empty:hidden">
        {state === 'conflict' && (
          <Banner tone="plain" icon="alert" title={elsewhere.title} action={
            <div className="flex flex-wrap justify-end gap-2">
              <Button type="button" look="secondary" onClick={choices.takeMine}>{elsewhere.mine}</Button>
              <Button type="button" look="plain" onClick={choices.look}>{elsewhere.theirs}</Button>
            </div>
          }>{elsewhere.text}</Banner>
        )}
      </div>
      <KeptNotice state={choices.aside ? 'moved' : 'none'} words={words.kept} on={{ drop: choices.forget, take: choices.take, forget: choices.forget }} />
    </>
  )
}

/** Around every step: where one is, what does not fit, the questions, and the two ways on. */
export function IntakeFrame({ heading, walk, words, state, mistakes, opening, choices, children }: Props) {
  const refused = opening.refusal && opening.refusal.fields.length === 0 ? (opening.refusal.title ?? words.offline) : null
  return (
    <>
      <Head heading={heading} walk={walk} words={words} />
      <TwoWindows state={state} words={words} choices={choices} />
      {walk.step !== 'review' && <ErrorSummary title={words.errors} mistakes={summaryOf(mistakes, words)} />}
      {children}
      <div role="alert" className="empty:hidden">{refused && <Banner tone="plain" icon="alert" title={refused} />}</div>
      <Actions walk={walk} words={words} state={state} busy={opening.busy} />
    </>
  )
}
