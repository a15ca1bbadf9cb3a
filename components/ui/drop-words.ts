import type { FileDropWords } from './UploadRow'

const unread = ['unsupported', 'not-well-formed', 'forbidden-dtd', 'too-large', 'busy'] as const

/** Sentences every place where files come in has in common. `say` speaks for the group `ui.drop`; `refusals` = what this place's door may answer. */
export const dropWords = (say: (key: string, values?: Record<string, string>) => string, refusals: readonly string[]): FileDropWords => ({
  lead: say('lead'), choose: say('choose'), note: say('note'), needsScript: say('needsScript'), waiting: say('waiting'),
  percent: say('percent', { percent: '{percent}' }), saved: say('saved'), verified: say('verified'), already: say('already'), offline: say('offline'),
  unreadable: say('unreadable'), paused: say('paused', { percent: '{percent}' }), pause: say('pause'), goOn: say('goOn'), remove: say('remove'),
  large: say('large'), left: say('left'), leftTitle: say('leftTitle'), refusals: Object.fromEntries(refusals.map((code) => [code, say(`refusals.${code}`)])),
  unread: Object.fromEntries(unread.map((reason) => [reason, say(`unread.${reason}`)])),
})
