import { statementBody, writeStatementSchema } from '@/lib/evidence/statement-schema'
import { statementPage, writeStatement } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

/** The witness's form. The token comes in the body: addresses are written down in more places. */
export const POST = entrance(
  { body: writeStatementSchema, form: { read: statementBody, next: statementPage }, summary: 'A witness keeps or hands in a statement' },
  (request, { body }) => writeStatement(request, body),
)
