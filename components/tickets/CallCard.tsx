import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { tied } from '@/components/ui/tied'

/** A line as it is said, and what it means where the reader's language is another. */
export type CallLine = { key: string; text: string; meaning?: string }
/**
 * `numbers` = to be dialled, `isDoubtful` where no source was read; `ways` and `elsewhere` = how else its number is found; `hours` with the best minute;
 * `lines` = calling numbers, masked.
 */
export type CallView = {
  numbers: { number: string; isDoubtful: boolean }[]; ways: string[]; elsewhere: string
  hours: { words: string; remark: string; best: string; isDoubtful: boolean }
  have: CallLine[]; say: CallLine[]; note: CallLine[]; lines: string[]
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5 print:break-inside-avoid print:gap-0.5">
      <h3 className="text-sm font-bold text-ink-2">{title}</h3>
      {children}
    </section>
  )
}

function Meaning({ line }: { line: CallLine }) {
  const locale = useLocale()
  return line.meaning ? <span lang={locale} className="block text-sm text-ink-2">{line.meaning}</span> : null
}

function When({ view: { numbers, ways, elsewhere, hours } }: { view: CallView }) {
  const t = useTranslations('call.when')
  const grade = useTranslations('channels.grade')
  return (
    <Part title={t('title')}>
      {numbers.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {numbers.map(({ number, isDoubtful }) => (
            <span key={number} className="inline-flex items-center gap-2">
              <a href={`tel:${number.replaceAll('-', '')}`}
                className="tabular inline-flex min-h-target items-center text-2xl font-bold text-act print:min-h-0">{number}</a>
              {isDoubtful && <Chip tone="unsure">{grade('U')}</Chip>}
            </span>
          ))}
        </p>
      ) : <p className="clauses">{elsewhere}</p>}
      {numbers.length === 0 && ways.map((way) => <p key={way} className="text-sm text-ink-2 clauses">{way}</p>)}
      <p className="clauses"><b>{hours.best}</b></p>
      <p className="text-sm text-ink-2 clauses">{hours.words}{hours.isDoubtful && <span className="ml-2">{t('unverified')}</span>}</p>
      {hours.remark && <p className="text-sm text-ink-2 clauses">{hours.remark}</p>}
    </Part>
  )
}

/** Room on paper for what is noted by hand. */
function Blanks() {
  const t = useTranslations('call.note')
  return (
    <dl className="hidden grid-cols-[7rem_1fr] gap-x-3 gap-y-3 print:grid">
      {(['clerk', 'at', 'length', 'number', 'said'] as const).map((key) => (
        <div key={key} className="contents"><dt className="text-sm">{t(key)}</dt><dd className="border-b border-line">{'\u00a0'}</dd></div>
      ))}
      <dt /><dd className="border-b border-line">{'\u00a0'}</dd>
    </dl>
  )
}

/** All of a call on one screen, and on paper a card: when, what to have at hand, what to say, what to note. */
export function CallCard({ view, translated }: { view: CallView; translated: boolean }) {
  const t = useTranslations('call')
  return (
    <Card data-call-card className="grid gap-4 print:max-w-none print:gap-2" aria-label={t('open')}>
      <When view={view} />
      <Part title={t('have.title')}>
        <ul className="grid gap-1 pl-5 list-disc print:gap-0">
          {view.have.map((line) => <li key={line.key} className="clauses">{tied(line.text)}</li>)}
          {view.lines.length > 0 && <li className="clauses" data-screen-only>{t('have.lines', { numbers: view.lines.map(tied).join(' · ') })}</li>}
        </ul>
      </Part>
      <Part title={t('say.title')}>
        {translated && <p className="text-sm text-ink-2 clauses" data-screen-only>{t('translation')}</p>}
        <p className="text-sm text-ink-2 clauses">{t('say.hint')}</p>
        <ol className="grid gap-2 text-lg print:gap-1 print:text-base">
          {view.say.map((line) => <li key={line.key} lang="zh-CN" className="border-l-2 border-act pl-3 clauses">{tied(line.text)}<Meaning line={line} /></li>)}
        </ol>
      </Part>
      <Part title={t('note.title')}>
        {view.note.map((line) => <p key={line.key} className="clauses">{line.text}</p>)}
        <Blanks />
      </Part>
    </Card>
  )
}
