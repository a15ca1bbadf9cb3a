import { statementKeySchema } from '@/lib/evidence/statement-schema'
import { statementPage, withdrawStatement } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

export const POST = entrance(
  { body: statementKeySchema, form: { next: statementPage }, summary: 'A witness takes back what they handed in' },
  (request, { body }) => withdrawStatement(request, body),
)
