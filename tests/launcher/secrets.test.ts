import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bin } from './modules'

let data: string
beforeAll(() => { data = mkdtempSync(path.join(tmpdir(), 'anning-secrets-')) })
afterAll(() => rmSync(data, { recursive: true, force: true }))
const kept = () => JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8')) as Record<string, string>

it('makes both secrets once; where a passphrase guards the root key it hands none on and takes away what a stop left of it', async () => {
  const { serverSecrets } = await bin('launcher/secrets.mjs')
  const made = serverSecrets(data, {})
  expect(Object.keys(made).sort()).toEqual(['ANNING_ROOT_KEY', 'AUTH_SECRET'])
  expect(serverSecrets(data, {})).toEqual(made)
  writeFileSync(path.join(data, 'vault-key.json'), '{}')
  expect(serverSecrets(data, {})).toEqual({ AUTH_SECRET: made.AUTH_SECRET })
  expect(kept()).toEqual({ AUTH_SECRET: made.AUTH_SECRET })
  expect(serverSecrets(data, {})).toEqual({ AUTH_SECRET: made.AUTH_SECRET })
})
