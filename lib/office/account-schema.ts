import * as z from 'zod/mini'
import { roles } from './permissions'

/** Bodies of the doors around signing in. Form posts send the same words. */

const emailSchema = z.email().check(z.maxLength(254))
const passwordSchema = z.string().check(z.minLength(1), z.maxLength(256))
/** What an open session alone may not do asks for: one's password, or the PIN of a personal install (`provePerson`). */
const proofSchema = z.optional(z.string().check(z.maxLength(256)))
const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
/** Empty when a page was opened without its link: refused like any other that does not fit. */
const tokenSchema = z.string().check(z.maxLength(200))

/** POST /api/open: the token of the launch link's fragment. */
export const openSchema = z.strictObject({ token: tokenSchema })
/** POST /api/sign-in */
export const signInSchema = z.strictObject({ email: emailSchema, password: passwordSchema })
/** POST /api/set-up: the first owner of an office. */
export const setUpSchema = z.strictObject({
  office: nameSchema, displayName: nameSchema, email: emailSchema, password: passwordSchema, token: z.optional(tokenSchema),
})
/** POST /api/invitations */
export const inviteSchema = z.strictObject({ email: emailSchema, role: z.enum(roles), password: proofSchema })
/** POST /api/members/{id}/role; the password of whoever gives it, where they have one. */
export const memberRoleSchema = z.strictObject({ role: z.enum(roles), password: proofSchema })
/** POST /api/invitations/accept */
export const joinSchema = z.strictObject({ token: tokenSchema, displayName: nameSchema, password: passwordSchema })
/** POST /api/unlock: PIN or password, nothing where none is set; `back` = the sealed way back that the lock's address holds. */
export const unlockSchema = z.strictObject({ secret: z.optional(z.string().check(z.maxLength(256))), back: z.optional(z.string()) })
/** POST /api/pin: null or an empty text removes it. */
export const pinSchema = z.strictObject({ pin: z.nullable(z.string().check(z.regex(/^(\d{4,12})?$/))), password: proofSchema })
/** POST /api/tokens: what the token is for. */
export const tokenLabelSchema = z.strictObject({ label: nameSchema, password: proofSchema })
/** POST /api/calendar-feeds: on which device the calendar is, and in which language its entries speak. */
export const calendarFeedSchema = z.strictObject({ label: nameSchema, language: z.optional(z.enum(['zh-CN', 'en'])) })
export type CalendarFeedBody = z.output<typeof calendarFeedSchema>
