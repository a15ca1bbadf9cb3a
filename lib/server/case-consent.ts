import 'server-only'
import { createHash } from 'node:crypto'
import type { ConsentPurpose } from '@/lib/office/consent'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf, type Messages } from '@/lib/i18n/messages'

/** What the person of a case is told before they agree. Another wording is another version: a test holds each version to its hash. */
const noticeVersion = '2026-11-27'

/**
 * The text of a purpose in one language, in order; `{office}` stands for the name of the office, `{contact}` for how people reach it (个人信息保护法 art. 17).
 * `hash` = SHA-256 of the lines, one a row.
 */
export type Notice = { version: string; lines: string[]; hash: Uint8Array<ArrayBuffer> }

/** The text that is shown now. */
export function notice(locale: Locale, purpose: ConsentPurpose): Notice {
  const words = ((messagesOf(locale).keeping?.notice ?? {}) as Messages)[purpose] as Messages
  const lines = Object.values(words).map(String)
  return { version: `${noticeVersion}.${locale}`, lines, hash: Uint8Array.from(createHash('sha256').update(lines.join('\n'), 'utf8').digest()) }
}

/** The text of a version, if it is one that is shown now. */
export function noticeOf(version: string, purpose: ConsentPurpose): Notice | null {
  const locale = version.slice(noticeVersion.length + 1)
  const text = isLocale(locale) ? notice(locale, purpose) : null
  return text?.version === version ? text : null
}

/** Whether what was agreed to says something else than what is told now, in whichever language: then the person is asked again. */
export const isOldNotice = (version: string): boolean => !version.startsWith(`${noticeVersion}.`)
