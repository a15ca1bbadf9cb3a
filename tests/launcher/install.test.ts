import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bin } from './modules'

const { isInstalled } = await bin('launcher/install.mjs')

type Packages = Record<string, { version: string; optional?: boolean }>

/** A clone whose lock asks for `wanted` and whose node_modules notes `found`. */
function clone(wanted: Packages, found?: Packages): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'anning-clone-'))
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '0' }, ...wanted } }))
  if (!found) return root
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: found }))
  return root
}

const a = { 'node_modules/a': { version: '1.0.0' } }
const b = { 'node_modules/b': { version: '2.0.0', optional: true } }

test.each([
  ['nothing installed', a, undefined, false],
  ['all there', a, a, true],
  ['one missing', a, {}, false],
  ['another version', a, { 'node_modules/a': { version: '1.0.1' } }, false],
  ['an optional one absent on this platform', { ...a, ...b }, a, true],
  ['an optional one in another version', { ...a, ...b }, { ...a, 'node_modules/b': { version: '2.0.1' } }, false],
  ['one too many', a, { ...a, 'node_modules/c': { version: '1.0.0' } }, true],
])('%s', (_name, wanted, found, fresh) => expect(isInstalled(clone(wanted as Packages, found as Packages | undefined))).toBe(fresh))

test('this very clone counts as installed', () => expect(isInstalled(path.resolve(import.meta.dirname, '../..'))).toBe(true))
