import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { RadioGroup } from '@/components/ui/Choice'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

/** One kind of letter to one reader. `value` = letter and channel in one. */
export type LetterChoice = { value: string; label: string; about: string; cannot: string }
/** `once` = the key of this form: pressing twice writes one letter. */
type Props = {
  action: string
  token: string
  once: string
  choices: LetterChoice[]
  chosen: string
  ticket?: { id: string; channel: string }
  respondents: { value: string; label: string }[]
  /** acts of confirmed findings that only answers tell of */
  told: number
  /** where findings are confirmed, when none is that a complaint can be written from */
  findingsHref?: string
}

function Waiting({ href, isTold }: { href: string; isTold: boolean }) {
  const t = useTranslations(`letters.new.${isTold ? 'told' : 'waiting'}`)
  const all = useTranslations('letters.new')
  return (
    <Card tone="waiting" className="grid justify-items-start gap-2">
      <p className="font-bold">{t('title')}</p>
      <p className="text-ink-2 clauses">
        {t('text')} {all('policeNow')}
      </p>
      <LinkButton look="secondary" href={href}>
        {t('action')}
      </LinkButton>
    </Card>
  )
}

/** Which letter, what it is for and what it cannot do, before a word is written. A plain form. */
export function ChooseLetter({ action, token, once, choices, chosen, ticket, respondents, told, findingsHref }: Props) {
  const t = useTranslations('letters.new')
  const options = choices.map(({ value, label, about, cannot }) => ({
    value,
    label,
    hint: (
      <>
        <span className="block">{about}</span>
        <span className="mt-1 block text-ink-3">
          {t('cannot', { what: cannot })}
        </span>
      </>
    ),
  }))
  return (
    <form method="post" action={action} className="grid gap-6 lg:max-w-200">
      <FormToken token={token} once={once} />
      {ticket && <input type="hidden" name="ticket" value={ticket.id} />}
      <h2 className="text-xl font-bold">{t('title')}</h2>
      {ticket && <p className="text-ink-2">{t('forTicket', { channel: ticket.channel })}</p>}
      {findingsHref && <Waiting href={findingsHref} isTold={told > 0} />}
      {!findingsHref && told > 0 && <p role="note" className="text-ink-2 clauses">{t('leftOut', { count: told })}</p>}
      <RadioGroup name="choice" look="rows" label={t('choose')} options={options} chosen={[chosen]} required />
      {respondents.length > 1 && <SelectField name="respondent" label={t('respondent')} hint={t('respondentHint')} options={respondents} />}
      <p>
        <Button size="large">{t('start')}</Button>
      </p>
    </form>
  )
}
