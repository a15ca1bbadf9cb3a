import { closeLink, requestPage } from '@/lib/server/casework/ask-witness'
import { route } from '@/lib/server/route'

export const POST = route({ permission: 'witness:ask', form: { next: requestPage }, summary: 'close the link of a request' }, closeLink)
