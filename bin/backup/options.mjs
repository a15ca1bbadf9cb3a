// The words after `npm run backup` and `npm run restore`.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { options as launchOptions } from '../launcher/options.mjs'
import { Refusal } from '../launcher/refusal.mjs'

const text = { type: 'string' }
const FLAGS = {
  backup: { data: text, recipient: text, 'passphrase-file': text, watch: { type: 'boolean' } },
  restore: { data: text, identity: text, 'passphrase-file': text, 'key-file': text, erasures: { type: 'string', multiple: true } },
}

const usage = (deed) => (deed === 'backup' ? new Refusal('backup-usage') : new Refusal('restore-usage'))

function parsed(deed, args) {
  try {
    return parseArgs({ args, options: FLAGS[deed], allowPositionals: true })
  } catch {
    throw usage(deed)
  }
}

/**
 * @param deed 'backup' or 'restore'
 * @returns the flags by name and `{ file, data }`; relative paths count from where npm was called, `-` stays what it is
 * @throws Refusal for words it does not know, or without FILE where one is wanted
 */
export function options(deed, args, env = process.env) {
  const { values, positionals } = parsed(deed, args)
  const here = (path) => (path === undefined || path === '-' ? path : resolve(env.INIT_CWD ?? process.cwd(), path))
  if (positionals.length !== (values.watch ? 0 : 1)) throw usage(deed)
  if (values.recipient && values['passphrase-file']) throw usage(deed)
  const { data } = launchOptions(values.data === undefined ? [] : ['--data', values.data], env)
  return {
    file: here(positionals[0]), data, isWatching: Boolean(values.watch), recipient: values.recipient, identity: here(values.identity),
    passphraseFile: here(values['passphrase-file']), keyFile: here(values['key-file']), erasures: (values.erasures ?? []).map(here),
  }
}
