import { statementKeySchema } from '@/lib/evidence/statement-schema'
import { witnessPdf } from '@/lib/server/casework/write-statement'
import { entrance } from '@/lib/server/route'

/** A file for a POST: the token has no place in an address. */
export const POST = entrance({ body: statementKeySchema, summary: 'A witness gets their page to sign' }, (request, { body }) => witnessPdf(request, body))
