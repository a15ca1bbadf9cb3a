import { classNames } from './class-names'

/** `name` = the language written in itself; `short` = the same where room is scarce. */
export type LanguageChoice = { locale: string; name: string; short: string }
type Props = { languages: LanguageChoice[]; label?: string; current?: string; isShort?: boolean }

const full = 'min-h-target rounded-full border px-4'
const small = 'min-h-10 min-w-10 rounded-full px-2.5 text-sm text-ink-2 hover:text-ink hover:underline'
const chosen = 'border-2 border-act bg-act-soft font-bold text-act'

/** Plain form post: cookie, then back to where one was. With `isShort` it offers only the languages one does not read now. */
export function LanguageSwitch({ languages, label, current, isShort }: Props) {
  const offered = isShort ? languages.filter(({ locale }) => locale !== current) : languages
  const look = (locale: string) => (locale === current ? chosen : 'border-edge bg-surface hover:bg-ground')
  return (
    <form method="post" action="/api/language" aria-label={label} className="flex flex-wrap gap-2 print:hidden" data-screen-only>
      {offered.map(({ locale, name, short }) => (
        <button key={locale} type="submit" name="language" value={locale} lang={locale} aria-label={name}
          aria-pressed={isShort ? undefined : locale === current} className={isShort ? small : classNames(full, look(locale))}>
          {isShort ? short : name}
        </button>
      ))}
    </form>
  )
}
