import { getTranslations } from 'next-intl/server'

const fields = ['addressee', 'contract', 'background', 'requests', 'station', 'procedure', 'confidential'] as const

/** What the fields of a draft are called, by their names. */
export async function fieldWords(): Promise<Record<string, string>> {
  const t = await getTranslations('letters.form')
  return Object.fromEntries(fields.map((field) => [field, t(field)]))
}
