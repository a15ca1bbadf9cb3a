import { startCheck } from '@/lib/server/casework/check-store'
import { storeAnswer } from '@/lib/server/casework/store-answers'
import { read, route } from '@/lib/server/route'

export const GET = read(
  { permission: 'store:check', summary: 'how the chains and files of the office were found last, and how far a running check is' },
  (member) => storeAnswer(member),
)

export const POST = route(
  {
    permission: 'store:check', status: 202, ownTransactions: true, summary: 'check chains, rows, anchors and files now, in the background',
    form: { next: () => '/settings/store' },
  },
  async (member) => {
    await startCheck(member)
    return storeAnswer(member)
  },
)
