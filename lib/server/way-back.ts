import 'server-only'
import { wayBack } from '@/lib/office/way-back'
import { derived, keyOf, openedWith, partsOf, sealedUnder } from './cipher'
import { env } from './env'

/**
 * Where somebody was when the lock came. It travels in the lock's own address, sealed for their session: whoever looks at a locked screen or a list of
 * addresses reads nothing, no other session can open it, each window goes back to its own page, and nothing is kept that signing out would have to clear.
 */

const home = '/today'
const mark = 'w1'
const about = (sessionId: string) => `way-back|${sessionId}`
const key = () => ({ kid: 's', key: keyOf(derived(Buffer.from(env().AUTH_SECRET), '', 'way-back')) })

/** `/locked` or `/unlock` with the way back to an address; bare where there is none, or where it is Today anyway. */
export function doorWithWay(door: '/locked' | '/unlock', sessionId: string, address: string | null): string {
  const way = address === null ? null : wayBack(address)
  if (way === null || way === home) return door
  return `${door}?back=${sealedUnder(key(), about(sessionId), { mark, bytes: Buffer.from(way) })}`
}

/** The page a sealed way leads to: Today where it is none, or that of another session. */
export function openedWay(sessionId: string, sealed: string | undefined): string {
  const parts = sealed ? partsOf(sealed) : null
  if (parts?.mark !== mark) return home
  try {
    return wayBack(openedWith(key().key, about(sessionId), parts).toString()) ?? home
  } catch {
    return home
  }
}
