import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { aboutFiles, openCaseBody, type CaseJson } from '../bundles/case-json'
import { ApiClient } from './api-client'
import { apiToken } from './personal-mode'

const folder = path.resolve('tests/samples/case-a')
const filesUnder = (at: string): string[] => readdirSync(at).flatMap((name) => {
  const file = path.join(at, name)
  return statSync(file).isDirectory() ? filesUnder(file) : [file]
})

/** The sample case with its evidence, opened through the API under a title of its own. */
export async function openSampleCase(request: APIRequestContext, title: string): Promise<{ client: ApiClient; caseId: string }> {
  const client = new ApiClient(request, await apiToken())
  const facts = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as CaseJson
  const caseId = (await client.send('POST', '/api/cases', openCaseBody(facts, title))).body.id as string
  const files = filesUnder(folder).filter((file) => !/^(case|expected)\.json$|^README\.md$/.test(path.basename(file)))
  await client.upload(`/api/cases/${caseId}/evidence`, files, aboutFiles(facts))
  return { client, caseId }
}

/** A ticket, a draft of the one page, which needs no finding, and a witness who was asked. `link` = the path they were given. */
export async function ticketAndLetter(client: ApiClient, caseId: string): Promise<{ ticketId: string; letterId: string; requestId: string; link: string }> {
  const ticket = await client.send('POST', `/api/cases/${caseId}/tickets`, { channel: 'police', procedure: 'administrative', filedOn: '2026-05-06' })
  const letter = await client.send('POST', `/api/cases/${caseId}/letters`, { letter: 'police-summary', ticket: ticket.body.id })
  const asked = await client.send('POST', `/api/cases/${caseId}/witness-requests`, { name: '张敏', askedAs: '小林', topic: '打到单位的那个电话' })
  return { ticketId: ticket.body.id, letterId: letter.body.id, requestId: asked.body.id, link: asked.body.path }
}
