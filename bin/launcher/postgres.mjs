// Supervisor of the embedded PostgreSQL: starts it, or takes over the one a killed launcher left behind, and stops it.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import pg from 'pg'
import { anyPort } from './ports.mjs'
import { databaseAccount, postgresPrograms } from './postgres-binaries.mjs'
import { clusterPaths, ensureCluster, SUPERUSER, superuserPassword } from './postgres-cluster.mjs'
import { Refusal, saysDiskFull } from './refusal.mjs'
import { run } from './run.mjs'

const WAIT_MS = 25
const START_WITHIN_MS = 30_000
const STOP_WITHIN_MS = 20_000
const LOG_BYTES_MAX = 5_000_000
// Messages of level ERROR quote values (`invalid input syntax for … "…"`): they go to the program that caused them and into no file.
// A log of writes that is no longer needed goes instead of being written over some day: what was erased goes with it.
const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', 'log_statement=none', 'log_min_messages=log', 'wal_recycle=off',
]

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Connection URL of one role and database on this server. */
export function urlOf(port, { role = SUPERUSER, password, database = 'postgres' }) {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

// postmaster.pid: line 1 process id, line 4 port, line 8 state.
function postmaster(paths) {
  if (!existsSync(paths.pidFile)) return null
  const lines = readFileSync(paths.pidFile, 'utf8').split('\n').map((line) => line.trim())
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready' }
}

/** The postmaster that somebody who died left running in `root`, for stopPostgres; null when none runs. Nothing is asked of it. */
export function leftBehind(root) {
  const paths = clusterPaths(root)
  const found = postmaster(paths)
  return found && isPostgres(found.pid) ? { pid: found.pid, pidFile: paths.pidFile } : null
}

function isPostgres(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  return existsSync(`/proc/${pid}/stat`) && /\(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

// Both sides of scram prove that they know the password; the directory tells this cluster from a copy of it.
async function isOurs(paths, { port, password }) {
  const client = new pg.Client({ connectionString: urlOf(port, { password }), connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    const { rows } = await client.query("SELECT current_setting('data_directory') AS folder")
    return realpathSync(rows[0].folder) === realpathSync(paths.data)
  } catch (error) {
    if (['28P01', '28000'].includes(error.code)) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function adopt(paths, password) {
  const found = postmaster(paths)
  if (!found || !isPostgres(found.pid)) return null
  if (!found.ready) return null
  const ours = await isOurs(paths, { port: found.port, password }).catch(() => null)
  if (ours === false) throw new Refusal('database-stranger', { data: paths.root })
  return ours ? { pid: found.pid, port: found.port } : null
}

function openLog(paths) {
  if (existsSync(paths.log) && statSync(paths.log).size > LOG_BYTES_MAX) renameSync(paths.log, `${paths.log}.1`)
  return openSync(paths.log, 'a', 0o600)
}

function launch({ paths, programs, account, port, settings }) {
  const flags = ['-D', paths.data, '-p', String(port), ...[...SETTINGS, ...settings].flatMap((setting) => ['-c', setting])]
  if (process.platform === 'win32') { // pg_ctl drops an administrator's rights, which postgres.exe refuses
    return run(programs.pgCtl, ['start', '-D', paths.data, '-l', paths.log, '-w', '-o', flags.slice(2).map((flag) => `"${flag}"`).join(' ')])
  }
  const log = openLog(paths)
  const child = spawn(programs.postgres, flags, { uid: account?.uid, gid: account?.gid, cwd: '/', stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.unref()
  return new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
}

// One attempt: null when the postmaster ended without becoming ready.
async function tryStart(cluster, until) {
  let over = false
  // Whoever takes the port before the postmaster does ends it, and startNew tries another. On Windows the program told of here is pg_ctl, over either way.
  launch({ ...cluster, port: cluster.port ?? await anyPort() }).then((end) => { over = process.platform !== 'win32' || end.code !== 0 })
  while (Date.now() < until) {
    const ended = over
    const running = await adopt(cluster.paths, cluster.password)
    if (running || ended) return running
    await pause(WAIT_MS)
  }
  return null
}

// A postmaster killed a moment ago leaves children that end on their own; until then a new one refuses to start, so try again.
async function startNew(cluster) {
  const { paths } = cluster
  for (let until = Date.now() + START_WITHIN_MS; Date.now() < until; await pause(WAIT_MS * 4)) {
    const left = postmaster(paths)
    if (left && !isPostgres(left.pid)) rmSync(paths.pidFile, { force: true })
    const logStart = existsSync(paths.log) ? statSync(paths.log).size : 0
    const running = await tryStart(cluster, until)
    if (running) return running
    if (saysDiskFull(readFileSync(paths.log, 'utf8').slice(logStart))) throw new Refusal('disk-full', { place: paths.root })
  }
  throw new Refusal('database-start', { log: paths.log })
}

/**
 * A running PostgreSQL 18 on 127.0.0.1 whose files are in `root`; it outlives this process until stopPostgres.
 * @param settings further `name=value` settings, used when it is started and not when it was running already
 * @param port where it is to listen when it is started; any free one without it
 * @returns `{ pid, port, pidFile, pgCtl, password }`, the password being the superuser's
 */
export async function startPostgres(root, settings = [], port = undefined) {
  mkdirSync(root, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const paths = clusterPaths(root)
  const account = databaseAccount(paths.data)
  const password = superuserPassword(paths)
  const programs = await postgresPrograms(root, account)
  await ensureCluster({ paths, programs, account })
  const running = await adopt(paths, password) ?? await startNew({ paths, programs, account, password, settings, port })
  return { ...running, pidFile: paths.pidFile, pgCtl: programs.pgCtl, password }
}

/** Fast shutdown: open transactions are undone, everything committed is on disk. Returns when the server is gone. */
export async function stopPostgres({ pid, pidFile, pgCtl }) {
  if (process.platform === 'win32') {
    await run(pgCtl, ['stop', '-D', pidFile.replace(/[\\/]postmaster\.pid$/, ''), '-m', 'fast', '-w'])
    return
  }
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  for (let until = Date.now() + STOP_WITHIN_MS; existsSync(pidFile) && Date.now() < until;) await pause(WAIT_MS)
}

const LOOK_EVERY_MS = 1000

/**
 * Looks after a server that was started in `root`: one that dies is started again on its port, so that what waits for it goes on. `server` is kept up to date.
 * @returns a function that ends it, to be awaited before the server is stopped
 */
export function tendPostgres(root, server) {
  let looking = null
  const look = async () => {
    if (!isPostgres(server.pid)) server.pid = (await startPostgres(root, [], server.port)).pid
  }
  const tell = (error) => process.stderr.write(`database: ${error.id ?? error.message}\n`)
  // One look at a time: a start that fails takes half a minute, and whoever ends this waits for one look and not for all that would stand in line.
  const timer = setInterval(() => { looking ??= look().catch(tell).finally(() => { looking = null }) }, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}
