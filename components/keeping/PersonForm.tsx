import { Button, LinkButton } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { FormToken } from '@/components/ui/FormToken'

/** `name` = a field of its own for each thing. */
export type ChosenThing = { name: string; label: string; hint?: string }
export type PersonWords = { originals: string; letters: string; confirm: string; note: string; button: string; cancel: string }
type Props = {
  action: string; back: string; token: string; who: { name: 'contact' | 'request'; value: string }; originals: ChosenThing[]; letters: ChosenThing[]
  words: PersonWords
}

function Things({ lead, things }: { lead: string; things: ChosenThing[] }) {
  if (things.length === 0) return null
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 clauses">{lead}</legend>
      {things.map(({ name, label, hint }) => <Checkbox key={name} name={name} label={label} hint={hint} />)}
    </fieldset>
  )
}

/** What else is to go along with a person, and the word that it is meant. A plain form. */
export function PersonForm({ action, back, token, who, originals, letters, words }: Props) {
  return (
    <form method="post" action={action} className="grid gap-5">
      <FormToken token={token} />
      <input type="hidden" name={who.name} value={who.value} />
      <Things lead={words.originals} things={originals} />
      <Things lead={words.letters} things={letters} />
      <Checkbox name="sure" label={words.confirm} required />
      <p className="text-ink-2 clauses">{words.note}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="danger">{words.button}</Button>
        <LinkButton look="secondary" href={back}>{words.cancel}</LinkButton>
      </div>
    </form>
  )
}
