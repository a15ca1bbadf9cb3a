import 'server-only'
import * as z from 'zod/mini'
import { CaseworkError } from '@/lib/errors'

/** Query of a list that pages: `?cursor=…&limit=…` (limit 1 to 500, else 50). */
export const pageSchema = z.object({
  cursor: z.optional(z.string().check(z.maxLength(400))),
  limit: z._default(z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number)).check(z.minimum(1), z.maximum(500)), 50),
})

/** A keyset cursor: the sort values of the last item, opaque to callers. */
export const cursorOf = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A cursor that is the last id of the page before. @throws CaseworkError invalid-body for one that is no id */
export function idCursor(cursor: string): string {
  if (!uuid.test(cursor)) throw new CaseworkError('invalid-body', [{ path: 'cursor', message: 'wrong-format' }])
  return cursor
}

/** Sort values of a cursor. @throws CaseworkError invalid-body for one that we did not make */
export function cursorValues(cursor: string, length: number): (string | number)[] {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    values = null
  }
  const fits = Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string' || typeof value === 'number')
  if (!fits) throw new CaseworkError('invalid-body', [{ path: 'cursor', message: 'wrong-format' }])
  return values as (string | number)[]
}
