/**
 * Why a mail did not go out, in words of a closed set; what a mail server says may quote an address and is kept nowhere.
 * `no-tls` = no encrypted line, or a certificate nobody vouches for. `sender`, `address`, `message` = refused for good: our own address, the one it goes to,
 * what is sent. `later` = not now. `dropped` = the line broke, and nobody knows whether the mail arrived.
 */
export const mailFaults = ['not-set-up', 'unreachable', 'slow', 'no-tls', 'sign-in', 'sender', 'address', 'message', 'later', 'dropped'] as const
export type MailFault = (typeof mailFaults)[number]

/** Whether trying the same mail again is of no use; it is tried anew on the next day. */
export const isRefused = (fault: MailFault): boolean => fault === 'address' || fault === 'message'

/** Whether it is about the server: the next mail would fare the same. */
export const isOfServer = (fault: MailFault): boolean => !isRefused(fault) && fault !== 'later'

const firstMinutes = 1
const longestMinutes = 60

/** How long to wait after so many tries: a minute, two, four … an hour. */
export const minutesToWait = (tries: number): number => Math.min(firstMinutes * 2 ** Math.max(0, tries - 1), longestMinutes)
