// A second start on the same data: find out where the first one serves.
import { join } from 'node:path'
import { openBrowser } from './browser.mjs'
import { fillDemo } from './demo.mjs'
import { leaveToken, launchLink } from './launch-token.mjs'
import { holder, isAlive } from './claim.mjs'
import { Refusal } from './refusal.mjs'
import { say } from './words.mjs'

const root = join(import.meta.dirname, '..', '..')
const START_WITHIN_MS = 15 * 60 * 1000
const STOP_WITHIN_MS = 30_000
const ANSWER_WITHIN_MS = 5000
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function answers({ port, instance }) {
  const response = await fetch(`http://127.0.0.1:${port}/launcher/${instance}`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch(() => null)
  return response?.status === 204
}

/**
 * Shows where the launcher that holds `file` serves, and opens it; with `demo` its empty data is filled first.
 * @returns false when that launcher ended meanwhile and the claim can be taken
 */
export async function showNeighbour({ data, open, demo }, file) {
  const link = await neighbourLink(data, file)
  if (!link) return false
  if (demo) await fillDemo(root, { data, port: Number(new URL(link).port), mode: 'personal' })
  say('elsewhere', { link })
  if (open) openBrowser(link)
  return true
}

/**
 * A one-time link into the launcher that holds `file`; waits while that one is still starting, or is just stopping.
 * @returns the link, or null when that launcher ended meanwhile and the claim can be taken
 * @throws Refusal when it lives but does not answer
 */
async function neighbourLink(data, file) {
  let until = Date.now() + START_WITHIN_MS
  for (let served = false; Date.now() < until; await pause(200)) {
    const record = holder(file)
    if (!record || !isAlive(record)) return null
    if (record.port === undefined) continue
    if (await answers(record)) return launchLink(record.port, leaveToken(data))
    if (!served) until = Date.now() + STOP_WITHIN_MS
    served = true
  }
  throw new Refusal('not-answering', { port: '?', ...holder(file) })
}
