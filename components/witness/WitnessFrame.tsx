import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { PlainForms } from '@/components/forms/PlainForms'
import { Corner } from '@/components/ui/Corner'

/** Who asks, about what, and until when: all that a link tells of a case. */
export type Ask = { askedAs: string; topic: string; until: string }

/** The page a link opens, in front of the desk: nothing of it leads anywhere else. */
export function WitnessFrame({ title, ask, children }: { title: string; ask?: Ask; children: ReactNode }) {
  const [t, ui] = [useTranslations('witness.page'), useTranslations('ui')]
  return (
    <>
      <main className="mx-auto grid max-w-160 content-start gap-6 px-5 pb-16 pt-20">
        <div className="grid gap-3">
          <h1 className="text-2xl font-bold clauses">{title}</h1>
          {ask && (
            <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
              <dt className="text-ink-2">{t('from')}</dt><dd className="break-words font-bold" lang="zh-CN">{ask.askedAs}</dd>
              <dt className="text-ink-2">{t('topic')}</dt><dd className="break-words font-bold" lang="zh-CN">{ask.topic}</dd>
            </dl>
          )}
          {ask && <p className="text-sm text-ink-3">{t('until', { on: ask.until })}</p>}
        </div>
        {children}
      </main>
      <Corner />
      <PlainForms unheard={ui('unheard')} />
    </>
  )
}

/** The hidden key every form of the page sends. */
export const KeyField = ({ token }: { token: string }) => <input type="hidden" name="token" value={token} />
