import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin } from './modules'

const { checkNode } = await bin('launcher/node-version.mjs')
const { defaultDataDirectory, options } = await bin('launcher/options.mjs')

describe('Node version', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => expect(() => checkNode(version)).not.toThrow())
  test.each(['18.20.4', '20.18.3', '16.0.0'])('%s is refused by name', (version) => expect(() => checkNode(version)).toThrow('node-version'))
})

describe('data directory', () => {
  const home = '/home/li'
  test.each([
    ['linux', 1000, {}, '/home/li/.local/share/anning'],
    ['linux', 1000, { XDG_DATA_HOME: '/data' }, '/data/anning'],
    ['linux', 0, {}, '/var/lib/anning'],
    ['darwin', 501, {}, '/home/li/Library/Application Support/Anning'],
    ['darwin', 0, {}, '/var/lib/anning'],
    ['win32', undefined, { LOCALAPPDATA: '/local' }, '/local/Anning'],
    ['win32', undefined, {}, '/home/li/AppData/Local/Anning'],
  ])('%s, user %s', (platform, uid, env, expected) => expect(defaultDataDirectory({ platform, uid, home, env })).toBe(expected))
})

describe('arguments', () => {
  test('all of them', () => expect(options(['--data', '/d', '--port', '4000', '--no-open', '--demo'], {})).toEqual({ data: '/d', port: 4000, open: false, demo: true }))
  test('a relative folder counts from where npm was called', () => expect(options(['--data', 'x'], { INIT_CWD: '/home/li' }).data).toBe(path.resolve('/home/li/x')))
  test.each([[['--prot', '1']], [['--port', '0']], [['--port', '70000']], [['--port', 'x']], [['word']], [['--data']]])('%j is refused', (words) =>
    expect(() => options(words, {})).toThrow('usage'))
})
