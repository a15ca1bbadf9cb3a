// Starting the standalone web server inside this process.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { listenAddress } from './address.mjs'
import { gate } from './gate.mjs'
import { Refusal } from './refusal.mjs'

const FIRST_ANSWER_WITHIN_MS = 30_000

// Left alone, the heap grows to four times what lives in it before it is swept: a large import would hold hundreds of MB of rows already stored.
const THRIFT = '--heap-growing-percent=20'

// Whatever only set-up may know.
const SETUP_ONLY = ['ANNING_APP_PASSWORD', 'ANNING_AUTH_PASSWORD', 'ANNING_MIGRATE_PASSWORD', 'ANNING_BACKUP_PASSWORD', 'ANNING_MIGRATIONS']

// The framework prints an address without the launch token; two links would confuse.
function quietly() {
  const { log } = console
  console.log = () => {}
  return () => { console.log = log }
}

async function firstAnswer(host, port) {
  const response = await fetch(`http://${host}:${port}/api/health`, { signal: AbortSignal.timeout(FIRST_ANSWER_WITHIN_MS) })
    .catch((error) => { throw new Refusal('server-start', { detail: error.cause?.message ?? error.message }) })
  if (response.status >= 500) throw new Refusal('server-start', { detail: `/api/health ${response.status} ${(await response.text()).slice(0, 200)}` })
}

/**
 * Serves the build in `root` and waits for its first answer.
 * @param options `{ env, rules }`: `env` goes into the server's environment, `rules` to the gate, with the port in `held`
 * @returns `{ close() }`, see gate()
 * @throws Refusal when it does not answer
 */
export async function serve(root, { env, rules }) {
  const { port } = rules.held
  for (const name of SETUP_ONLY) delete process.env[name]
  Object.assign(process.env, env, {
    NODE_ENV: 'production', HOSTNAME: listenAddress(), PORT: String(port),
    NEXT_MANUAL_SIG_HANDLE: '1', NEXT_TELEMETRY_DISABLED: '1', KEEP_ALIVE_TIMEOUT: '5000',
  })
  setFlagsFromString(THRIFT)
  const speak = quietly()
  const listening = gate(rules)
  await import(pathToFileURL(join(root, '.next', 'standalone', 'server.js')).href)
  const server = await listening
  await firstAnswer('127.0.0.1', port)
  speak()
  return server
}
