import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

/**
 * One thing that is asked. `given`: null = nothing is noted; `isOld`: to a text that is shown no more. `channel` = id of a body; `channels` = those still to
 * choose from.
 */
export type ConsentView = {
  purpose: string; channel?: string; title: string; lines: string[]; version: string; isOld: boolean; given: boolean | null; state: string; saidBy?: string
  channels?: { value: string; label: string }[]
}
export type ConsentWords = { old: string; again: string; notice: string; give: string; take: string; add: string; channel: string }
/** `mayGive`: false where the text cannot say yet whom to ask; taking back is always open. */
type Props = { consent: ConsentView; action: string; token: string | null; mayGive: boolean; words: ConsentWords }

function Deed({ consent, action, token, given, children }: Omit<Props, 'words' | 'mayGive'> & { token: string; given: boolean; children: string }) {
  return (
    <form method="post" action={action} className="flex flex-wrap items-end gap-3 print:hidden">
      <FormToken token={token} />
      <input type="hidden" name="purpose" value={consent.purpose} />
      <input type="hidden" name="version" value={consent.version} />
      <input type="hidden" name="given" value={String(given)} />
      {consent.channel && <input type="hidden" name="channel" value={consent.channel} />}
      {consent.channels && <ChannelChoice consent={consent} />}
      <Button look="secondary" aria-label={`${consent.title} · ${children}`}>{children}</Button>
    </form>
  )
}

function ChannelChoice({ consent: { channels = [], title } }: { consent: ConsentView }) {
  return <SelectField name="channel" label={<span className="sr-only">{title}</span>} options={channels} />
}

/** What is asked, what the person was told, how it stands, and one press to change it. */
export function ConsentRow({ consent, action, token, mayGive, words }: Props) {
  const isGiving = consent.channels !== undefined || !consent.given
  return (
    <li className="grid gap-2 p-4">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="font-bold clauses">{consent.title}</h3>
        {!consent.channels && <Chip tone={consent.given ? 'done' : consent.given === false ? 'over' : 'unsure'}>{consent.state}</Chip>}
        {consent.saidBy && <span className="text-sm text-ink-3">{consent.saidBy}</span>}
      </div>
      <div className="grid gap-1.5 text-sm text-ink-2 clauses">
        <h4 className="font-bold">{words.notice}</h4>
        {consent.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      {consent.isOld && <p className="font-bold clauses">{words.old}</p>}
      {token !== null && (
        <div className="flex flex-wrap gap-3">
          {consent.isOld && mayGive && <Deed consent={consent} action={action} token={token} given>{words.again}</Deed>}
          {(mayGive || !isGiving) && (
            <Deed consent={consent} action={action} token={token} given={isGiving}>{consent.channels ? words.add : isGiving ? words.give : words.take}</Deed>
          )}
        </div>
      )}
    </li>
  )
}
