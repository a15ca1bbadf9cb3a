import { anchorNow } from '@/lib/server/casework/make-anchor'
import { anchorAnswer, anchorAnswers } from '@/lib/server/casework/store-answers'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'store:check', summary: 'anchors of the office, newest first' }, async (member) => ({
  items: await anchorAnswers(member), nextCursor: null,
}))

export const POST = route(
  { permission: 'store:check', status: 201, ownTransactions: true, summary: 'anchor what the office holds now', form: { next: () => '/settings/store' } },
  async (member) => anchorAnswer(await anchorNow(member)),
)
