// Command line and defaults of `npm start`.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from './refusal.mjs'

const FLAGS = { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, demo: { type: 'boolean' } }

/** Where data is kept unless --data says otherwise: root's home is closed to the database's account, so root keeps it in /var/lib. */
export function defaultDataDirectory({ platform = process.platform, uid = process.getuid?.(), home = homedir(), env = process.env } = {}) {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Anning')
  if (uid === 0) return '/var/lib/anning'
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Anning')
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'anning')
}

function parse(args) {
  try {
    return parseArgs({ args, options: FLAGS }).values
  } catch {
    throw new Refusal('usage', { word: args.find((word) => !FLAGS[word.replace(/^--/, '').split('=')[0]]) ?? args.join(' ') })
  }
}

function portOf(text) {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal('usage', { word: `--port ${text}` })
  return port
}

/**
 * @param args words after the program's name
 * @returns `{ data, port, open, demo }`; a relative --data counts from where npm was called, `port` is undefined when free to choose
 * @throws Refusal for a word it does not know
 */
export function options(args, env = process.env) {
  const values = parse(args)
  const data = values.data ?? env.ANNING_DATA_DIR
  return {
    data: data ? resolve(env.INIT_CWD ?? process.cwd(), data) : defaultDataDirectory(),
    port: portOf(values.port), open: !values['no-open'], demo: Boolean(values.demo),
  }
}
