import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recipientRoles } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { judgeEachAnswer, together, type AnswerVerdict } from '../each-answer'
import { says, visits } from '../hints'
import { associationNoEntry } from '../provisions/banking-association-guide'
import { intrusionIntoHome } from '../provisions/civil-code'
import { criminalHomeIntrusion } from '../provisions/criminal-law'
import { homeIntrusion } from '../provisions/public-security-penalties'
import { quietProvisions, quietTest, quietWords } from '../quiet-hours'
import { visitsIn } from '../sifted'
import type { Judgement, ViolationRule } from '../violation'

const entry = { home: [homeIntrusion, associationNoEntry, intrusionIntoHome, criminalHomeIntrusion], work: [associationNoEntry] }

/** Visits of the log in the quiet hours; as for other contact an agreement of the debtor covers the debtor alone. */
function logged(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const role = recipientRoles(facts)
  const isQuiet = quietTest()
  const judgement = judgeEachAct('home-visit', visitsIn(attempts), (attempt): ActVerdict => {
    if (facts.nightContactAgreed && role(attempt.recipient) === 'debtor') return null
    const quiet = isQuiet(attempt)
    if (quiet === null) return { kind: 'ask', reason: 'ask-time-of-day' }
    if (!quiet) return null
    return facts.nightContactAgreed ? { kind: 'ask', reason: 'ask-night-agreement' } : { kind: 'act' }
  })
  return { ...judgement, matches: judgement.matches.map((match) => ({ ...match, under: quietProvisions })) }
}

const isEntry = (where: string | undefined): where is keyof typeof entry => where === 'home' || where === 'work'

/** Knocking outside is no intrusion. The hour of a visit that stands in the log is read there, not in the answer. */
const judgeTold = (facts: CaseFacts) => ({ values, attempts = [] }: Answer): AnswerVerdict => {
  const { where, consent, left, night } = values
  const entered = isEntry(where) && consent === 'no' ? entry[where] : []
  const atNight = attempts.length === 0 && night === 'yes' && !facts.nightContactAgreed ? quietProvisions : []
  const under = [...entered, ...atNight]
  if (under.length) return { kind: 'act', under }
  if (!where || where === 'unknown') return { kind: 'ask', reason: 'ask-visit-where' }
  if (isEntry(where) && consent !== 'yes') return { kind: 'ask', reason: 'ask-entry-consent' }
  return isEntry(where) && left === 'stayed' ? { kind: 'ask', reason: 'ask-stayed-inside' } : null
}

/** 夜间或未经同意上门 (P21): a visit in the quiet hours, or one that entered a home or workplace without consent. */
export const homeVisit: ViolationRule = {
  id: 'home-visit',
  severity: 4,
  reads: 'contacts',
  provisions: [homeIntrusion, associationNoEntry, ...quietProvisions],
  supporting: [intrusionIntoHome, criminalHomeIntrusion],
  matches: (attempts, facts) => together(logged(attempts, facts), judgeEachAnswer('home-visit', { attempts, facts }, judgeTold(facts))),
  namesActs: true,
  questions: [
    { key: 'where', kind: 'choice', options: ['home', 'work', 'outside', 'unknown'] },
    { key: 'consent', kind: 'yes-no', onlyIf: { key: 'where', is: ['home', 'work'] } },
    { key: 'left', kind: 'choice', options: ['left', 'stayed', 'not-asked', 'unknown'], onlyIf: { key: 'where', is: ['home', 'work'] } },
    { key: 'night', kind: 'yes-no' },
    { key: 'people', kind: 'number', optional: true },
  ],
  hints: [{ key: 'visit', suggests: visits }, { key: 'visit-announced', suggests: says(/上门|到你家|去你家|外访/) }],
  wants: ['photo', 'recording', 'membership'],
  timeSettles: ['ask-time-of-day'],
  caution: [{ key: 'caution-knocking-outside', values: {} }, { key: 'caution-stay-safe', values: {} }, { key: 'caution-two-collectors', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['police', 'lender'],
  needsPerson: false,
  letter: { label: '上门', deed: '在夜间或未经同意到{who}处上门' },
  words: {
    zh: {
      name: '夜间上门或未经同意进门',
      explanation: `${quietWords.zh.span} 上门，或者没有同意就进了家门、办公的地方。只在门外敲门，不算进门。`,
      found: `有 {count} 次上门，在 ${quietWords.zh.span} 之间，或者没有同意就进了门。`,
      clear: '看过记录里的上门和你的回答，没有夜间上门，也没有未经同意进门的。',
      reasons: {
        'ask-visit-where': '先说清他们到了哪里：进了门，还是只在门外、楼下。',
        'ask-entry-consent': '先弄清有没有人同意他们进来。家里别人开的门，也要问一下。',
        'ask-stayed-inside': '是同意后进来的，要求离开却没有走。算不算，请问公安机关；再遇到可以马上报警，让他们到场看。',
        'caution-knocking-outside': '在门外敲门、说话，不等于侵入住宅。',
        'caution-stay-safe': '有人上门时可以不开门，隔着门录音录像；觉得不安全就打 110。',
        'caution-two-collectors': '有来源说上门催收不应少于两人，没有核实，不作依据。',
      },
      hints: {
        visit: '记录里有 {count} 次上门。进门没有，有没有同意？',
        'visit-announced': '有 {count} 次提到上门。后来有人来过吗？',
      },
      questions: {
        where: { ask: '他们到了哪里？', hint: '有监控的可以看一下。', options: { home: '进了家门', work: '进了上班的地方', outside: '只在门外、楼下或小区', unknown: '不知道' } },
        consent: { ask: '有人同意他们进来吗？', hint: '家里人开门让进，也算同意。硬挤进来的选“没有”。' },
        left: { ask: '要求他们离开，走了吗？', options: { left: '走了', stayed: '不肯走', 'not-asked': '没有要求过', unknown: '不知道' } },
        night: { ask: `是在 ${quietWords.zh.span} 之间吗？`, hint: '记录里已经有时间的，以记录为准，这里选“不知道”也行。' },
        people: { ask: '来了几个人？', hint: '可以不填，只作提示。' },
      },
    },
    en: {
      name: 'Visit at night or entry without consent',
      explanation: `A visit between ${quietWords.en.span}, or entry into a home or workplace without consent. Knocking outside is no entry.`,
      found: `{count, plural, one {# visit} other {# visits}} between ${quietWords.en.span}, or with entry without consent.`,
      clear: 'Looked at the visits on record and your answers: none at night, and no entry without consent.',
      reasons: {
        'ask-visit-where': 'Say first how far they came: inside, or only outside the door or downstairs.',
        'ask-entry-consent': 'Find out first whether anyone let them in. Ask the others at home as well.',
        'ask-stayed-inside': 'They were let in and would not leave when asked. Ask the police whether that counts; if it happens again, call them at once so that they see it.',
        'caution-knocking-outside': 'Knocking and talking outside the door is no intrusion.',
        'caution-stay-safe': 'You need not open; you may record through the door. If you do not feel safe, call 110.',
        'caution-two-collectors': 'One source says that at least two collectors should come. It was not verified and is no ground.',
      },
      hints: {
        visit: 'The record has {count, plural, one {# visit} other {# visits}}. Did they come in, and did anyone agree?',
        'visit-announced': 'A visit is mentioned {count, plural, one {# time} other {# times}}. Did anyone come?',
      },
      questions: {
        where: { ask: 'How far did they come?', hint: 'A camera may show it.', options: { home: 'Into the home', work: 'Into the workplace', outside: 'Only outside the door, downstairs or in the compound', unknown: 'I do not know' } },
        consent: { ask: 'Did anyone agree that they come in?', hint: 'If someone of the household let them in, that is consent. If they pushed in, answer no.' },
        left: { ask: 'Asked to leave, did they go?', options: { left: 'They left', stayed: 'They would not leave', 'not-asked': 'Nobody asked them', unknown: 'I do not know' } },
        night: { ask: `Was it between ${quietWords.en.span}?`, hint: 'If the record has a time, the record counts; “unknown” is fine here.' },
        people: { ask: 'How many came?', hint: 'May stay empty; it is only a hint.' },
      },
    },
  },
}
