import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { RadioGroup } from '@/components/ui/Choice'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { Icon } from '@/components/ui/Icon'

/** One kind of letter to one reader. `value` = letter and channel in one; `brake` = that the reader was told already, or the same lies issued. */
export type LetterChoice = { value: string; group: string; label: string; about: string; cannot: string; brake?: string }
/** `once` = the key of this form: pressing twice writes one letter. */
type Props = {
  action: string
  token: string
  once: string
  choices: LetterChoice[]
  /** empty = none yet */
  chosen: string
  ticket?: { id: string; channel: string }
  /** filings that a letter may follow up; none where the ticket is chosen already */
  filings: { value: string; label: string }[]
  respondents: { value: string; label: string }[]
  /** sentences for the fields this form was sent back for */
  errors?: ReadonlyMap<string, string>
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

/** The letters of one purpose, folded unless one of them is chosen; where none is, the first are open. */
function Group({ name, place, choices, chosen }: { name: string; place: number; choices: LetterChoice[]; chosen: string }) {
  const t = useTranslations('letters.new')
  const options = choices.map(({ value, label, about, cannot, brake }) => ({
    value,
    label,
    hint: (
      <>
        <span className="block">{about}</span>
        {brake && <span data-brake className="mt-1 block font-bold text-ink">{brake}</span>}
        <span className="mt-1 block text-ink-3">
          {t('cannot', { what: cannot })}
        </span>
      </>
    ),
  }))
  return (
    <details open={chosen === '' ? place === 0 : choices.some(({ value }) => value === chosen)} className="group/letters rounded-card border border-line">
      <summary className="flex min-h-target items-center gap-2 px-4 py-2 font-bold">
        <Icon name="arrowRight" className="size-4 transition-transform group-open/letters:rotate-90" />
        {name}
        <span className="shrink-0 font-normal text-ink-3">{t('inGroup', { count: choices.length })}</span>
      </summary>
      <div className="px-4 pb-4">
        <RadioGroup name="choice" id={`choice-${place}`} look="rows" label={t('choose')} options={options} chosen={[chosen]} required />
      </div>
    </details>
  )
}

/** Which letter, what it is for and what it cannot do, before a word is written. A plain form. */
export function ChooseLetter({ action, token, once, choices, chosen, ticket, filings, respondents, told, errors, findingsHref }: Props) {
  const t = useTranslations('letters.new')
  const groups = [...new Set(choices.map(({ group }) => group))]
  return (
    <form method="post" action={action} className="grid gap-6 lg:max-w-200">
      <FormToken token={token} once={once} />
      {ticket && <input type="hidden" name="ticket" value={ticket.id} />}
      <h2 className="text-xl font-bold">{t('title')}</h2>
      {ticket && <p className="text-ink-2">{t('forTicket', { channel: ticket.channel })}</p>}
      {findingsHref && <Waiting href={findingsHref} isTold={told > 0} />}
      {!findingsHref && told > 0 && <p role="note" className="text-ink-2 clauses">{t('leftOut', { count: told })}</p>}
      <div className="grid gap-2">
        {groups.map((name, place) => (
          <Group key={name} name={name} place={place} choices={choices.filter(({ group }) => group === name)} chosen={chosen} />
        ))}
      </div>
      {filings.length > 0 && (
        <SelectField
          name="ticket" label={t('filing')} hint={t('filingHint')} error={errors?.get('ticket')} options={[{ value: '', label: t('noFiling') }, ...filings]}
        />
      )}
      {respondents.length > 1 && (
        <SelectField
          name="respondent" label={t('respondent')} hint={t('respondentHint')} error={errors?.get('options.respondent')} options={respondents}
        />
      )}
      <p>
        <Button size="large">{t('start')}</Button>
      </p>
    </form>
  )
}
