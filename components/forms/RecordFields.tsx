'use client'
import Link from 'next/link'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choice'
import { TextArea, TextField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import type { Instant } from '@/lib/calendar/local-date'
import { DateTimeField } from './DateTimeField'
import { contentCharactersMax } from '@/lib/evidence/recorded'
import type { RecordCase, RecordWords, SaidOption } from './record-words'

/** `errors` by the name of the field; `typedTime` = the time to begin with, when it is not the present. */
type Props = {
  file: RecordCase | undefined; said: SaidOption[]; words: RecordWords; now: Instant; typedTime?: string; errors: Record<string, string | undefined>
}

function Screenshot({ file, words }: Pick<Props, 'file' | 'words'>) {
  const look =
    'flex min-h-20 flex-col items-center justify-center gap-2 rounded-card border border-edge bg-surface px-2 py-3 text-center font-bold hover:bg-ground'
  return file ? (
    <Link href={`/cases/${file.id}/evidence`} prefetch={false} className={look}>
      <Icon name="screenshot" className="size-6" />
      {words.screenshot}
    </Link>
  ) : null
}

/** The fields of 记一次: what is known at night fits in three taps, everything else may stay empty. */
export function RecordFields({ file, said, words, now, typedTime, errors }: Props) {
  const channels = [
    { value: 'call', label: words.call, icon: 'phone' as const },
    { value: 'message', label: words.message, icon: 'message' as const },
  ]
  const people = file?.people ?? []
  return (
    <>
      <RadioGroup name="channel" label={words.channel} look="tiles" options={channels} chosen={['call']} after={<Screenshot file={file} words={words} />} />
      <DateTimeField name="at" words={words.when} now={now} typed={typedTime} error={errors.atText} />
      <TextField name="number" label={words.number} hint={words.numberHint} inputMode="tel" error={errors.number} />
      {people.length > 0 && (
        <RadioGroup name="recipient" label={words.recipient} options={people} chosen={people.slice(0, 1).map(({ value }) => value)} error={errors.recipient} />
      )}
      <CheckboxGroup
        name="said"
        label={words.said}
        hint={words.saidHint}
        options={said.map(({ key, value, label }) => ({ name: `said.${key}`, value, label }))}
      />
      <details className="grid gap-4">
        <summary className="inline-flex min-h-target items-center gap-2 font-bold text-act">
          <Icon name="plus" className="size-[18px]" />
          {words.more}
        </summary>
        <div className="mt-2 grid gap-6">
          <RadioGroup
            name="answered"
            label={words.answered}
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <TextArea name="words" label={words.words} hint={words.wordsHint} lang="zh-CN" rows={3} maxLength={contentCharactersMax} error={errors.words} />
        </div>
      </details>
    </>
  )
}
