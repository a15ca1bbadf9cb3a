import { recordFile } from '@/lib/server/casework/record-case'
import { read } from '@/lib/server/route'

const summary = 'all of a case as one JSON file'

export const GET = read({ permission: 'package:export', logsRead: true, ownTransactions: true, summary }, (member, { params }) =>
  recordFile(member, params.caseId ?? ''))
