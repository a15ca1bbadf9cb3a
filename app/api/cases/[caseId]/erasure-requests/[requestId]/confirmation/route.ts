import { confirmErasureSchema } from '@/lib/office/erasure'
import { afterErasure } from '@/lib/server/casework/ask-erasure'
import { confirmErasure } from '@/lib/server/casework/confirm-erasure'
import { route } from '@/lib/server/route'

/** The word that it is meant is asked of the browser alone; the title is checked here. */
const read = ({ sure: _sure, ...fields }: Record<string, string>) => fields

export const POST = route({
  permission: 'case:erase', body: confirmErasureSchema, ownTransactions: true, form: { read, next: afterErasure }, noted: ({ state }) => ({ state }),
  summary: 'say the second word: what another member asked to be erased goes, exactly as the request names it',
}, confirmErasure)
