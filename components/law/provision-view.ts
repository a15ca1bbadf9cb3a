import type { LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { standing } from '@/lib/law'
import { rulesUsing, spellsOf, type Spell } from '@/lib/law/lookup'
import type { Provision, Standing } from '@/lib/law/provision'

/** `day` = the day one asked about, with what stood then; `spells` = the versions to show, oldest first; `rules` = who cites it. */
export type ProvisionView = { provision: Provision; spells: Spell[]; rules: ViolationId[]; day?: LocalDate; standing?: Standing['state'] }

/** With a day: the version that stood then, or none; without: every version. */
export function provisionView(provision: Provision, day: LocalDate | undefined): ProvisionView {
  const rules = rulesUsing(provision.id)
  const spells = spellsOf(provision)
  if (!day) return { provision, spells, rules }
  const ofDay = spells.filter(({ version, to }) => version.from <= day && (to === null || day <= to))
  return { provision, spells: ofDay, rules, day, standing: standing(provision, day).state }
}
