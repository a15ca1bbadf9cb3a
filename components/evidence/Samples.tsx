import { useTranslations } from 'next-intl'
import { masked } from '@/components/ui/masked'
import { GroupHead } from '@/components/ui/Card'

export type Sample = {
  at: string
  number: string | null
  account?: string
  channel: string
  direction: string
  answered: boolean | null
  seconds: number | null
}

function what({ channel, answered, seconds }: Sample): { key: string; seconds: number } {
  if (channel !== 'call') return { key: channel, seconds: 0 }
  if (answered === null) return { key: 'unknown', seconds: 0 }
  return { key: !answered ? 'unanswered' : seconds === null ? 'answered' : 'answeredFor', seconds: seconds ?? 0 }
}

const cell = 'px-2 py-2 first:pl-4 last:pr-4 md:px-4'
const Part = ({ children }: { children: string }) => <span className="mr-1 inline-block">{children}</span>

/** Rows as they were read: which column became what can be seen at once, on a phone without moving the table sideways. */
export function Samples({ samples }: { samples: Sample[] }) {
  const [t, evidence] = [useTranslations('evidence.preview'), useTranslations('evidence')]
  if (samples.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('samples')} />
      <div data-card className="overflow-x-auto rounded-card border border-line bg-surface" tabIndex={0} role="group" aria-label={t('samples')}>
        <table className="w-full text-sm">
          <thead>
            <tr className="text-left text-ink-2">
              {(['when', 'number', 'what'] as const).map((key) => (
                <th key={key} scope="col" className={`${cell} font-normal`}>
                  {t(`columns.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {samples.map((sample, place) => (
              <tr key={place} className="border-t border-line align-top">
                <td className={`${cell} tabular`}><Part>{sample.at.slice(0, 10)}</Part> <Part>{sample.at.slice(11, 16)}</Part></td>
                <td className={`${cell} tabular whitespace-nowrap`}>{sample.number ? masked(sample.number) : (sample.account ?? evidence('hiddenNumber'))}</td>
                <td className={cell}>
                  <Part>{t(`direction.${sample.direction}`)}</Part> <Part>{evidence(`act.${what(sample).key}`, { seconds: what(sample).seconds })}</Part>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
