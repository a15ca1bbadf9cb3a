import { leave } from '@/lib/server/leave'
import { entrance } from '@/lib/server/route'

/** Quick exit, a plain form on every page. */
export const POST = entrance({ summary: 'Leave at once: lock or sign out, forget, show a neutral page' }, (request, { caller }) => leave(request, caller))
