import * as erasures from '@/lib/server/data/erasures'
import type { DataCase } from './data-cases'

/** Cases of the functions that erase, see data-cases.ts. */
export const erasureCases: Record<string, DataCase> = {
  'erasures.caseContent': { call: ({ member, ids }) => erasures.caseContent(member, ids.caseId) },
  'erasures.casesStillThere': { call: ({ member, ids }) => erasures.casesStillThere(member, [ids.caseId]) },
  'erasures.dropErasureRequest': { call: ({ member, ids }) => erasures.dropErasureRequest(member, ids.caseId) },
  'erasures.eraseCaseRows': { call: ({ member, ids }) => erasures.eraseCaseRows(member, ids.caseId, { why: 'wish' }) },
  'erasures.eraseThingRows': { call: ({ member, ids }) => erasures.eraseThingRows(member, ids.evidenceId, { why: 'wish' }) },
  'erasures.erasureRequest': { call: ({ member, ids }) => erasures.erasureRequest(member, ids.caseId) },
  'erasures.erasures': { call: ({ member }) => erasures.erasures(member) },
  'erasures.holdFile': { makes: true, call: ({ member }) => erasures.holdFile(member) },
  'erasures.insertErasureRequest': { call: ({ member, ids }) => erasures.insertErasureRequest(member, ids.caseId, 'wish') },
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
