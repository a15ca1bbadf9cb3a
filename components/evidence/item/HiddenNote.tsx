import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'

/** What a picture's file says beside the picture; see lib/server/media/picture. */
export type HiddenView = {
  takenAt?: string; make?: string; model?: string; software?: string; author?: string; serial?: string; latitude?: number; longitude?: number
}

/** Says what is hidden in a picture's file, and that copies go without it. */
export function HiddenNote({ hidden }: { hidden: HiddenView }) {
  const t = useTranslations('evidence.item.hidden')
  const { takenAt, make, model, software, author, serial, latitude, longitude } = hidden
  const place = latitude !== undefined && longitude !== undefined ? `${latitude}, ${longitude}` : undefined
  const device = [make, model].filter(Boolean).join(' ')
  const rows = [
    ['place', place], ['device', device], ['serial', serial], ['author', author], ['software', software], ['takenAt', takenAt],
  ].filter((row): row is [string, string] => Boolean(row[1]))
  if (rows.length === 0) return null
  return (
    <div className="grid gap-2">
      <Banner tone="plain" icon="shield" title={t(place && device ? 'both' : place ? 'onlyPlace' : 'other')}>{t('leftOut')}</Banner>
      <dl className="grid gap-x-4 px-4 text-sm sm:grid-cols-[9rem_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{t(`names.${name}`)}</dt>
            <dd className="tabular [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
