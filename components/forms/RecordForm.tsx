'use client'
import { ActionBar } from '@/components/ui/ActionBar'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { FormToken } from '@/components/ui/FormToken'
import type { Instant } from '@/lib/calendar/local-date'
import { DangerSteps } from './DangerSteps'
import { RecordAnswer } from './RecordAnswer'
import { RecordFields } from './RecordFields'
import type { RecordCase, RecordWords, SaidOption } from './record-words'
import { useRecord } from './use-record'
import { useTypedEarly } from './use-typed-early'

type Props = { file: RecordCase | undefined; said: SaidOption[]; words: RecordWords; now: Instant; token: string; refusal?: string }

/** Saves on this device first, then sends. Without scripts it is a plain form post to the same door. */
export function RecordForm({ file, said, words, now, token, refusal }: Props) {
  const { form, start, kept, done, wrong, danger, isFull, change, save, again } = useRecord({ caseId: file?.id ?? null, said, words, now, refusal })
  const id = useTypedEarly(form)
  const action = file ? `/api/cases/${file.id}/attempts` : undefined
  const errors = { ...(isFull && { words: words.tooLong }), ...Object.fromEntries(wrong.mistakes.map(({ name, message }) => [name, message])) }
  return (
    <>
      {done && <RecordAnswer done={done} file={file} words={words} onAgain={again} />}
      <form key={start.times} ref={form} id={id} autoComplete="off" hidden={done !== null} method="post" action={action} onSubmit={save} onInput={change}
        className="grid gap-6 pb-24 lg:pb-0">
        <FormToken token={token} />
        <ErrorSummary title={words.errors} mistakes={wrong.mistakes} />
        <div role="alert" className="empty:hidden">{wrong.refused && <Banner tone="plain" icon="alert" title={wrong.refused} />}</div>
        <DangerSteps words={words.danger} open={danger.length > 0} selfHarm={danger.includes('self-harm')} />
        <RecordFields file={file} said={said} words={words} now={start.now} typedTime={start.fields?.atText} errors={errors} />
        <ActionBar note={kept ? words.kept : words.notKept} noteIcon="cloud">
          <Button size="large" className="flex-1">
            {words.save}
          </Button>
        </ActionBar>
      </form>
    </>
  )
}
