import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { Checkbox, RadioGroup } from '@/components/ui/Choice'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { List } from '@/components/ui/List'
import { masked } from '@/components/ui/masked'

/** A number (or a chat's sender) that is no part of the case yet: how often it stands in the file, and when. Never its texts. */
export type LeftOutView = { other: string; calls: number; messages: number; first: string; last: string; canBeAdded: boolean }
export type PreviewFormView = {
  action: string
  token: string
  belongs: number
  isChat: boolean
  leftOut: LeftOutView[]
  people: { value: string; label: string }[]
  recipient: string
}

const shown = 200
const counts = ({ calls, messages, first, last }: LeftOutView) => ({ calls, messages, first, last })

function Lines({ lines }: { lines: LeftOutView[] }) {
  const t = useTranslations('evidence.preview')
  return (
    <List label={t('leftOut')}>
      {lines.slice(0, shown).map((line, place) => (
        <li key={line.other} className="px-3.5">
          {line.canBeAdded ? (
            <Checkbox
              name={`line.${place}`}
              value={line.other}
              label={<span className="tabular">{masked(line.other)}</span>}
              hint={t('lineHint', counts(line))}
            />
          ) : (
            <p className="py-2 text-ink-2">
              {line.other || t('hidden')}
              <span className="block text-sm">{t('lineHint', counts(line))}</span>
            </p>
          )}
        </li>
      ))}
    </List>
  )
}

/** Which chat partner writes for the other side. Nobody is chosen unless a person says so. */
function Senders({ lines }: { lines: LeftOutView[] }) {
  const t = useTranslations('evidence.preview')
  const options = [
    { value: '', label: t('nobody') },
    ...lines.slice(0, shown).map((line) => ({ value: line.other, label: line.other, hint: t('lineHint', counts(line)) })),
  ]
  return <RadioGroup name="account" look="rows" label={t('sender')} options={options} chosen={['']} />
}

/** What a person says before rows come in: whose phone, and which left-out numbers are part of it after all. A plain form; works without scripts. */
export function PreviewForm({ view }: { view: PreviewFormView }) {
  const t = useTranslations('evidence.preview')
  return (
    <form method="post" action={view.action} className="grid gap-6">
      <FormToken token={view.token} />
      <SelectField name="recipient" label={t('whose')} hint={t('whoseHint')} options={view.people} defaultValue={view.recipient} />
      {view.leftOut.length > 0 && (
        <section className="grid gap-2">
          <GroupHead title={t('leftOut')} note={t('leftOutNote', { count: view.leftOut.length })} />
          <p className="text-sm text-ink-2">{t('private')}</p>
          {view.isChat ? <Senders lines={view.leftOut} /> : <Lines lines={view.leftOut} />}
          {view.leftOut.length > shown && <p className="text-sm text-ink-3">{t('moreLines', { count: view.leftOut.length - shown })}</p>}
        </section>
      )}
      <p>
        <Button size="large">{t('take', { count: view.belongs })}</Button>
      </p>
    </form>
  )
}
