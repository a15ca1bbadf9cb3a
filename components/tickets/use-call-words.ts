import { useTranslations } from 'next-intl'
import type { TicketEvent } from '@/lib/tickets/ticket'

type Call = Pick<TicketEvent, 'atTime' | 'seconds' | 'clerk'>

/** Whether an event was a call, as far as anybody noted. */
export const isCall = ({ atTime, seconds, clerk }: Call): boolean => atTime !== undefined || seconds !== undefined || clerk !== undefined

/** `14:05 · 3 分 25 秒 · 工号 0231`: what was noted of a call, empty where nothing was. */
export function useCallWords(): (event: Call) => string {
  const t = useTranslations('call')
  return ({ atTime, seconds, clerk }) => [
    atTime, seconds !== undefined && t('took', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }), clerk && t('clerk', { clerk }),
  ].filter(Boolean).join(' · ')
}
