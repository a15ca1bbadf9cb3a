import { readingOf, startReading } from '@/lib/server/casework/read-words'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', summary: 'what a machine read off a picture, as proposals' }, readingOf)

export const POST = route(
  { permission: 'evidence:add', status: 202, ownTransactions: true, summary: 'have a machine read a picture, on this computer' }, startReading,
)
