// Secrets come from a terminal that does not show them, from a file, or from the standard input; never from the command line or the environment.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Refusal } from '../launcher/refusal.mjs'
import { QUESTIONS } from '../launcher/words.mjs'

const isTerminal = () => Boolean(process.stdin.isTTY && process.stderr.isTTY)
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** A question on the terminal; what is typed is not shown. */
function asked(question) {
  process.stderr.write(`${QUESTIONS[question]().join('\n')}: `)
  const line = createInterface({ input: process.stdin, output: silent(), terminal: true })
  return new Promise((resolve, reject) => {
    line.once('line', resolve)
    line.once('SIGINT', () => reject(new Refusal('backup-no-secret')))
    line.once('close', () => reject(new Refusal('backup-no-secret')))
  }).finally(() => {
    line.close()
    process.stderr.write('\n')
  })
}

async function fromFile(file) {
  if (file === '-') return (await text(process.stdin)).split(/\r?\n/)[0]
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0]
  } catch {
    throw new Refusal('backup-no-file', { file })
  }
}

/** A new passphrase, asked for twice. `isStrong(text)` tells whether it will do. @throws Refusal */
export async function newPassphrase(file, isStrong) {
  if (file !== undefined) {
    const given = await fromFile(file)
    if (!isStrong(given)) throw new Refusal('backup-weak')
    return given
  }
  if (!isTerminal()) throw new Refusal('backup-no-secret')
  const first = await asked('passphrase')
  if (!isStrong(first)) throw new Refusal('backup-weak')
  if ((await asked('again')) !== first) throw new Refusal('backup-unlike')
  return first
}

/** The passphrase of a backup that is there. @throws Refusal */
export async function knownPassphrase(file) {
  if (file !== undefined) return fromFile(file)
  if (!isTerminal()) throw new Refusal('backup-no-secret')
  return asked('known')
}

/** The secret line of an age identity file. @throws Refusal */
export function identityIn(file) {
  let lines
  try {
    lines = readFileSync(file, 'utf8').split(/\r?\n/)
  } catch {
    throw new Refusal('backup-no-file', { file })
  }
  const line = lines.find((each) => each.startsWith('AGE-SECRET-KEY-'))
  if (!line) throw new Refusal('backup-no-identity', { file })
  return line.trim()
}

/** The root key in a key file: `secrets.json` of an office, or the key alone on its line. @throws Refusal */
export function rootKeyIn(file) {
  let content
  try {
    content = readFileSync(file, 'utf8').trim()
  } catch {
    throw new Refusal('backup-no-file', { file })
  }
  return content.startsWith('{') ? JSON.parse(content).ANNING_ROOT_KEY : content
}
