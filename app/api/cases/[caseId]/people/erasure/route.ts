import { erasePersonFields, erasePersonSchema } from '@/lib/office/erase-person'
import { erasePerson } from '@/lib/server/casework/erase-person'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:erase', body: erasePersonSchema, ownTransactions: true, summary: 'take a contact or a witness out of a case for good',
  form: { read: erasePersonFields, next: ({ id }: { id: string }) => `/cases/${id}/data?done=person` },
}, erasePerson)
