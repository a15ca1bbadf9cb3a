import { getTranslations } from 'next-intl/server'
import type { OwnFieldView } from '@/components/letters/DraftFields'
import { letterOf } from '@/lib/letters'
import type { LetterEntry } from '@/lib/letters/letter-entry'

const summaryFields = ['background', 'station', 'procedure', 'confidential'] as const

/** What the fields of a draft are called, by their names. */
export async function fieldWords(letter: string): Promise<Record<string, string>> {
  const [form, t, entry] = [await getTranslations('letters.form'), await getTranslations('letters.field'), letterOf(letter)]
  const own = entry ? Object.keys(entry.fields).map((key) => [key, t(`${letter}.${key}.label`)]) : summaryFields.map((key) => [key, form(key)])
  return Object.fromEntries([['addressee', form('addressee')], ...own])
}

/** The fields of one letter as its form shows them. */
export async function ownFieldViews({ id, fields }: LetterEntry): Promise<OwnFieldView[]> {
  const [t, choice, form] = [await getTranslations('letters.field'), await getTranslations('letters.choice'), await getTranslations('letters.form')]
  return Object.entries(fields).map(([key, field]) => {
    const hint = t.has(`${id}.${key}.hint`) ? t(`${id}.${key}.hint`) : undefined
    const said = field.kind === 'choice' ? field.choices.map((value) => ({ value, label: choice(`${id}.${key}.${value}`) })) : undefined
    const choices = said && [{ value: '', label: form('noChoice') }, ...said]
    return { key, kind: field.kind, label: t(`${id}.${key}.label`), hint, must: field.must === true, max: 'max' in field ? field.max : undefined, choices }
  })
}
