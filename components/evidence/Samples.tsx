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

/** Up to three rows as they were read: which column became what can be seen at once. */
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
              {(['when', 'number', 'way', 'what'] as const).map((key) => (
                <th key={key} scope="col" className="px-4 py-2 font-normal">
                  {t(`columns.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {samples.map((sample) => (
              <tr key={`${sample.at} ${sample.number}`} className="border-t border-line">
                <td className="whitespace-nowrap px-4 py-2">{sample.at.slice(0, 16).replace('T', ' ')}</td>
                <td className="whitespace-nowrap px-4 py-2">{sample.number ? masked(sample.number) : (sample.account ?? evidence('hiddenNumber'))}</td>
                <td className="whitespace-nowrap px-4 py-2">{t(`direction.${sample.direction}`)}</td>
                <td className="whitespace-nowrap px-4 py-2">{evidence(`act.${what(sample).key}`, { seconds: what(sample).seconds })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
