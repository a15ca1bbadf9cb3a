import { getLocale, getTranslations } from 'next-intl/server'
import type { CheckView, FactView, MaskView } from '@/components/letters/letter-view'
import { reasonSentence } from '@/components/tickets/order-view'
import { daysInWords } from '@/components/tickets/step-words'
import { fieldId } from '@/components/ui/Field'
import { masked } from '@/components/ui/masked'
import { isLocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { realName } from '@/lib/cases/stand-in-names'
import { channelOf } from '@/lib/channels'
import { lender } from '@/lib/channels/bodies/lender'
import { deadlineOf } from '@/lib/channels/limits/registry'
import { dayInWords } from '@/lib/i18n/dates'
import { violationList } from '@/lib/law'
import { requestsFor, type Asking } from '@/lib/law/requests'
import type { FactLine } from '@/lib/letters/fact-lines'
import type { LetterWarning } from '@/lib/letters/guards'
import { personName, type Audience } from '@/lib/letters/need-to-know'
import { today } from '@/lib/server/clock'

/** What stands beside the paper, in the language of the interface. */

const exhibitsShown = 3

/** The facts of a letter; `hrefOf` = where choosing one leads, for facts that have a sentence on the paper. */
export async function factViews(lines: readonly FactLine[], hrefOf: (ref: string) => string | undefined): Promise<FactView[]> {
  const [t, law, locale] = [await getTranslations('letters.desk'), await getTranslations('law'), await getLocale()]
  const day = (on: string) => dayInWords(on, locale, today())
  return lines.map(({ ref, violation, recipient, from, to, count, told, exhibits }) => ({
    ref,
    title: t('fact', { name: law(`violations.${violation}.name`), recipient }),
    detail: from === to ? t('factDay', { from: day(from), count }) : t('factCount', { from: day(from), to: day(to), count }),
    told: told > 0 ? t('told', { count: told }) : undefined,
    exhibits: exhibits.slice(0, exhibitsShown).map(({ number, name }) => ({ number: Number(number.slice(1)), title: name })),
    more: exhibits.length > exhibitsShown ? t('andMore', { count: exhibits.length }) : undefined,
    href: hrefOf(ref),
  }))
}

/** By which text a limit starts anew. */
function restartLaw(rule: string | undefined, locale: string): Record<string, string> {
  const basis = deadlineOf(rule ?? '')?.limits.find(({ restarts }) => restarts)?.basis
  return basis ? { restart: basis.cite[locale === 'en' ? 'en' : 'zh'] } : {}
}

/** A warning as a sentence: its values in words, a channel's own reason in its place. */
export async function warningSentence() {
  const [t, field, locale] = [await getTranslations('letters.warning'), await getTranslations('letters.field'), await getLocale()]
  const [form, why] = [await getTranslations('letters.form'), await getTranslations('fieldErrors')]
  const [channel, on] = [await getTranslations('channels'), today()]
  const said = ({ code, value }: LetterWarning) => {
    if (code === 'field-unfit' && !field.has(`${value}.label`)) return form(value.slice(value.indexOf('.') + 1))
    if (code === 'field-missing' || code === 'field-unfit' || (code === 'pages-over' && value)) return field(`${value}.label`)
    return isLocalDate(value) ? dayInWords(value, locale, on) : value
  }
  return (warning: LetterWarning) => {
    const { code, values = {}, reason } = warning
    if (code === 'field-unfit') return t(code, { value: said(warning), why: why(values.why ?? '') })
    if (!reason) return t(code, { ...daysInWords(values, locale, on), ...restartLaw(values.restart, locale), value: said(warning) })
    const because = { key: reason.key, values }
    return t(code, { reason: reasonSentence({ channel: reason.channel, because }, { channel, locale, today: on }) })
  }
}

/** What to look at before sending, what must be mended first; fields that are not filled in together, with the way to each. */
export async function checkViews(warnings: readonly LetterWarning[]): Promise<CheckView[]> {
  const [desk, field, sentence] = [await getTranslations('letters.desk'), await getTranslations('letters.field'), await warningSentence()]
  const open = warnings.filter(({ code }) => code === 'field-missing')
  const fields = open.map(({ value }) => ({ label: field(`${value}.label`), href: `#${fieldId(value.slice(value.indexOf('.') + 1))}` }))
  const said = (warning: LetterWarning): CheckView[] => (open.includes(warning)
    ? (warning === open[0] ? [{ level: warning.level, sentence: desk('fieldsOpen', { count: open.length }), fields }] : [])
    : [{ level: warning.level, sentence: sentence(warning) }])
  const found = warnings.flatMap(said)
  const isFree = (...codes: string[]) => !warnings.some(({ code }) => codes.includes(code))
  const isCivil = isFree('threat', 'threat-unmarked', 'money-demand', 'insult', 'promise')
  const fine = [...(isCivil ? [desk('noThreat')] : []), ...(isFree('identity-number') ? [desk('noFamilyId')] : [])]
  return [...found, ...fine.map((sentence) => ({ level: 'fine' as const, sentence }))]
}

type Reading = { audience: Audience; isMessage: boolean; testifying: ReadonlySet<string> }
/** Whose data the reader sees, and how; on the screen numbers are masked. `testifying` = contacts who said that they will testify. */
export async function maskViews(facts: CaseFacts, { audience, isMessage, testifying }: Reading): Promise<{ note: string; masks: MaskView[] }> {
  const [t, of] = [await getTranslations('letters.masks'), await getTranslations('letters.masking')]
  if (isMessage) return { note: of('message'), masks: [] }
  const people = facts.contacts.flatMap(({ key, name, relation, phones }): MaskView[] => {
    const words = personName({ key, name: realName(name, relation), relation, phones, testifies: testifying.has(key) }, audience)
    return [
      { datum: t('person', { name }), shown: t('as', { words }) },
      ...(phones.length > 0 ? [{ datum: t('personPhone', { name }), shown: t('notInLetter') }] : []),
    ]
  })
  const own = facts.complainant.phones.map((phone): MaskView => ({ datum: `${t('yourPhone')} ${masked(phone)}`, shown: t('full') }))
  const id: MaskView = { datum: t('yourId'), shown: audience === 'police' ? t('atCounter') : t('notInLetter') }
  return { note: of(audience), masks: [...own, id, ...people, { datum: t('theirNumbers'), shown: t('full') }] }
}

/** The gist of a complaint: one sentence, then what it asks for. */
export async function complaintGist(of: {
  channel: string
  respondent: string
  lines: readonly FactLine[]
  ownRequests: number
  asking: Asking
}): Promise<{ sentence: string; asks: string[] }> {
  const [t, channel, locale] = [await getTranslations('letters.gist'), await getTranslations('channels'), await getLocale()]
  const days = of.lines.flatMap(({ from, to }) => [from, to]).sort()
  const [from, to] = [days[0] ?? today(), days.at(-1) ?? today()].map((day) => dayInWords(day, locale, today()))
  const wanted = requestsFor(violationList.filter(({ id }) => of.lines.some(({ violation }) => violation === id)), of.asking)
  const called = [...wanted.map(({ key }) => key), 'agency'].map((ask) => t(`ask.${ask}`))
  const own = of.ownRequests > 0 ? [t('ask.own', { count: of.ownRequests })] : []
  const { id, paper } = channelOf(of.channel) ?? lender
  const asked = paper.complaint?.urges ? called.map((what) => t('urged', { what })) : called
  return {
    sentence: channel(`${id}.gist.complaint`, { respondent: of.respondent, from: from ?? '', to: to ?? '', count: of.lines.length }),
    asks: [...asked, channel(`${id}.gist.answer`), ...own],
  }
}
