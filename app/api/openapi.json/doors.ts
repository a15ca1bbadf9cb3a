import type { Doors } from '@/lib/server/openapi'
import * as acceptInvitation from '../invitations/accept/route'
import * as invitations from '../invitations/route'
import * as leave from '../leave/route'
import * as lock from '../lock/route'
import * as open from '../open/route'
import * as pin from '../pin/route'
import * as session from '../sessions/[sessionId]/route'
import * as sessions from '../sessions/route'
import * as setUp from '../set-up/route'
import * as signIn from '../sign-in/route'
import * as signOut from '../sign-out/route'
import * as token from '../tokens/[tokenId]/route'
import * as tokens from '../tokens/route'
import * as unlock from '../unlock/route'

/** Every door of the API. A test compares this list with the folders, so a new route cannot be forgotten. */
export const doors: Doors = {
  '/api/open': open,
  '/api/sign-in': signIn,
  '/api/sign-out': signOut,
  '/api/set-up': setUp,
  '/api/lock': lock,
  '/api/unlock': unlock,
  '/api/leave': leave,
  '/api/pin': pin,
  '/api/invitations': invitations,
  '/api/invitations/accept': acceptInvitation,
  '/api/tokens': tokens,
  '/api/tokens/{tokenId}': token,
  '/api/sessions': sessions,
  '/api/sessions/{sessionId}': session,
}
