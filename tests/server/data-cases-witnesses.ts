import { emptyStatement } from '@/lib/evidence/statement'
import * as witnesses from '@/lib/server/data/witness-requests'
import { hashOfToken } from '@/lib/server/session'
import type { DataCase } from './data-cases'

const asking = { passcodeHash: null, contact: null, witnessName: 'x', askedAs: 'y', topic: 'z', lifetimeMs: 1000 }

/** Cases of the functions around statements by a link, see data-cases.ts. */
export const witnessCases: Record<string, DataCase> = {
  'witness-requests.dropOldDrafts': { makes: true, call: ({ member }) => witnesses.dropOldDrafts(member) },
  'witness-requests.insertRequest': { call: ({ member, ids, hash }) => witnesses.insertRequest(member, { ...asking, caseId: ids.caseId, tokenHash: hash }) },
  'witness-requests.keepConsent': { call: ({ member, ids, hash }) => witnesses.keepConsent(member, ids.requestId, { version: 'x', hash }) },
  'witness-requests.keepDecline': { call: ({ member, ids }) => witnesses.keepDecline(member, { id: ids.requestId, caseId: ids.caseId }, 'x') },
  'witness-requests.keepDraft': { call: ({ member, ids }) => witnesses.keepDraft(member, { id: ids.requestId, caseId: ids.caseId }, emptyStatement) },
  'witness-requests.keepHandedIn': {
    call: ({ member, ids }) =>
      witnesses.keepHandedIn(member, { id: ids.requestId, caseId: ids.caseId }, { statement: emptyStatement, statementId: ids.evidenceId }),
  },
  'witness-requests.keepRevocation': { call: ({ member, ids }) => witnesses.keepRevocation(member, ids.requestId) },
  'witness-requests.keepScan': { call: ({ member, ids }) => witnesses.keepScan(member, ids.requestId, ids.evidenceId) },
  'witness-requests.keepWithdrawal': { call: ({ member, ids }) => witnesses.keepWithdrawal(member, ids.requestId) },
  'witness-requests.noteView': { call: ({ member, ids }) => witnesses.noteView(member, ids.requestId) },
  'witness-requests.requestByToken': { call: ({ member, ids }) => witnesses.requestByToken(member, hashOfToken(ids.statementToken)) },
  'witness-requests.requestsOfCase': { call: ({ member, ids }) => witnesses.requestsOfCase(member, ids.caseId) },
  'witness-requests.statementsOfCase': { call: ({ member, ids }) => witnesses.statementsOfCase(member, ids.caseId) },
  'witness-requests.withdrawnOriginals': { call: ({ member, ids }) => witnesses.withdrawnOriginals(member, ids.caseId) },
  'witness-requests.witnessRequest': { call: ({ member, ids }) => witnesses.witnessRequest(member, ids.requestId) },
}
