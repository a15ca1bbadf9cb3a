import { localIso } from '@/lib/calendar/local-date'
import { nameTemplate, type TemplateProblem } from './name-template'
import { nameStem, stampInstant } from './name-stamp'

/** What a template makes of a name, for the person who writes it. `time` = as written in Beijing. */
export type TriedTemplate =
  | { state: 'wrong'; problem: TemplateProblem }
  | { state: 'no-fit' }
  | { state: 'fits'; time: string; number: string | null; name: string | null }

const [minuteLength, secondLength] = [16, 19]

/** Tries a template on a file name. */
export function triedTemplate(text: string, file: string): TriedTemplate {
  const { template, problem } = nameTemplate(text)
  if (!template) return { state: 'wrong', problem }
  const groups = template.form.exec(nameStem(file))?.groups
  const at = groups ? stampInstant(groups) : null
  if (!groups || at === null) return { state: 'no-fit' }
  const time = localIso(at).slice(0, template.precision === 'minute' ? minuteLength : secondLength).replace('T', ' ')
  return { state: 'fits', time, number: groups.number ?? null, name: groups.name?.trim() ?? null }
}
