import type messages from '@/lib/i18n/messages/zh-CN/intake.json'
import type fieldErrors from '@/lib/i18n/messages/zh-CN/fieldErrors.json'
import type { DateTimeWords } from '../DateTimeField'
import type { KeptWords } from '../kept-words'

/** What is often told wrong about contacts, with the page that says more. */
type MisadviceWords = { title: string; entries: { text: string; href: string }[] }

/** The words of the intake, handed over whole so that the browser needs no translator. `fieldErrors` by key, `clock` for the time of a refusal. */
export type IntakeWords = typeof messages & { fieldErrors: typeof fieldErrors; clock: DateTimeWords; kept: KeptWords; misadvice: MisadviceWords }

/** Puts values into a message: `{name}`. */
export const fill = (message: string, values: Record<string, string | number>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), message)

/** The sentence of a mistake. The server answers with sentences already, the check in the browser with keys. */
export const sayMistake = (words: IntakeWords, message: string): string => (words.fieldErrors as Record<string, string | undefined>)[message] ?? message
