import { statementKeySchema } from '@/lib/evidence/statement-schema'
import { returnToStatement, statementPage } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

export const POST = entrance(
  { body: statementKeySchema, form: { next: statementPage }, summary: 'A witness comes back after leaving in a hurry' },
  (request, { body }) => returnToStatement(request, body),
)
