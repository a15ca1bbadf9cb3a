import { keepCaseAfterAll } from '@/lib/server/casework/erase-case'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:erase', form: { next: ({ id }: { id: string }) => `/cases/${id}/data?done=kept` }, summary: 'take back that a case be erased: it stays',
}, keepCaseAfterAll)
