import 'server-only'
import { createHash } from 'node:crypto'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf, type Messages } from '@/lib/i18n/messages'

/** What a witness agrees to before anything of theirs is kept. Another wording is another version: a test holds each version to its hash. */
export const consentVersion = '2026-11-27-2'

/**
 * The text in one language: `version` names both, `lines` in order, `hash` = SHA-256 of the lines, one a row. `{office}` and `{contact}` stand for who handles
 * what is written and how they are reached (个人信息保护法 art. 17).
 */
export type ConsentText = { version: string; lines: string[]; hash: Uint8Array<ArrayBuffer> }

/** The text that is shown now. */
export function consentText(locale: Locale): ConsentText {
  const words = (messagesOf(locale).witness?.consent ?? {}) as Messages
  const lines = ['asks', 'by', 'kept', 'use', 'others', 'rights', 'free', 'child'].map((key) => String(words[key]))
  return { version: `${consentVersion}.${locale}`, lines, hash: Uint8Array.from(createHash('sha256').update(lines.join('\n'), 'utf8').digest()) }
}

/** The text of a version, if it is one that is shown now. */
export function consentOf(version: string): ConsentText | null {
  const locale = version.slice(consentVersion.length + 1)
  const text = isLocale(locale) ? consentText(locale) : null
  return text?.version === version ? text : null
}
