import { declineStatementSchema } from '@/lib/evidence/statement-schema'
import { declineStatement, statementPage } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

export const POST = entrance(
  { body: declineStatementSchema, form: { next: statementPage }, summary: 'A witness will not write' },
  (request, { body }) => declineStatement(request, body),
)
