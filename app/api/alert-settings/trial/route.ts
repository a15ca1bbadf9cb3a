import { tryMail } from '@/lib/server/casework/change-alerts'
import { route } from '@/lib/server/route'

/** The answer tells in one word what kept the mail back, null when a server took it. */
export const POST = route(
  { permission: 'session:own', ownTransactions: true, summary: 'Send one mail now, to see whether it works',
    form: { next: ({ fault }) => `/settings?mail=${fault ?? 'sent'}#alerts` } },
  tryMail,
)
