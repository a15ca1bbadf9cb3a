import { useTranslations } from 'next-intl'
import { DayRibbon, type RibbonMark } from '@/components/charts/DayRibbon'
import { NightDots } from '@/components/charts/NightDots'
import { Card } from '@/components/ui/Card'
import { isNightHour } from '@/lib/evidence/night'

/**
 * `marks` = minutes after 20:00 of the evening; `isTonight` = of this evening, not the one before;
 * `nights` = the last nights, oldest first, true where someone called.
 */
export type LastNightView = { marks: RibbonMark[]; nights: boolean[]; isTonight: boolean }

const fromHour = 20
const hours = 14

/** What the last night was, as a sentence first, then the band from 20:00 to 10:00, then the nights before it. */
export function LastNight({ night }: { night: LastNightView }) {
  const t = useTranslations('today.night')
  const atNight = night.marks.filter(({ minutes }) => isNightHour(Math.floor(fromHour + minutes / 60) % 24))
  const count = atNight.length
  const answered = atNight.filter((mark) => mark.answered).length
  const when = night.isTonight ? 'tonight' : 'last'
  const quiet = night.nights.filter((called) => !called).length
  return (
    <Card flush className="grid" aria-live="off">
      <div className="grid gap-2 p-4">
        <div className="grid">
          <h2 className="text-xl font-bold clauses">{count > 0 ? t('calls', { when, count, answered }) : t('quiet', { when })}</h2>
          {count > 0 && <p className="text-sm text-ink-2 lg:text-desk">{t('noted')}</p>}
        </div>
        {night.marks.length > 0 && (
          <DayRibbon
            marks={night.marks}
            fromHour={fromHour}
            hours={hours}
            axis={[22, 1, 4, 8]}
            label={t('ribbon', { when, count: night.marks.length, answered: night.marks.filter((mark) => mark.answered).length })}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line px-4 py-2.5">
        <span className="text-sm text-ink-2">{t('dots', { nights: night.nights.length, quiet })}</span>
        <NightDots nights={night.nights} label={t('dots', { nights: night.nights.length, quiet })} />
      </div>
    </Card>
  )
}
