import type { DeadlineRule } from '@/lib/channels/limits/deadline-rule'
import { read } from '@/lib/channels/limits/sources'

/** What somebody writes who adds a deadline: this one object in a file of lib/channels/limits. Nothing else of the product knows its id. */
export const madeUp: DeadlineRule<'ask-made-up' | 'go-made-up'> = {
  id: 'D00x',
  words: {
    zh: { name: '编造的期限', awaited: '编造的答复', remind: '编造的提醒。', notes: { D00x: '编造的说明。' } },
    en: { name: 'a made-up limit', awaited: 'the made-up answer', remind: 'A made-up caution.', notes: { D00x: 'A made-up note.' } },
  },
  steps: {
    'ask-made-up': { zh: '{due} 已过 {days} 天，可以问编造处。', en: '{due} passed {days, plural, one {# day} other {# days}} ago: the made-up office can be asked.', event: 'referred' },
    'go-made-up': { zh: '可以去编造处。', en: 'The made-up office is open.', channel: 'nfra-petition' },
  },
  limits: [{
    channels: ['notary'], owner: 'them', startsWith: ['received'], startsBetween: {}, length: 4, unit: 'day', rolls: false, stages: [8], pausedBy: [],
    metBy: ['replied'], endedBy: ['withdrawn'], note: 'D00x', ifMissed: ['remind', 'ask-made-up', 'go-made-up'],
    basis: { ...read('《编造》', 'Made up', { source: 'none', from: '2020-01-01' }), grade: 'S' },
  }],
}
