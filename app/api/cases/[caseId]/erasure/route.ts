import { eraseCaseSchema } from '@/lib/office/erasure'
import { eraseCase, type Erased } from '@/lib/server/casework/erase-case'
import { route } from '@/lib/server/route'

/** Where a person is after they asked that a case be erased. */
const next = ({ id, state }: Erased) => (state === 'erased' ? '/cases?erased=1' : `/cases/${id}/data?done=asked`)

export const POST = route({
  permission: 'case:erase', body: eraseCaseSchema, ownTransactions: true, form: { next }, noted: ({ state }) => ({ state }),
  summary: 'erase a case for good; in an office with several who may, the first only asks',
}, eraseCase)
