// The launcher's side of prepare-child.mjs.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * Runs the preparation in a child.
 * @param options `{ data, env }`; with `DATABASE_URL` in `env` that server is set up, else the embedded one is started
 * @param onServer called with `{ pid, pidFile, pgCtl, port }` as soon as an embedded server runs, so that it can be stopped whatever comes next
 * @returns `{ urls: { app, auth }, applied }`
 * @throws Refusal
 */
export function prepare({ data, env }, onServer) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'prepare-child.mjs'), {
      env: { ...env, ANNING_DATA_DIR: data }, execArgv: [], detached: process.platform !== 'win32',
    })
    child.on('message', (message) => {
      if (message.server) onServer(message.server)
      else if (message.refusal) reject(new Refusal(message.refusal.id, message.refusal.values))
      else resolve(message)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Refusal('unexpected', { detail: `prepare ${code ?? signal}` })))
  })
}
