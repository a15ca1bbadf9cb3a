// How a browser proves that it was opened by the person at this machine (personal mode has no password).
//
// The link is http://127.0.0.1:<port>/open#<token>: the token stands in the fragment, so it reaches no log and no Referer. The page posts it
// to the server, which accepts it once:
//   · the first link of a launch: its sha256 (hex) is in ANNING_LAUNCH_TOKEN_SHA256 and counts until it was used;
//   · a later link, made by a second `npm start` on the same data: an empty file named by the sha256 (hex) in <data>/launch-tokens.
//     The server takes it by unlink(): whoever's unlink succeeds is in, so two requests cannot both use it. Files older than ten minutes do not count.
// Only the owner of the data directory can write there, and that person could read the database anyway.
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LIFETIME_MS = 10 * 60 * 1000

/** A fresh token: `{ token, sha256 }`, 256 random bits in base64url and its hash in hex. */
export function launchToken() {
  const token = randomBytes(32).toString('base64url')
  return { token, sha256: createHash('sha256').update(token).digest('hex') }
}

/** The link for a token. */
export const launchLink = (port, token) => `http://127.0.0.1:${port}/open#${token}`

/** The link with which the first owner sets up an office. */
export const setUpLink = (address, token) => `${address}/set-up#${token}`

/** Makes a token that the server already running on this data will accept once; returns the token. */
export function leaveToken(data) {
  const { token, sha256 } = launchToken()
  writeFileSync(join(data, 'launch-tokens', sha256), '', { mode: 0o600, flag: 'wx' })
  return token
}

/** Removes tokens left unused. */
export function sweepTokens(data) {
  const folder = join(data, 'launch-tokens')
  const old = readdirSync(folder).filter((name) => Date.now() - statSync(join(folder, name)).mtimeMs > LIFETIME_MS)
  for (const name of old) rmSync(join(folder, name), { force: true })
}
