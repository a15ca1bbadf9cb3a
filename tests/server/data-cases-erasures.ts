import * as erasures from '@/lib/server/data/erasures'
import * as requests from '@/lib/server/data/erasure-requests'
import { unnameOriginals } from '@/lib/server/data/said-of-originals'
import * as consents from '@/lib/server/data/consents'
import { forgetAnswers, forgetUnnamedAnswers } from '@/lib/server/data/idempotency'
import { dropDrafts } from '@/lib/server/data/letters'
import * as keeping from '@/lib/server/data/keeping'
import { caseFacts } from '../makers/case-file'
import type { DataCase } from './data-cases'

const asking = (caseId: string) => ({ caseId, kind: 'case' as const, subject: caseId, things: [], why: 'wish' as const })
const gone = { key: 'debtor', phones: ['19900001001'], shell: null, facts: { ...caseFacts(), contacts: [] } }
const said = { purpose: 'keep', channel: null, given: true, saidBy: 'told', version: '1' } as const

/** Cases of the functions that erase, see data-cases.ts. */
export const erasureCases: Record<string, DataCase> = {
  'consents.consentsOfCase': { call: ({ member, ids }) => consents.consentsOfCase(member, ids.caseId) },
  'consents.insertConsent': { call: ({ member, ids, hash }) => consents.insertConsent(member, ids.caseId, { ...said, textHash: hash }) },
  'keeping.casesDue': { call: ({ member }) => keeping.casesDue(member, '2099-12-31') },
  'keeping.keepUntil': { call: ({ member, ids }) => keeping.keepUntil(member, ids.caseId, { until: '2099-01-01', because: 'wish' }) },
  'keeping.casesDueCount': { call: ({ member }) => keeping.casesDueCount(member, '2099-12-31') },
  'keeping.keepingOf': { call: ({ member, ids }) => keeping.keepingOf(member, ids.caseId) },
  'erasure-requests.dropErasureRequest': { call: ({ member, ids }) => requests.dropErasureRequest(member, { caseId: ids.caseId, subject: ids.caseId }) },
  'erasure-requests.erasureRequests': { call: ({ member, ids }) => requests.erasureRequests(member, ids.caseId) },
  'erasure-requests.insertErasureRequest': { call: ({ member, ids }) => requests.insertErasureRequest(member, asking(ids.caseId)) },
  'said-of-originals.unnameOriginals': { call: ({ member, ids }) => unnameOriginals(member, ids.caseId, { gone, subject: '00'.repeat(32), why: 'wish' }) },
  'erasures.caseContent': { call: ({ member, ids }) => erasures.caseContent(member, ids.caseId) },
  'erasures.casesStillThere': { call: ({ member, ids }) => erasures.casesStillThere(member, [ids.caseId]) },
  'erasures.eraseCaseRows': { call: ({ member, ids }) => erasures.eraseCaseRows(member, ids.caseId, { why: 'wish' }) },
  'erasures.eraseRequestRow': { call: ({ member, ids }) => erasures.eraseRequestRow(member, ids.requestId, { why: 'wish' }) },
  'idempotency.forgetUnnamedAnswers': { call: ({ member }) => forgetUnnamedAnswers(member) },
  'idempotency.forgetAnswers': { call: ({ member, ids }) => forgetAnswers(member, [ids.caseId]) },
  'letters.dropDrafts': { call: ({ member, ids }) => dropDrafts(member, [ids.letterId]) },
  'erasures.eraseThingRows': { call: ({ member, ids }) => erasures.eraseThingRows(member, ids.evidenceId, { why: 'wish' }) },
  'erasures.erasedByRequest': { call: ({ member, ids }) => erasures.erasedByRequest(member, ids.requestId) },
  'erasures.holdThings': { call: ({ member }) => erasures.holdThings(member) },
  'erasures.erasures': { call: ({ member }) => erasures.erasures(member) },
  'erasures.holdFile': { makes: true, call: ({ member }) => erasures.holdFile(member) },
  'erasures.isErasureRecent': { call: async ({ member }) => (await erasures.isErasureRecent(member, 24)) || null },
  'erasures.keepFilesGone': { call: ({ member, ids }) => erasures.keepFilesGone(member, ids.caseId) },
  'erasures.keepScrubbed': { call: ({ member }) => erasures.keepScrubbed(member, Date.parse('2027-01-01T00:00:00Z')) },
  'erasures.noteErasedPerson': { makes: true, call: ({ member, ids }) => erasures.noteErasedPerson(member, { caseId: ids.caseId, subject: ids.caseId, why: 'wish' }) },
  'erasures.thingsStillThere': { call: ({ member, ids }) => erasures.thingsStillThere(member, [ids.evidenceId, ids.letterId]) },
  'erasures.unfinishedErasures': { call: ({ member }) => erasures.unfinishedErasures(member, 'files') },
  'erasures.withUnnamed': {
    makes: true,
    call: async ({ member }) => {
      let found: string[] = []
      await erasures.withUnnamed(member, ['00'.repeat(32)], async (unnamed) => { found = unnamed })
      return found.length === 1 ? null : found
    },
  },
}
