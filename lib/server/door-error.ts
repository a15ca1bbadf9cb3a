import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { errorCodes } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/** The sentence for a refusal that a plain form was sent back with (`?error=<code>`); anybody can write one, so what is none of ours is `unexpected`. */
export async function doorError(code: string | undefined): Promise<string | undefined> {
  if (!code) return undefined
  const t = await getTranslations('errors')
  return t(errorCodes.find((known) => known === code) ?? 'unexpected')
}

/** The fields a plain form was sent back for (`&fields=<path>~<code>,…`), each with its sentence; what names no sentence of ours is left out. */
export async function doorFields(told: string | undefined): Promise<Map<string, string>> {
  const sentences = new Map(Object.entries(messagesOf((await getLocale()) as Locale).fieldErrors ?? {}))
  return new Map((told ?? '').split(',').flatMap((field): [string, string][] => {
    const [path, code] = field.split('~')
    const sentence = sentences.get(code ?? '')
    return path && typeof sentence === 'string' ? [[path, sentence]] : []
  }))
}
