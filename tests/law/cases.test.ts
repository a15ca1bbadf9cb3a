import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTrial } from '@/lib/server/law-case/read-trial'
import { tryCase, type TrialFile } from '@/lib/tickets/trial'
import { notRegistered } from '@/lib/tickets/trial/registered'
import { deadlineIds, ruleIds } from './cases/ids'

/** The cases a lawyer wrote from the law documents, tried one by one. The format is told in cases/README.md. */
const folder = path.join(import.meta.dirname, 'cases')
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()

function fileOf(name: string): TrialFile {
  const read = readTrial(readFileSync(path.join(folder, name), 'utf8'))
  if ('misfits' in read) throw new Error(`${name}: ${read.misfits.map(({ en }) => en).join('; ')}`)
  return read.file
}

const files = names.map((name) => ({ name, file: fileOf(name) }))
const all = files.flatMap(({ name, file }) => file.cases.map((one) => ({ name, file, one, tried: tryCase(file, one) })))
const open = all.filter(({ tried }) => tried.missing.length > 0)

describe.each(files)('$name', ({ file }) => {
  for (const one of file.cases) {
    const tried = tryCase(file, one)
    if (tried.missing.length > 0) it.todo(`${one.name} (needs ${tried.missing.join(', ')})`)
    else {
      // A case its author and the product disagree over must go on failing: once they agree, the word `disputed` is to go.
      const run = one.disputed ? it.fails : it
      run(one.disputed ? `${one.name} (disputed: ${one.disputed})` : one.name, () => {
        expect(tried.misfits.map(({ en }) => en)).toEqual([])
        expect(tried.differences?.map(({ zh }) => zh)).toEqual([])
      })
    }
  }
})

describe('the collection of cases', () => {
  const rulesOf = (wanted: 'findings' | 'none' | 'asked' | 'silent') => all.flatMap(({ one }) =>
    (wanted === 'findings' ? (one.expect?.findings ?? []).map(({ rule }) => rule) : (one.expect?.[wanted] ?? [])))
  const counted = (ids: string[]) => (id: string) => ids.filter((one) => one === id).length
  const deadlinesOf = all.flatMap(({ one }) => [
    ...(one.expect?.deadlines ?? []).map(({ rule }) => rule), ...(one.expect?.offers ?? []).map(({ deadline }) => deadline),
  ])

  it('holds at least 160 cases, each with a name of its own, a source and an expectation', () => {
    expect(all.length).toBeGreaterThanOrEqual(160)
    expect(new Set(all.map(({ name, one }) => `${name} ${one.name}`)).size).toBe(all.length)
    expect(all.filter(({ one }) => !one.why || !one.expect).map(({ one }) => one.name)).toEqual([])
  })

  it('contradicts itself nowhere, in cases that wait as well', () => {
    expect(all.flatMap(({ name, one, tried }) => tried.misfits.map(({ zh }) => `${name} ${one.name}: ${zh}`))).toEqual([])
  })

  it('has for every rule a yes, a no, and a third case', () => {
    const [found, asked, none, silent] = (['findings', 'asked', 'none', 'silent'] as const).map(rulesOf).map(counted)
    const counts = ruleIds.map((id) => ({ id, yes: (found?.(id) ?? 0) + (asked?.(id) ?? 0), no: (none?.(id) ?? 0) + (silent?.(id) ?? 0) }))
    expect(counts.filter(({ yes, no }) => yes === 0 || no === 0 || yes + no < 3)).toEqual([])
  })

  it('has a case for every deadline', () => {
    expect(deadlineIds.filter((id) => !deadlinesOf.includes(id))).toEqual([])
  })

  it('names no rule or deadline the collected law does not have', () => {
    const known = new Set<string>([...ruleIds, ...deadlineIds])
    expect([...new Set(open.flatMap(({ tried }) => tried.missing))].filter((id) => !known.has(id))).toEqual([])
  })

  it(`leaves no case over once every rule and deadline is registered (${open.length} of ${all.length} wait now)`, () => {
    const wanted = { findings: ruleIds.map((rule) => ({ rule })), deadlines: deadlineIds.map((rule) => ({ rule })) }
    const lacking = new Set(notRegistered({ expect: wanted }))
    const orphans = open.filter(({ tried }) => tried.missing.every((id) => !lacking.has(id)))
    expect(orphans.map(({ name, one }) => `${name} ${one.name}`)).toEqual([])
  })
})
