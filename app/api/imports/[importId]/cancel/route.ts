import { cancelImport } from '@/lib/server/casework/cancel-import'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'evidence:add', ownTransactions: true, summary: 'stop reading a file in: none of its rows comes in, the original stays',
  form: { next: ({ caseId }: { caseId: string }) => `/cases/${caseId}/evidence` },
}, cancelImport)
