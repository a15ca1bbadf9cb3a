import { anyTicket, call, checkedOn, must, type ChannelEntry, type ChannelWords } from '@/lib/channels/channel'
import { verdict } from '@/lib/channels/readiness'

/** What somebody writes who adds a channel: this one object in a file of lib/channels/bodies. Nothing else of the product knows its id. */
const words = (name: string): ChannelWords => ({
  name, summary: name, accepts: { all: name }, refuses: {}, cannot: { much: name }, prerequisites: {}, fields: { what: name }, attachments: {}, access: { line: name },
  script: { have: name, open: name, ask: name, note: name }, because: { 'since-today': `${name} {on}` }, next: name,
  gist: { complaint: `${name} {respondent} {from} {to} {count}`, answer: name },
})

export const madeUp: ChannelEntry = {
  id: 'made-up',
  row: 'government',
  place: 1.5,
  about: 'anyone',
  procedures: true,
  accepts: ['all'],
  refuses: [],
  cannot: ['much'],
  prerequisites: [],
  fields: [must('what')],
  attachments: [],
  access: [{ key: 'line', grade: 'U' }],
  excludes: ['nifa'],
  escalation: ['court'],
  daily: { max: null, warnAt: 2, grade: 'U' },
  hours: null,
  script: call,
  events: anyTicket,
  readiness: ({ today }) => verdict('ready', 'since-today', { on: today }),
  paper: { reader: 'regulator', name: '编造办公室', told: 'anyone', called: '举报', complaint: { answer: '请编造答复。' } },
  source: { ref: '', grade: 'U', checkedOn },
  words: { zh: words('编造的渠道'), en: words('A made-up channel') },
}
