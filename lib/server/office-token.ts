import 'server-only'
import { randomToken } from './keys'

const shape = /^(?:anning_)?([0-9a-f]{32})_([\w-]{43})$/

/** A secret that names its office, so that its hash is looked up inside that office: `<office>_<256 random bits>`. */
export const officeToken = (officeId: string): string => `${officeId.replaceAll('-', '')}_${randomToken()}`

/** The office a token names; null when it has not the shape of one. */
export function officeOfToken(token: string): string | null {
  const hex = shape.exec(token)?.[1]
  return hex ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null
}
