import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from './env'
import type { Member } from './member'

/** Key (32 bytes, base64) for what forms keep on a member's device. Given to pages behind sign-in alone; the same for all devices of a member. */
export const deviceKey = (member: Member): string => createHmac('sha256', env().AUTH_SECRET).update(`device|${member.officeId}|${member.id}`).digest('base64')
