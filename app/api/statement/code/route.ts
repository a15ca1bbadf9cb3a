import { statementCodeSchema } from '@/lib/evidence/statement-schema'
import { openWithCode, statementPage } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

export const POST = entrance(
  { body: statementCodeSchema, form: { next: statementPage }, summary: 'A witness gives the code they were told' },
  (request, { body }) => openWithCode(request, body),
)
