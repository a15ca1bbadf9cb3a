import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { CaseTitle } from './EraseForm'

export type ConfirmWords = { sure: string; type: string; button: string }
type Props = { action: string; token: string; title: string | null; words: ConfirmWords; error?: string }

/** The second word, and nothing to choose: what goes stands above, as it was asked for. `title` = of the case, to be written once more where all of it goes. */
export function ConfirmForm({ action, token, title, words, error }: Props) {
  return (
    <form method="post" action={action} className="grid gap-5 print:hidden">
      <FormToken token={token} />
      {title !== null && <TextField name="title" label={words.type} hint={<CaseTitle title={title} />} error={error} required className="max-w-120" />}
      <Checkbox name="sure" label={words.sure} required />
      <Button look="danger" className="justify-self-start">{words.button}</Button>
    </form>
  )
}
