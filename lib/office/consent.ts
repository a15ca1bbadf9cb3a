import * as z from 'zod/mini'

/**
 * What the person of a case is asked before an office works with their data: that the case is kept; that what is sensitive is used (identity, money,
 * recordings), which is asked apart; that a body gets it, which is asked apart for each body.
 */
export const consentPurposes = ['keep', 'sensitive', 'pass-on'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** `channel` = id of the body it may be passed on to, of that purpose alone; `saidBy` = the person themselves, or to the member who wrote it down. */
export type Consent = { purpose: ConsentPurpose; channel: string | null; given: boolean; saidBy: 'client' | 'told'; version: string; at: number }

/** POST /api/cases/{id}/consents. `version` = of the text that was shown or read out. */
export const recordConsentSchema = z.strictObject({
  purpose: z.enum(consentPurposes), channel: z.optional(z.string().check(z.maxLength(40))), given: z.boolean(), version: z.string().check(z.maxLength(40)),
}).check(z.refine(({ purpose, channel }) => (purpose === 'pass-on') === (channel !== undefined), { path: ['channel'], message: 'required' }))
export type RecordConsent = z.infer<typeof recordConsentSchema>

const keyOf = ({ purpose, channel }: Pick<Consent, 'purpose' | 'channel'>) => `${purpose} ${channel ?? ''}`

/** What was said last of each purpose and body. `said` in the order in which it was said. */
export const standing = (said: readonly Consent[]): Consent[] => [...new Map(said.map((each) => [keyOf(each), each])).values()]

/**
 * The purpose that was withdrawn and keeps a letter or a package from being made; null = nothing does. A ticket is a note of what was filed, and is always
 * kept. Without a word nothing is stopped: consent is one ground among several, and an authorisation is another. `channel` = the body it would go to, null
 * for none.
 */
export function stoppedBy(said: readonly Consent[], channel: string | null): ConsentPurpose | null {
  const withdrawn = standing(said).filter(({ given }) => !given)
  return withdrawn.find(({ purpose, channel: to }) => purpose !== 'pass-on' || (channel !== null && to === channel))?.purpose ?? null
}
