// An office's backups: one every day, by a process of its own, so that the web server never meets the role that reads everything.
import { spawn } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../launcher/refusal.mjs'
import { say } from '../launcher/words.mjs'
import { backupName, droppable, lastStrike } from './retention.mjs'
import { forgetFailure, lastBackup, noteFailure, noteSchedule } from './state.mjs'

const LOOK_EVERY_MS = 60_000
const AGAIN_AFTER_MS = 3_600_000
const USUAL_HOUR = '2'

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Whether an office asked for backups by themselves. */
export const isWatched = (env = process.env) => env.ANNING_MODE === 'office' && Boolean(env.ANNING_BACKUP_FOLDER)

/** `{ folder, recipient, hour }` as the environment says. @throws Refusal when they do not fit */
function watchSettings(env = process.env) {
  const { ANNING_BACKUP_FOLDER: folder = '', ANNING_BACKUP_RECIPIENT: recipient = '', ANNING_BACKUP_HOUR: hour = USUAL_HOUR } = env
  const fits = isFolder(folder) && /^age1[0-9a-z]{50,}$/.test(recipient) && /^(?:1?\d|2[0-3])$/.test(hour)
  if (!fits) throw new Refusal('watch-settings')
  return { folder, recipient, hour: Number(hour) }
}

function written(root, { data, file, recipient }) {
  const words = [join(root, 'bin/backup.mjs'), file, '--data', data, '--recipient', recipient]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => child.kill())
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)).once('error', () => resolve(false)))
}

/** Says that they are made, and makes one if the hour has struck since the last. @returns ms to wait before looking again */
async function look(root, { data, folder, recipient, hour }) {
  noteSchedule(data, { hour })
  if ((lastBackup(data)?.at ?? 0) >= lastStrike(Date.now(), hour)) {
    forgetFailure(data)
    return LOOK_EVERY_MS
  }
  const file = join(folder, backupName(Date.now()))
  if (!(await written(root, { data, file, recipient }))) {
    noteFailure(data, { at: Date.now() })
    return AGAIN_AFTER_MS
  }
  const dropped = droppable(readdirSync(folder))
  for (const name of dropped) rmSync(join(folder, name), { force: true })
  say('watch-done', { file, dropped: dropped.length })
  return LOOK_EVERY_MS
}

/** Looks every minute, for ever. @throws Refusal when the settings do not fit */
export async function watch(root, { data }) {
  const settings = watchSettings()
  // A launcher that was killed takes this with it.
  process.once('disconnect', () => process.exit(0))
  say('watch-on', settings)
  for (;;) await pause(await look(root, { data, ...settings }))
}

// A full disk or memory ends the process that makes them: it must not end the server too, for want of a note.
function notedFailure(data) {
  try {
    noteFailure(data, { at: Date.now() })
  } catch (error) {
    process.stderr.write(`backups: ${error.code ?? error.message}\n`)
  }
}

// The process that makes them may be ended by the system, or not begin: then none was made, and another begins.
function keepAlive(begin, { data, againAfterMs }) {
  let [child, timer, isOver] = [undefined, undefined, false]
  const run = () => { child = begin().once('exit', again).on('error', again) }
  function again() {
    if (isOver) return
    notedFailure(data)
    clearTimeout(timer)
    timer = setTimeout(run, againAfterMs)
  }
  run()
  return () => {
    isOver = true
    clearTimeout(timer)
    child.kill()
  }
}

/** Runs `watch` beside the server, and again when it ends. @returns a function that ends it @throws Refusal when the settings do not fit */
export function watchBeside(root, data, againAfterMs = LOOK_EVERY_MS) {
  // Before it begins: if it dies at once, the office is still told that none was made.
  noteSchedule(data, { hour: watchSettings().hour })
  const words = [join(root, 'bin/backup.mjs'), '--watch', '--data', data]
  return keepAlive(() => spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }), { data, againAfterMs })
}
