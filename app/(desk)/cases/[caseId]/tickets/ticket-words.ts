import { getLocale, getTranslations } from 'next-intl/server'
import type { TicketWords } from '@/components/tickets/ticket-view'
import type { CaseFacts } from '@/lib/cases/case-file'
import { today } from '@/lib/server/clock'

/** The words in which tickets of a case are shown. */
export async function ticketWords({ respondents }: CaseFacts): Promise<TicketWords> {
  const [t, channel, step, deadline] = [
    await getTranslations('tickets'),
    await getTranslations('channels'),
    await getTranslations('nextSteps'),
    await getTranslations('deadlines'),
  ]
  return {
    t: (key, values) => t(key, values),
    channel: (key, values) => channel(key, values),
    step: (key, values) => step(key, values),
    deadline: (key, values) => deadline(key, values),
    locale: await getLocale(),
    today: today(),
    respondents,
  }
}
