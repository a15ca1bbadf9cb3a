import { getTranslations } from 'next-intl/server'
import type { OwnFieldView } from '@/components/letters/DraftFields'
import type { ComplainantRole } from '@/lib/cases/case-file'
import { letterOf } from '@/lib/letters'
import { kindsOption, orderOption, outOption, paragraphOption, partKeys } from '@/lib/letters/arrange-options'
import type { FieldOffers, LetterEntry } from '@/lib/letters/letter-entry'
import { dayBounds, isAsked } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { today } from '@/lib/server/clock'

const summaryFields = ['background', 'station', 'procedure', 'confidential'] as const

/** What the fields of a draft are called, by their names. */
export async function fieldWords(letter: string): Promise<Record<string, string>> {
  const [form, t, entry] = [await getTranslations('letters.form'), await getTranslations('letters.field'), letterOf(letter)]
  const own = entry ? Object.keys(entry.fields).map((key) => [key, t(`${letter}.${key}.label`)]) : summaryFields.map((key) => [key, form(key)])
  const arrange = await getTranslations('letters.arrange')
  const arranged = [[outOption, arrange('parts')], [orderOption, arrange('order')], [kindsOption, arrange('order')]]
  const paragraphs = partKeys.map((key) => [paragraphOption(key), arrange('paragraph')])
  return Object.fromEntries([['addressee', form('addressee')], ['form', form('form')], ...arranged, ...paragraphs, ...own])
}

type Choices = NonNullable<OwnFieldView['choices']>
/** Values the case offers for a field, with how often each stands in it; one that was typed before stays among them. */
function offered(offers: FieldOffers[string], said: LetterOptions[string] | undefined): Choices {
  const own = typeof said === 'string' && said && !offers.some(({ value }) => value === said) ? [{ value: said, label: said }] : []
  return [...offers.map(({ value, count }) => ({ value, label: count === undefined ? value : `${value} · ${count}` })), ...own]
}

type Held = { offers: FieldOffers; options: LetterOptions; role: ComplainantRole }

/** The fields of one letter as its form shows them. `offers` = what the case offers for them, `options` = what they hold, `role` = who writes. */
export async function ownFieldViews({ id, fields }: LetterEntry, { offers, options, role }: Held): Promise<OwnFieldView[]> {
  const [t, choice, form] = [await getTranslations('letters.field'), await getTranslations('letters.choice'), await getTranslations('letters.form')]
  return Object.entries(fields).filter(([, field]) => isAsked(field, role)).map(([key, field]) => {
    const hint = t.has(`${id}.${key}.hint`) ? t(`${id}.${key}.hint`) : undefined
    const own = offers[key]?.length ? offered(offers[key], options[key]) : undefined
    const said = field.kind === 'choice' ? field.choices.map((value) => ({ value, label: choice(`${id}.${key}.${value}`) })) : own
    const choices = said && [{ value: '', label: form('noChoice') }, ...said]
    const kind = own ? 'choice' : field.kind
    const days = field.kind === 'day' ? dayBounds(field, today()) : undefined
    return { key, kind, label: t(`${id}.${key}.label`), hint, must: field.must === true, max: 'max' in field ? field.max : undefined, days, choices }
  })
}
