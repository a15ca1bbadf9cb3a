import 'server-only'
import { getTranslations } from 'next-intl/server'

/** The sentence for a refusal that a plain form was sent back with (`?error=<code>`). */
export async function doorError(code: string | undefined): Promise<string | undefined> {
  if (!code) return undefined
  const t = await getTranslations('errors')
  return t.has(code) ? t(code) : t('unexpected')
}
