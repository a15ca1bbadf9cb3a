import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { spokeWithStrangers } from '../hints'
import { associationIdentifyFirst } from '../provisions/banking-association-guide'
import { priorNotice, rightToKnow } from '../provisions/personal-information'
import type { ViolationRule } from '../violation'

function judge({ values }: Answer): AnswerVerdict {
  const { asked, said } = values
  if (asked === 'no' || said === 'told') return null
  if (asked !== 'yes') return { kind: 'ask', reason: 'ask-identity-asked' }
  return said === 'refused' ? { kind: 'act' } : { kind: 'ask', reason: 'ask-identity-said' }
}

/** 隐匿身份 (P17): asked at least once who they are and for whom they call, the collector would not say. */
export const concealedIdentity: ViolationRule = {
  id: 'concealed-identity',
  severity: 2,
  reads: 'answers',
  provisions: [associationIdentifyFirst],
  supporting: [priorNotice, rightToKnow],
  matches: (attempts, facts) => judgeEachAnswer('concealed-identity', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'asked', kind: 'yes-no' },
    { key: 'said', kind: 'choice', options: ['told', 'refused', 'unknown'], onlyIf: { key: 'asked', is: ['yes', 'unknown'] } },
  ],
  hints: [{ key: 'unknown-number', suggests: spokeWithStrangers }],
  wants: ['recording', 'membership'],
  caution: [{ key: 'caution-ask-and-refusal', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  letter: { label: '不表明身份', deed: '经{who}询问仍不表明身份' },
  words: {
    zh: {
      name: '不肯说是谁',
      explanation: '问过对方是哪家机构、替谁催收，对方还是不说。这一条依据协会指引，只约束会员。',
      found: '有 {count} 次，问了对方是谁、替谁催收，对方没有说。',
      clear: '照你的回答，没有问了还不说身份的。',
      reasons: {
        'ask-identity-asked': '先听一下录音，通话里有没有问过对方是谁。下次可以问一句：你是哪家机构，替谁催收，工号多少。',
        'ask-identity-said': '先听一下录音，问了以后对方说了什么。',
        'caution-ask-and-refusal': '录音里要听得到问的那一句和对方没有回答。',
      },
      hints: { 'unknown-number': '有 {count} 次接通的电话还不知道是谁。问过对方是哪家机构吗？' },
      questions: {
        asked: { ask: '通话里问过对方是哪家机构、替谁催吗？', hint: '问过一次就算。' },
        said: {
          ask: '对方怎么说？', hint: '只说“我是法务”“你自己知道”，不算说了。',
          options: { told: '说了机构名称和替谁催', refused: '不肯说，或者含糊过去', unknown: '不知道' },
        },
      },
    },
    en: {
      name: 'Would not say who they are',
      explanation: 'Asked which institution they are and for whom they collect, they still would not say. This rests on an association guide that binds members alone.',
      found: '{count, plural, one {# time} other {# times}} the collector was asked who they are and for whom they call, and did not say.',
      clear: 'By your answers, nobody who was asked kept back who they are.',
      reasons: {
        'ask-identity-asked': 'Listen first whether the question was asked in the call. Next time one may ask: which institution, for whom, what staff number.',
        'ask-identity-said': 'Listen first to what was said after the question.',
        'caution-ask-and-refusal': 'The recording must let one hear the question and that it was not answered.',
      },
      hints: { 'unknown-number': '{count, plural, one {# answered call is} other {# answered calls are}} from somebody unknown. Did you ask who they are?' },
      questions: {
        asked: { ask: 'Did you ask in the call which institution they are and for whom they collect?', hint: 'Once is enough.' },
        said: {
          ask: 'What did they say?', hint: '“Legal department” or “you know who” is no answer.',
          options: { told: 'They named the institution and the lender', refused: 'They would not say, or stayed vague', unknown: 'I do not know' },
        },
      },
    },
  },
}
