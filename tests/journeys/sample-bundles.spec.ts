import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { aboutFiles, openCaseBody, ticketBodies, type CaseJson } from '../bundles/case-json'
import { attemptDifferences, deadlineDifferences, findingDifferences, type AnsweredAttempt, type AnsweredDeadline, type AnsweredFinding } from '../bundles/compare'
import type { ExpectedJson } from '../bundles/expected-json'
import { ApiClient } from './api-client'
import { apiToken } from './personal-mode'

const samples = path.resolve('tests/samples')
const filesUnder = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const file = path.join(folder, name)
  return statSync(file).isDirectory() ? filesUnder(file) : [file]
})
const evidenceOf = (folder: string) => filesUnder(folder).filter((file) => !/^(case|expected)\.json$|^README\.md$/.test(path.basename(file)))
const bundles = readdirSync(samples).filter((name) => existsSync(path.join(samples, name, 'case.json')))

for (const bundle of bundles) {
  test(`${bundle} through the API gives exactly its answer key`, async ({ request }) => {
    test.setTimeout(180_000)
    const folder = path.join(samples, bundle)
    const facts = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as CaseJson
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ExpectedJson
    const client = new ApiClient(request, await apiToken())
    const opened = await client.send('POST', '/api/cases', openCaseBody(facts, bundle))
    expect(opened.status, JSON.stringify(opened.body)).toBe(201)
    const caseUrl = `/api/cases/${opened.body.id}`

    const files = evidenceOf(folder)
    const uploaded = await client.upload(`${caseUrl}/evidence`, files, aboutFiles(facts))
    expect(uploaded.status, JSON.stringify(uploaded.body).slice(0, 2000)).toBe(201)
    expect(uploaded.body.items).toHaveLength(files.length)

    const attempts = await client.all<AnsweredAttempt>(`${caseUrl}/attempts`)
    expect(attemptDifferences(expected, attempts)).toEqual([])
    const findings = await client.all<AnsweredFinding>(`${caseUrl}/findings`)
    expect(findingDifferences(expected, findings)).toEqual([])

    const differences: string[] = []
    for (const filing of facts.filings) {
      const { ticket, events } = ticketBodies(filing)
      const filed = await client.send('POST', `${caseUrl}/tickets`, ticket)
      expect(filed.status, `${filing.id} ${JSON.stringify(filed.body)}`).toBe(201)
      for (const event of events) {
        const recorded = await client.send('POST', `/api/tickets/${filed.body.id}/events`, event)
        expect(recorded.status, `${filing.id} ${event.kind} ${JSON.stringify(recorded.body)}`).toBe(201)
      }
      const view = await client.get(`/api/tickets/${filed.body.id}`)
      const keys = expected.deadlines.filter((one) => one.ticket === filing.id && !one.advisory && one.deadline)
      for (const key of keys) differences.push(...deadlineDifferences(key, view.body.deadlines as AnsweredDeadline[]))
    }
    expect(differences).toEqual([])

    const again = await client.upload(`${caseUrl}/evidence`, files, aboutFiles(facts))
    expect(again.body.imports.map((run: { imported: number }) => run.imported).filter(Boolean)).toEqual([])
    expect(await client.all(`${caseUrl}/attempts`)).toHaveLength(attempts.length)
  })
}
