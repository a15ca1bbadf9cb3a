import { erasePersonFields, erasePersonSchema } from '@/lib/office/erase-person'
import { afterErasure } from '@/lib/server/casework/ask-erasure'
import { erasePerson } from '@/lib/server/casework/erase-person'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:erase', body: erasePersonSchema, ownTransactions: true, form: { read: erasePersonFields, next: afterErasure },
  noted: ({ state }) => ({ state }), summary: 'take a contact or a witness out of a case for good; in an office with several who may, this only asks',
}, erasePerson)
