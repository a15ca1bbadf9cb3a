import { watchAlerts } from '@/lib/server/casework/send-alerts'

/** A process of the server that does nothing but look after mails, in rounds that follow each other at once. Started by two-processes.test.ts. */
watchAlerts(50)
// Its rounds alone keep no process alive.
setInterval(() => undefined, 60_000)
process.send?.('ready')
