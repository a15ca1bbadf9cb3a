import { eraseCaseSchema } from '@/lib/office/erasure'
import { afterErasure } from '@/lib/server/casework/ask-erasure'
import { eraseCase } from '@/lib/server/casework/erase-case'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:erase', body: eraseCaseSchema, ownTransactions: true, form: { next: afterErasure }, noted: ({ state }) => ({ state }),
  summary: 'erase a case for good; in an office with several who may, this only asks',
}, eraseCase)
