// The second half of a start, once dependencies and build are there: database, secrets, web server, link.
import { join } from 'node:path'
import { isWatched, watchBeside } from '../backup/watch.mjs'
import { noteSchedule } from '../backup/state.mjs'
import { knownHosts, officeAddress, serverMode } from './address.mjs'
import { openBrowser } from './browser.mjs'
import { checkRuntime, isSetUp, powers } from './database.mjs'
import { fillDemo } from './demo.mjs'
import { launchLink, launchToken, setUpLink, sweepTokens } from './launch-token.mjs'
import { defaultDataDirectory } from './options.mjs'
import { stopPostgres, tendPostgres } from './postgres.mjs'
import { prepare } from './prepare.mjs'
import { Refusal } from './refusal.mjs'
import { finishRotation } from './rotate.mjs'
import { isGuarded, serverSecrets } from './secrets.mjs'
import { serve } from './server.mjs'
import { onStop } from './stop.mjs'
import { say } from './words.mjs'

const CLOSE_WITHIN_MS = 8000

function keepDatabase(data, server, isTended) {
  const leave = isTended ? tendPostgres(join(data, 'postgres'), server) : () => undefined
  onStop('database', async () => {
    await leave()
    await stopPostgres(server)
  })
}

/**
 * The two run-time URLs for the data of this directory; an embedded database is started for it, without a word if `isQuiet`, and started again when it dies
 * if `isTended`. @throws Refusal
 */
export async function databaseUrls({ data, isQuiet = false, isTended = false }) {
  const { DATABASE_URL, AUTH_DATABASE_URL } = process.env
  const given = DATABASE_URL ? await powers(DATABASE_URL) : null
  if (!given || given.mayCreateRoles) {
    if (!isQuiet) say('database')
    const { urls } = await prepare({ data, env: process.env }, (server) => keepDatabase(data, server, isTended))
    return urls
  }
  if (!AUTH_DATABASE_URL) throw new Refusal('database-role-missing')
  return { app: DATABASE_URL, auth: AUTH_DATABASE_URL }
}

async function within(ms, work) {
  let timer
  await Promise.race([work, new Promise((resolve) => { timer = setTimeout(resolve, ms) })])
  clearTimeout(timer)
}

// No new connection, and those in flight get their answer; then what runs beside the requests ends (the hook is left by instrumentation.ts).
async function closeServer(server) {
  await server.close()
  await within(CLOSE_WITHIN_MS, globalThis.__anningClose?.())
}

// An office whose owner is not there yet gets a link for that, once: whoever finds the address first must not become the owner.
async function announceOffice({ port, token, auth }) {
  const address = officeAddress(port)
  say('office', { address })
  if (!(await isSetUp(auth))) say('setUp', { link: setUpLink(address, token) })
}

function announce({ port, token }, { data, open }) {
  const link = launchLink(port, token)
  say('ready', { link, data })
  if (isGuarded(data)) say('guarded')
  if (open) openBrowser(link)
}

// An office's daily backups, by a process of their own that has its password before the server forgets it.
function keepBackedUp(root, data) {
  if (!isWatched()) return noteSchedule(data, null)
  onStop('backups', watchBeside(root, data))
  return undefined
}

/**
 * Starts database and server and prints the link.
 * @param asked see options()
 * @param held `{ mine, port }`: the claim on the data directory, in which the port is noted, and the port as holdPort() holds it
 * @throws Refusal
 */
export async function launch(root, asked, { mine, port: held }) {
  const mode = serverMode()
  const { port } = held
  const { app, auth } = await databaseUrls({ ...asked, isTended: true })
  await checkRuntime({ app, auth }, join(root, 'prisma', 'migrations'))
  await finishRotation(root, { data: asked.data, urls: { app, auth } })
  sweepTokens(asked.data)
  keepBackedUp(root, asked.data)
  say('server')
  const { token, sha256 } = launchToken()
  const env = {
    DATABASE_URL: app, AUTH_DATABASE_URL: auth, ANNING_MODE: mode, ANNING_DATA_DIR: asked.data, ...serverSecrets(asked.data),
    ANNING_LAUNCH_TOKEN_SHA256: sha256, ANNING_DATA_NAMED: asked.data === defaultDataDirectory() ? '' : asked.data,
  }
  const server = await serve(root, { env, rules: { hosts: knownHosts(port), instance: mine.record.instance, held } })
  onStop('server', () => closeServer(server))
  mine.note({ port })
  if (asked.demo) await fillDemo(root, { data: asked.data, port, mode })
  if (mode === 'office') await announceOffice({ port, token, auth })
  else announce({ port, token }, asked)
}
