/** Every page by its address. `opens` = where it leads when all is well, if not itself; `front` = a page in front of the desk. A new page needs a row. */
export type PageRow = { opens?: string; front?: string }
export const pageRows: Record<string, PageRow> = {
  '/': { opens: '/today' },
  '/open': { front: '/open' },
  '/sign-in': { front: '/open' },
  '/locked': { front: '/open' },
  '/left': { front: '/left' },
  '/set-up': { front: 'nothing' },
  '/join': { front: 'nothing' },
  '/today': {},
  '/record': {},
  '/cases': {},
  '/cases/new': {},
  '/cases/[caseId]': { opens: '/cases/[caseId]/timeline' },
  '/cases/[caseId]/facts': {},
  '/cases/[caseId]/timeline': {},
  '/cases/[caseId]/evidence': {},
  '/cases/[caseId]/evidence/[evidenceId]': {},
  '/cases/[caseId]/evidence/imports/[importId]': {},
  '/cases/[caseId]/findings': {},
  '/cases/[caseId]/findings/[rule]': {},
  '/cases/[caseId]/missing': {},
  '/cases/[caseId]/rules': {},
  '/cases/[caseId]/rules/[rule]': {},
  '/cases/[caseId]/tickets': {},
  '/cases/[caseId]/tickets/[ticketId]': {},
  '/cases/[caseId]/letters': {},
  '/cases/[caseId]/letters/new': {},
  '/cases/[caseId]/letters/[letterId]': {},
  '/cases/[caseId]/summary': {},
  '/channels': {},
  '/channels/[channelId]': {},
  '/channels/[channelId]/limits': {},
  '/law': {},
  '/law/[statute]': {},
  '/law/misadvice': {},
  '/settings': {},
}

/** The address of a page with its words in brackets filled; a word nobody gave gets `missing`. */
export const address = (page: string, words: Record<string, string>, missing = '01a214c6-0d68-73cd-92a7-0123456789ab') =>
  page.replace(/\[(\w+)\]/g, (_, name: string) => words[name] ?? missing)
