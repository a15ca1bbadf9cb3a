import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Section } from '@/components/settings/Section'
import { Banner } from '@/components/ui/Banner'
import { Button, LinkButton } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { PageHeader } from '@/components/ui/PageHeader'
import { PrintButton } from '@/components/ui/PrintButton'
import type { Locale } from '@/lib/i18n/locale'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlyPersonalVault } from '@/lib/server/front-door'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'
import { waitingWords } from '@/lib/server/vault-passphrase'

const names = ['first', 'second', 'third'] as const
const plain = { autoCapitalize: 'none', spellCheck: false, required: true, className: 'max-w-80' } as const
const here = '/settings/passphrase/words'

/** The 24 words on one sheet, to be written down or printed. */
async function Sheet({ words }: { words: string[] }) {
  const t = await getTranslations('vault.sheet')
  return (
    <>
      <Banner tone="plain" icon="alert" title={t('once')}>{t('explain')}</Banner>
      <Section title={t('title')}>
        <ol className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-4">
          {words.map((word, place) => (
            <li key={place} className="flex items-baseline gap-2 text-lg">
              <span className="w-6 text-right text-sm text-ink-3">{place + 1}</span><span className="font-bold" data-word>{word}</span>
            </li>
          ))}
        </ol>
      </Section>
      <div className="flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`${here}?check=1`}>{t('next')}</LinkButton>
        <PrintButton label={t('print')} />
      </div>
    </>
  )
}

/** Three of the words, out of sight of the others. */
async function Check({ asked: places, sheet, token }: { asked: number[]; sheet: string; token: string }) {
  const t = await getTranslations('vault.check')
  return (
    <>
      <Section title={t('title')}>
        <p className="text-sm text-ink-2 clauses">{t('explain')}</p>
        <form method="post" action="/api/vault/words/confirmation" className="grid gap-4">
          <FormToken token={token} />
          <input type="hidden" name="sheet" value={sheet} />
          {names.map((name, at) => (
            <TextField key={name} name={name} label={t('word', { place: (places[at] ?? 0) + 1 })} {...plain} />
          ))}
          <Button className="justify-self-start">{t('button')}</Button>
        </form>
      </Section>
      <LinkButton href={here} look="plain" className="justify-self-start px-0">{t('look')}</LinkButton>
    </>
  )
}

/** The new recovery words, shown until three of them were repeated; then never again. A page left open is told that its words are over. */
export default async function WordsPage({ searchParams }: { searchParams: SearchParams }) {
  onlyPersonalVault()
  const member = await requireMember('session:own')
  const waiting = waitingWords((await getLocale()) as Locale)
  if (!waiting) redirect('/settings/passphrase?error=words-over')
  const [t, { check, error }] = [await getTranslations('vault'), await asked<'check' | 'error'>(searchParams)]
  const refused = await doorError(error)
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <PageHeader title={t('sheet.page')} back={{ href: '/settings/passphrase', label: t('page'), isNamed: true }} />
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      {check ? <Check {...waiting} token={member.sessionId ? formToken(member.sessionId) : ''} /> : <Sheet words={waiting.words} />}
    </div>
  )
}
