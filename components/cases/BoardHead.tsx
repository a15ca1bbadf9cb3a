import { useTranslations } from 'next-intl'
import { Horizon, type HorizonMark } from '@/components/charts/Horizon'
import { Card } from '@/components/ui/Card'
import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'

/** How many cases, how many past a limit, and where their next dates lie. `from` and `to` = the days the strip spans. */
export type BoardHeadView = { count: number; over: number; marks: HorizonMark[]; from: LocalDate; to: LocalDate; today: LocalDate }

const labels = 7

/** Days named below the strip: evenly apart, none close to today. */
function axisDays({ from, to, today }: BoardHeadView): LocalDate[] {
  const step = Math.max(1, Math.round(daysBetween(from, to) / labels))
  const days = Array.from({ length: labels }, (_day, place) => addDays(from, place * step))
  return days.filter((day) => day < to && Math.abs(daysBetween(day, today)) > step / 2)
}

/** The sentence of the board with the strip of next legal dates. */
export function BoardHead({ view }: { view: BoardHeadView }) {
  const t = useTranslations('cases')
  const axis = axisDays(view).map((on) => ({ on, label: dayInList(on, view.today) }))
  return (
    <Card className="grid items-center gap-x-8 gap-y-3 lg:grid-cols-[auto_minmax(0,1fr)] lg:px-5">
      <div><p className="text-xl font-bold clauses">{t('head', { count: view.count, over: view.over })}</p><p
        className="text-sm text-ink-2">{t('horizon')}</p></div>
      <div className="hidden md:block">
        <Horizon marks={view.marks} from={view.from} to={view.to} today={view.today} label={t('horizon')} todayLabel={t('horizonToday',
          { on: dayInList(view.today, view.today) })} axis={axis} />
      </div>
    </Card>
  )
}
