import { getTranslations } from 'next-intl/server'
import { momentOf } from '@/components/law/FindingActs'
import { nameIn } from '@/components/law/finding-view'
import { masked } from '@/components/ui/masked'
import type { Option } from '@/components/ui/Choice'
import type { LocalDate } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { nameableActs } from '@/lib/law/named-acts'

type Named = readonly { key: string; name: string }[]
type Of = { attempts: readonly ContactAttempt[]; day: LocalDate; people: Named; respondents: Named }

const shown = 60

/** The records of one day that an answer may speak of, in order of time, as boxes to tick; `found` = how many there are. */
export async function actsOfDay({ attempts, day, people, respondents }: Of): Promise<{ found: number; options: Option[] }> {
  const [t, evidence] = [await getTranslations('rules.acts'), await getTranslations('evidence')]
  const acts = nameableActs(attempts.filter(({ localDay }) => localDay === day)).sort((one, other) => one.act.at - other.act.at)
  const options = acts.slice(0, shown).map(({ act, counts }, place): Option => {
    const line = act.number === null ? (act.account ?? evidence('hiddenNumber')) : masked(act.number)
    const who = [act.lender && nameIn(respondents, act.lender), nameIn(people, act.recipient), line].filter(Boolean).join(' · ')
    return {
      value: act.id, name: `attempts.${place}`, label: `${momentOf(act)} ${evidence(`act.${actOf(act).key}`, actOf(act))}`,
      hint: counts ? who : `${who} · ${t('open')}`,
    }
  })
  return { found: acts.length, options }
}
