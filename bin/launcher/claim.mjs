// One holder at a time for a data directory or a build: a file naming the process that holds it. A holder that died, however it died,
// is recognised and replaced.
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writePrivate } from './data-directory.mjs'

/** When a process started, as text that no other process on this machine shares; undefined where the system does not tell. */
function birthOf(pid) {
  if (process.platform !== 'linux') return undefined
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return afterName[0] === 'Z' ? 'dead' : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${afterName[19]}`
  } catch {
    return 'dead'
  }
}

function isSignalable(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** True while the process that wrote this record runs, not merely some process of that number. */
export function isAlive({ pid, birth }) {
  return isSignalable(pid) && (birth === undefined || birth === birthOf(pid))
}

/** The record in a claim file, null when there is none. */
export function holder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function place(file, record) {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writePrivate(draft, JSON.stringify(record))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

// Renaming is atomic, so of several takers one gets the dead record; whoever moved a live one by mistake puts it back.
function setAside(file, dead) {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(file, aside)
    if (dead && holder(aside)?.instance !== dead.instance) linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Takes the claim, or tells who holds it.
 * @returns `{ mine: true, record, note(more), release() }` or `{ mine: false, record }`; `record` = `{ pid, birth, instance, … }`,
 *   `instance` a random word that names this holding
 */
export function claim(file) {
  const record = { pid: process.pid, birth: birthOf(process.pid), instance: randomBytes(16).toString('hex') }
  while (!place(file, record)) {
    const other = holder(file)
    if (other && isAlive(other)) return { mine: false, record: other }
    setAside(file, other)
  }
  const note = (more) => writePrivate(file, JSON.stringify(Object.assign(record, more)))
  const release = () => { if (holder(file)?.instance === record.instance) rmSync(file, { force: true }) }
  return { mine: true, record, note, release }
}
