// Locked dependencies: npm notes what it installed in node_modules/.package-lock.json, written last. If that note has everything the lock
// asks for in the same version, the folder is fresh.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asRefusal, Refusal } from './refusal.mjs'
import { run } from './run.mjs'
import { say } from './words.mjs'

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** True when node_modules holds what package-lock.json names; a package optional on this platform may be absent, not different. */
export function isInstalled(root) {
  const wanted = packages(join(root, 'package-lock.json'))
  const found = packages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) =>
    path === '' || (found[path] ? found[path].version === version : Boolean(optional || devOptional)))
}

function npm(args) {
  if (process.env.npm_execpath) return [process.execPath, [process.env.npm_execpath, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/** Runs `npm ci` when something is missing or stale. @throws Refusal when that fails */
export async function install(root) {
  if (isInstalled(root)) return
  say('install')
  const [program, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  const { code, output } = await run(program, args, { cwd: root, shell: program.endsWith('.cmd') })
  if (code === 0) return
  if (/EACCES|EROFS|EPERM/.test(output)) throw new Refusal('program-not-writable', { place: root })
  const failed = asRefusal(new Error(output), root)
  throw failed.id === 'disk-full' ? failed : new Refusal('install', { detail: output.split('\n').find((line) => line.trim()) ?? `npm ${code}` })
}
