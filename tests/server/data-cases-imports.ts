import * as runs from '@/lib/server/data/imports'
import * as reconciliation from '@/lib/server/data/reconciliation'
import * as sources from '@/lib/server/data/source-rows'
import type { Asked, DataCase } from './data-cases'

const at = Date.parse('2026-01-01T00:00:00Z')
const result = { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [] } as const

const arrived = ({ ids }: Asked) => ({ runId: ids.importId, caseId: ids.caseId, evidenceId: ids.evidenceId, phoneOf: null, recipient: 'debtor', laidDown: 0 })

/** Cases of what reads files in and lays them side by side. */
export const importCases: Record<string, DataCase> = {
  'imports.beginRun': { call: ({ member, ids }) => runs.beginRun(member, ids.waitingId, { about: {}, format: 'x' }) },
  'imports.claimInterruptedRuns': { call: ({ member }) => runs.claimInterruptedRuns(member, 0) },
  'imports.coverages': { call: ({ member, ids }) => runs.coverages(member, ids.caseId) },
  'imports.holdRunEnd': { call: ({ member, ids }) => runs.holdRunEnd(member, ids.importId) },
  'imports.importRun': { call: ({ member, ids }) => runs.importRun(member, ids.importId) },
  'imports.insertRun': { call: ({ member, ids }) => runs.insertRun(member, { caseId: ids.caseId, evidenceId: ids.evidenceId, format: 'x' }) },
  'imports.noteProgress': { call: ({ member, ids }) => runs.noteProgress(member, ids.importId, { step: 'reading', rows: 1, done: 1, total: 2 }) },
  'imports.runsOfCase': { call: ({ member, ids }) => runs.runsOfCase(member, ids.caseId) },
  'imports.saidOfFile': { call: ({ member, ids }) => runs.saidOfFile(member, ids.evidenceId) },
  'imports.stopRun': { call: ({ member, ids }) => runs.stopRun(member, ids.importId, { ...result, rejected: [] }) },
  'imports.updateRun': { call: ({ member, ids }) => runs.updateRun(member, ids.importId, { ...result, rejected: [] }) },
  'reconciliation.callsAround': { call: ({ member, ids }) => reconciliation.callsAround(member, ids.caseId, [at]) },
  'reconciliation.keepChosenRow': { call: ({ member, ids }) => reconciliation.keepChosenRow(member, { bill: ids.attemptId, handset: null }) },
  'reconciliation.linkedRecordings': { call: ({ member, ids }) => reconciliation.linkedRecordings(member, ids.caseId) },
  'reconciliation.listCounts': { call: ({ member, ids }) => reconciliation.listCounts(member, ids.caseId) },
  'reconciliation.logDays': { call: ({ member, ids }) => reconciliation.logDays(member, ids.caseId) },
  'reconciliation.reconcileRow': { call: ({ member, ids }) => reconciliation.reconcileRow(member, ids.attemptId) },
  'reconciliation.reconcilePage': { call: ({ member, ids }) => reconciliation.reconcilePage(member, ids.caseId, { list: 'matched', limit: 10 }) },
  'source-rows.addArrival': { call: (asked) => sources.addArrival(asked.member, { ...arrived(asked), from: 0, rows: [] }, []) },
  'source-rows.dropArrival': { call: ({ member, ids }) => sources.dropArrival(member, ids.importId) },
  'source-rows.dropEndedArrivals': { call: ({ member }) => sources.dropEndedArrivals(member) },
  'source-rows.publishArrival': { call: (asked) => sources.publishArrival(asked.member, arrived(asked)) },
}
