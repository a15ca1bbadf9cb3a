import { classNames } from './class-names'

/** Plain form post: cookie, then back to where one was. Each language is written in itself. The server sends the browser back to the page it came from. */
export function LanguageSwitch({ current, languages, label }: { current: string; languages: { locale: string; name: string }[]; label: string }) {
  return (
    <form method="post" action="/api/language" aria-label={label} className="flex gap-1 print:hidden" data-screen-only>
      {languages.map(({ locale, name }) => (
        <button key={locale} type="submit" name="language" value={locale} lang={locale} aria-pressed={locale === current}
          className={classNames('min-h-8 rounded-full px-3 text-sm', locale === current ? 'bg-act-soft font-bold text-act' : 'text-ink-2 hover:text-ink')}>
          {name}
        </button>
      ))}
    </form>
  )
}
