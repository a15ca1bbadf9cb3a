// A checked restore takes the place of the data directory in one step. Where the directory is a volume of its own the step is many: a mark says that it has
// begun, and whoever opens the directory next, a start or a restore, takes it to its end. Needs no packages: a start comes before they are there.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writePrivate } from '../launcher/data-directory.mjs'
import { Refusal } from '../launcher/refusal.mjs'

export const INSIDE = '.restoring-'
export const CLAIM = 'restoring.json'
const MARK = '.settling'
// A volume's own, and drafts of ours.
const isNothing = (name) => name === 'lost+found' || name.startsWith(INSIDE)

/** @throws Refusal when anything lies in the directory */
export function checkUnused(target) {
  if (!existsSync(target)) return
  const names = readdirSync(target).filter((name) => !isNothing(name))
  if (names.length > 0) throw new Refusal('restore-used', { data: target })
}

function syncFolder(folder) {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

// Names go one by one, the mark's folder last: killed in between, the rest goes the next time.
function moveOut(folder, target) {
  for (const name of readdirSync(folder).filter((each) => each !== MARK)) renameSync(join(folder, name), join(target, name))
  syncFolder(target)
  rmSync(folder, { recursive: true, force: true })
  syncFolder(target)
}

/** Takes a restore into a volume to its end that was killed when all was checked. @returns whether there was one */
export function finishSettling(target) {
  if (!existsSync(target)) return false
  const begun = readdirSync(target).filter((name) => name.startsWith(INSIDE) && existsSync(join(target, name, MARK)))
  for (const name of begun) moveOut(join(target, name), target)
  return begun.length > 0
}

/** Gives a checked folder the directory's name. */
export function settle({ folder, target, inside }) {
  checkUnused(target)
  rmSync(join(folder, CLAIM), { force: true })
  syncFolder(folder)
  if (inside) {
    writePrivate(join(folder, MARK), '')
    syncFolder(folder)
    return moveOut(folder, target)
  }
  if (existsSync(target)) rmdirSync(target)
  renameSync(folder, target)
  return syncFolder(dirname(target))
}
