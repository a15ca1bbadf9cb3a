import { turnOffByKey } from '@/lib/server/alert-off'
import { pressed } from '@/lib/server/route'

/** Pressed in a mail program, or on the page the mail leads to. */
export const POST = pressed(
  { summary: 'Turn a member’s mails off, by the secret link of a mail', next: ({ key }) => `/alerts/off/${key}?done=off` }, turnOffByKey,
)
