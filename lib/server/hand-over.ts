import 'server-only'
import { jsonAnswer, jsonText, seeOther } from './answer'
import { checkedParams, type Door, guarded } from './door'
import { callerOf } from './member'
import { receiveMultipart, type Arriving, type Wanted } from './multipart'
import { checkWriteOrigin } from './origin'
import { backWithError, problem } from './problem'
import { refusalOf } from './refusal'

/**
 * `keep` takes one file while it arrives and answers for who may: the fields that came before it say who sends it. `next` = the page a browser's own form leads
 * to.
 */
export type HandOverSpec<K, A> = Omit<Wanted<K>, 'keep'> & {
  keep: (request: Request, file: Arriving, before: Readonly<Record<string, string>>) => Promise<K>; next: (answer: A, files: K[]) => string; summary?: string
}

const wantsPage = (request: Request) => (request.headers.get('accept') ?? '').includes('text/html')

function refused(request: Request, error: unknown): Response {
  const refusal = refusalOf(error)
  if (!refusal) throw error
  return refusal.code === 'wrong-origin' || !wantsPage(request) ? problem(request, refusal) : seeOther(backWithError(request, '/', refusal))
}

/** `entrance()` for a form with a file: the same origin rules, no session, no permission. A browser's own form is answered with a page, a script with JSON. */
export function handOver<K, A>(spec: HandOverSpec<K, A>, deed: (request: Request, files: K[]) => Promise<A>): Door {
  const handle = guarded(async (request, context) => {
    try {
      checkWriteOrigin(request, await callerOf(request))
      checkedParams(await context.params)
      const keep: Wanted<K>['keep'] = (file, before) => spec.keep(request, file, before)
      const { files } = await receiveMultipart(request, { ...spec, keep })
      const answer = await deed(request, files)
      return wantsPage(request) ? seeOther(spec.next(answer, files)) : jsonAnswer(jsonText(answer), 201)
    } catch (error) {
      return refused(request, error)
    }
  })
  return Object.assign(handle, { spec: { kind: 'entrance' as const, permission: null, status: 201, summary: spec.summary } })
}
