import { judgeEachAct, type ActVerdict } from '@/lib/law/each-act'
import { judgeEachAnswer, together } from '@/lib/law/each-answer'
import { says } from '@/lib/law/hints'
import { provisionsOf } from '@/lib/law/provisions/statute'
import type { ViolationRule } from '@/lib/law/violation'

/** What somebody writes who adds a rule: this one object in a file of lib/law/violations. Nothing else of the product knows its id. */
const provision = provisionsOf({
  id: 'MADEUP', title: { zh: '虚构规则', en: 'A made-up rule' }, force: 'softLaw', from: '2026-02-01', grade: 'S', checkedOn: '2026-11-22',
  source: { title: '虚构', ref: 'https://example.org/' }, cite: ({ zh, en }) => ({ zh: `虚构规则关于${zh}的要求`, en: `A made-up rule: ${en}` }),
})

const atNoon = ({ at, atPrecision }: { at: number; atPrecision: string }): ActVerdict => {
  if (atPrecision === 'day') return { kind: 'ask', reason: 'ask-noon-hour' }
  return new Date(at).getUTCHours() === 4 ? { kind: 'act', values: { hour: 12 } } : null
}

export const noonCalls: ViolationRule = {
  id: 'noon-calls',
  severity: 1,
  reads: 'calls',
  provisions: [provision('noon', { zh: '午休', en: 'noon' }, { gist: { zh: '中午不打电话', en: 'No calls at noon', es: 'Sin llamadas a mediodía' }, limits: { callsAtNoonMax: 0 } })],
  matches: (attempts, facts) => together(
    judgeEachAct('noon-calls', attempts, atNoon),
    judgeEachAnswer('noon-calls', { attempts, facts }, ({ values }) =>
      (values.slept === 'yes' ? { kind: 'act', values: { hour: 12 } } : { kind: 'ask', reason: 'ask-noon-sleep' })),
  ),
  questions: [
    { key: 'slept', kind: 'yes-no', optional: true },
    { key: 'place', kind: 'choice', options: ['bed', 'sofa'], optional: true, onlyIf: { key: 'slept', is: ['yes'] } },
  ],
  hints: [{ key: 'nap', suggests: says(/午睡/) }],
  wants: ['recording'],
  timeSettles: ['ask-noon-hour'],
  caution: [{ key: 'caution-noon-clock', values: {} }],
  channels: ['lender'],
  needsPerson: false,
  letter: {
    label: '午间来电', deed: '在中午致电{who}', note: '午间为12:00至13:00', daily: { limit: 'callsAtNoonMax', called: '午间接通' },
    request: { key: 'noon-calls', letter: '停止午间来电。', gist: { zh: '中午不再来电', en: 'stop calling at noon' } },
  },
  words: {
    zh: {
      name: '午间来电', explanation: '12 点的来电。', found: '{hour} 点来电 {count} 次。', clear: '看过 {looked} 次来电，没有在中午的。',
      reasons: { 'ask-noon-hour': '{count} 次只有日期。', 'ask-noon-sleep': '当时在午睡吗？', 'caution-noon-clock': '核对时钟。' },
      hints: { nap: '有 {count} 次提到午睡。被吵醒过吗？' },
      questions: { slept: { ask: '在午睡吗？', hint: '想一想。' }, place: { ask: '睡在哪里？', options: { bed: '床', sofa: '沙发' } } },
    },
    en: {
      name: 'Calls at noon', explanation: 'Calls at 12.', found: '{count} calls at {hour}.', clear: 'Looked at {looked} calls, none at noon.',
      reasons: { 'ask-noon-hour': '{count} have a day only.', 'ask-noon-sleep': 'Was it a nap?', 'caution-noon-clock': 'Check the clock.' },
      hints: { nap: 'A nap is mentioned {count} times. Were you woken?' },
      questions: { slept: { ask: 'Was it a nap?', hint: 'Think back.' }, place: { ask: 'Where?', options: { bed: 'Bed', sofa: 'Sofa' } } },
    },
  },
}
