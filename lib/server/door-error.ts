import 'server-only'
import { getTranslations } from 'next-intl/server'

/** The sentence for a refusal that a plain form was sent back with (`?error=<code>`). */
export async function doorError(code: string | undefined): Promise<string | undefined> {
  if (!code) return undefined
  const t = await getTranslations('errors')
  return t.has(code) ? t(code) : t('unexpected')
}

/** The fields a plain form was sent back for (`&fields=<path>~<code>,…`), each with its sentence; what names no sentence of ours is left out. */
export async function doorFields(told: string | undefined): Promise<Map<string, string>> {
  const t = await getTranslations('fieldErrors')
  const fields = (told ?? '').split(',').map((field) => field.split('~')).filter(([path, code]) => path && code && t.has(code))
  return new Map(fields.map(([path = '', code = '']) => [path, t(code)]))
}
