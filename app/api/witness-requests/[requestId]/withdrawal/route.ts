import { requestPage, withdrawForWitness } from '@/lib/server/casework/ask-witness'
import { route } from '@/lib/server/route'

export const POST = route({ permission: 'witness:ask', form: { next: requestPage }, summary: 'a witness takes a statement back' }, withdrawForWitness)
