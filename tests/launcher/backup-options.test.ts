import { expect, it } from 'vitest'
import { bin } from './modules'

const { options } = await bin('backup/options.mjs')
const env = { INIT_CWD: '/home/lan', ANNING_DATA_DIR: '/data' }

it('takes paths from where npm was called, and the standard input by its dash', () => {
  expect(options('backup', ['a.age'], env)).toMatchObject({ file: '/home/lan/a.age', data: '/data', isWatching: false, recipient: undefined })
  expect(options('backup', ['/x/a.age', '--data', 'here', '--passphrase-file', '-'], env)).toMatchObject({ file: '/x/a.age', data: '/home/lan/here', passphraseFile: '-' })
  expect(options('backup', ['--watch'], env)).toMatchObject({ isWatching: true, file: undefined })
  expect(options('restore', ['a.age', '--erasures', 'one', '--erasures', '/two', '--key-file', 'key', '--identity', 'id'], env))
    .toMatchObject({ erasures: ['/home/lan/one', '/two'], keyFile: '/home/lan/key', identity: '/home/lan/id' })
})

it.each([
  ['backup', [], 'backup-usage'], ['backup', ['a', 'b'], 'backup-usage'], ['backup', ['a', '--identity', 'x'], 'backup-usage'], ['backup', ['a', '--passphrase', 'secret'], 'backup-usage'],
  ['backup', ['a', '--recipient', 'age1x', '--passphrase-file', 'p'], 'backup-usage'], ['backup', ['a', '--watch'], 'backup-usage'], ['restore', [], 'restore-usage'],
  ['restore', ['a', '--recipient', 'age1x'], 'restore-usage'],
] as const)('%s %j is refused with the way to say it', (deed, words, id) => {
  expect(() => options(deed, [...words], env)).toThrow(expect.objectContaining({ id }))
})
