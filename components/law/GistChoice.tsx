import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { gistLanguages, type GistLanguage } from '@/lib/law/gist'
import { statuteHref, type StatuteAsked } from './law-address'

const look = 'inline-flex min-h-target items-center rounded-full px-3.5'
const chosenLook = 'border-2 border-act bg-act-soft font-bold text-act'

/** The language of our paraphrase, as links to the same page; `asked` = what else was asked of it. Titles and articles stay as they are. */
export function GistChoice({ chosen, statute, asked }: { chosen: GistLanguage; statute: string; asked: StatuteAsked }) {
  const t = useTranslations('law.gistLanguage')
  return (
    <nav aria-labelledby="gist-language" className="grid gap-1.5 print:hidden">
      <p id="gist-language" className="text-sm text-ink-2">{t('label')}</p>
      <ul className="flex flex-wrap gap-2">
        {gistLanguages.map((language) => (
          <li key={language}>
            <Link href={statuteHref(statute, { ...asked, gist: language })} prefetch={false} scroll={false} lang={language} hrefLang={language}
              aria-current={language === chosen ? 'true' : undefined}
              className={classNames(look, language === chosen ? chosenLook : 'border border-edge bg-surface hover:bg-ground')}>
              {t(language)}
            </Link>
          </li>
        ))}
      </ul>
      {chosen === 'zh-TW' && <p className="text-sm text-ink-2 clauses">{t('converted')}</p>}
    </nav>
  )
}
