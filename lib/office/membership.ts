import type { ErrorCode } from '../errors'
import { governs, roleMay, rolesToGive, type Role } from './permissions'

/** A member's place in the office as it stands. */
export type Place = { id: string; role: string; isDisabled: boolean }
/** What is to change of one: another role, or whether they may come in. */
export type PlaceChange = { role?: Role; isDisabled?: boolean }

const isOwner = ({ role, isDisabled }: { role: string; isDisabled: boolean }) => role === 'owner' && !isDisabled

/**
 * Why a member may not change another's place; null when they may. Nobody decides about a role above their own or gives one, and an office keeps an owner.
 * @param places the one who changes, the one it is about, and every owner of the office
 */
export function refusedChange(places: readonly Place[], { by, of, change }: { by: string; of: string; change: PlaceChange }): ErrorCode | null {
  const [me, them] = [places.find(({ id }) => id === by), places.find(({ id }) => id === of)]
  if (!me || me.isDisabled || !roleMay(me.role, 'member:change')) return 'not-allowed'
  if (!them) return 'not-found'
  if (!governs(me.role, them.role) || (change.role && !rolesToGive(me.role).includes(change.role))) return 'not-allowed'
  const left = places.map((place) => (place.id === of ? { ...place, ...change } : place))
  return left.some(isOwner) ? null : 'last-owner'
}
