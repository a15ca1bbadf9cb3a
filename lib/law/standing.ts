import type { LocalDate } from '@/lib/calendar/local-date'
import type { CitableVersion, Provision, ProvisionVersion, Standing } from './provision'

const lastDay: LocalDate = '9999-12-31'

/**
 * What a provision said on a civil day (Asia/Shanghai). The day is that of the act for a finding, of the triggering event for a deadline.
 * Before the earliest recorded version the answer is `not-recorded`, never "lawful".
 */
export function standing(provision: Provision, day: LocalDate): Standing {
  let current: ProvisionVersion | undefined
  for (const version of provision.versions) {
    if (version.from <= day && (!current || version.from > current.from)) current = version
  }
  if (!current) return { state: 'not-recorded' }
  return current.text ? { state: 'in-force', version: current } : { state: 'not-in-force' }
}

/**
 * The number a rule compares with on a civil day: from the first provision in force that has it; before the earliest record the first
 * recorded number, so that the acts of that day can be shown as not judged. The unit is in the limit's name.
 */
export function limitOn(provisions: readonly Provision[], day: LocalDate, limit: string): number {
  for (const provision of provisions) {
    const now = standing(provision, day)
    const value = now.state === 'in-force' ? now.version.text?.limits[limit] : undefined
    if (value !== undefined) return value
  }
  const [earliest] = provisions.flatMap((provision) => provision.versions.flatMap((version) => version.text?.limits[limit] ?? []))
  if (earliest === undefined) throw new Error(`no provision has the limit ${limit}`)
  return earliest
}

/** The number as the latest text of the provisions has it, for words that speak of no day. */
export const latestLimit = (provisions: readonly Provision[], limit: string): number => limitOn(provisions, lastDay, limit)

/** Whether any of the provisions was in force on a civil day. */
export const anyInForce = (provisions: readonly Provision[], day: LocalDate): boolean =>
  provisions.some((provision) => standing(provision, day).state === 'in-force')

/** Whether a version may be cited at all: it has a text and its grade is P or S. W and U may only drive a hint. */
export const isCitable = (version: ProvisionVersion): version is CitableVersion => version.text !== null && (version.grade === 'P' || version.grade === 'S')

/** The version of a provision that may be cited for an act on a civil day (Asia/Shanghai), or null: it stood on that day and its grade allows it. */
export function citation(provision: Provision, day: LocalDate): CitableVersion | null {
  const now = standing(provision, day)
  return now.state === 'in-force' && isCitable(now.version) ? now.version : null
}
