import type { Member } from '@/lib/server/member'

/** What every part of the page is given. `token` = of the page's forms. */
export type Part = { member: Member; caseId: string; token: string; errors: ReadonlyMap<string, string> }
