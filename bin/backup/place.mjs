// Where a restore works until everything is checked: a folder beside the data directory (inside it where the directory is a volume of its own), which then
// takes its place in one step. What a killed restore left there is found and removed by the next.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { claim, holder, isAlive } from '../launcher/claim.mjs'
import { leftBehind, stopPostgres } from '../launcher/postgres.mjs'
import { Refusal } from '../launcher/refusal.mjs'
import { checkUnused, CLAIM, finishSettling, INSIDE, settle } from './settling.mjs'

function isVolume(target) {
  return existsSync(target) && statSync(target).dev !== statSync(dirname(target)).dev
}

async function removeLeftover(folder) {
  const record = holder(join(folder, CLAIM))
  if (record && isAlive(record)) throw new Refusal('restore-runs', { pid: record.pid })
  const server = leftBehind(join(folder, 'postgres'))
  if (server) await stopPostgres(server)
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Makes the folder. @returns `{ folder, isAgain, settle(), drop() }`: `isAgain` = an earlier one was killed; settle() gives it the directory's name, drop()
 *   takes it away
 * @throws Refusal when the directory is used, or another restore into it runs
 */
export async function openPlace(target) {
  finishSettling(target)
  checkUnused(target)
  const inside = isVolume(target)
  const parent = inside ? target : dirname(target)
  const prefix = inside ? INSIDE : `.${basename(target)}.restoring-`
  mkdirSync(parent, { recursive: true })
  const left = readdirSync(parent).filter((name) => name.startsWith(prefix))
  for (const name of left) await removeLeftover(join(parent, name))
  const folder = join(parent, prefix + randomBytes(4).toString('hex'))
  mkdirSync(folder, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  claim(join(folder, CLAIM))
  const drop = () => rmSync(folder, { recursive: true, force: true })
  return { folder, isAgain: left.length > 0, settle: () => settle({ folder, target, inside }), drop }
}
