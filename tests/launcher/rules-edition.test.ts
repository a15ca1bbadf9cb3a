import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(path.join(tmpdir(), 'anning-edition-'))
let rulesEdition: (root: string) => string

beforeAll(async () => {
  ;({ rulesEdition } = await import(pathToFileURL(path.join(root, 'bin/build/rules-edition.mjs')).href) as { rulesEdition: typeof rulesEdition })
  for (const part of ['lib/calendar', 'lib/cases', 'lib/evidence', 'lib/law', 'lib/channels', 'lib/tickets', 'lib/server/casework', 'lib/server/data']) cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('is another one when anything changes that a finding or the row of a clock comes from, and the same otherwise', () => {
  const editions = [rulesEdition(copy)]
  expect(rulesEdition(root)).toBe(editions[0])
  for (const name of ['lib/channels/limits/lender-decision.ts', 'lib/tickets/deadlines.ts', 'lib/calendar/years/2026.ts', 'lib/server/casework/refresh-deadlines.ts', 'lib/server/data/deadlines.ts', 'lib/server/data/tickets.ts']) {
    appendFileSync(path.join(copy, name), '\n// changed\n')
    editions.push(rulesEdition(copy))
  }
  expect(new Set(editions).size).toBe(editions.length)
  appendFileSync(path.join(copy, 'lib/server/data/board.ts'), '\n// changed\n')
  expect(rulesEdition(copy)).toBe(editions.at(-1))
})
