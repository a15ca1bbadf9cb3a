// Which Node will do. Nothing here, or in what it imports, is newer than Node 14.
import { Refusal } from './refusal.mjs'
import { sayRefusal } from './words.mjs'

const WANTED = [20, 19]

/** @throws Refusal when this Node is older than package.json asks */
export function checkNode(found = process.versions.node) {
  const [major, minor] = found.split('.').map(Number)
  if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) throw new Refusal('node-version', { wanted: WANTED.join('.'), found })
}

/** Ends the process with one sentence when this Node is too old. */
export function requireNode() {
  try {
    checkNode()
  } catch (refusal) {
    sayRefusal(refusal)
    process.exit(1)
  }
}
