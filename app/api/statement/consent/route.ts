import { consentStatementSchema } from '@/lib/evidence/statement-schema'
import { consentToStatement, statementPage } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

export const POST = entrance(
  { body: consentStatementSchema, form: { next: statementPage }, summary: 'A witness agrees to what becomes of their words' },
  (request, { body }) => consentToStatement(request, body),
)
