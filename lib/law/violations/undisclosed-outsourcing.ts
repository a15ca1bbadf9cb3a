import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { hasAgency } from '../hints'
import { regulatedCollection } from '../provisions/bank-consumer-protection'
import type { ViolationRule } from '../violation'

function judge({ values }: Answer): AnswerVerdict {
  const { agency, looked, notice } = values
  if (agency === 'no' || notice === 'yes') return null
  if (agency !== 'yes') return { kind: 'ask', reason: 'ask-is-agency' }
  if (looked !== 'yes' || notice !== 'no') return { kind: 'ask', reason: 'ask-look-for-notice' }
  return { kind: 'ask', reason: 'ask-no-notice' }
}

/** 委外未告知 (P20): an agency collects and nobody said so before. What says that it must be told was not read in the text: it only asks. */
export const undisclosedOutsourcing: ViolationRule = {
  id: 'undisclosed-outsourcing',
  severity: 1,
  reads: 'answers',
  provisions: [],
  supporting: [regulatedCollection],
  matches: (attempts, facts) => judgeEachAnswer('undisclosed-outsourcing', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'agency', kind: 'yes-no' },
    { key: 'looked', kind: 'yes-no', onlyIf: { key: 'agency', is: ['yes', 'unknown'] } },
    { key: 'notice', kind: 'yes-no', onlyIf: { key: 'looked', is: ['yes'] } },
  ],
  hints: [{ key: 'agency', suggests: hasAgency }],
  wants: ['contract', 'original-words'],
  caution: [{ key: 'caution-suitable-way', values: {} }],
  channels: ['lender'],
  needsPerson: false,
  letter: { label: '委外告知', deed: '委托他人对{who}催收' },
  words: {
    zh: {
      name: '委托外包前没有告知',
      explanation: '换成外包公司来催，事先没有告诉过你。规定的原文没有核到，这一条只提示，不进文书。',
      found: '有 {count} 次外包催收，事先没有找到告知。',
      clear: '照你的回答，来催的不是外包公司，或者事先告知过。',
      reasons: {
        'ask-is-agency': '先弄清来催的是放款机构自己，还是外包公司。可以问对方，也可以问放款机构。',
        'ask-look-for-notice': '先翻一下短信、App 里的站内信和合同，有没有写过会委托别家催收。',
        'ask-no-notice': '短信、站内信和合同里没有找到告知。可以书面问放款机构：哪一天、用什么方式告知的。规定的原文没有核到，先不作依据。',
        'caution-suitable-way': '告知的方式没有限定，App 站内信、短信、合同条款都可能算。',
      },
      hints: { agency: '来催的有外包公司。事先告知过你吗？' },
      questions: {
        agency: { ask: '来催的是外包公司吗？', hint: '听对方自报的名称，和合同上的放款机构比一比。' },
        looked: { ask: '短信、App 站内信、合同都翻过了吗？', hint: 'App 里多在“消息”或“通知”。' },
        notice: { ask: '里面有没有说会委托别家催收？', hint: '合同里也可能写着“可以委托第三方催收”。' },
      },
    },
    en: {
      name: 'Agency hired without telling',
      explanation: 'An agency took over and nobody had told you. The text of the rule was not read, so this only prompts and enters no letter.',
      found: '{count, plural, one {# time} other {# times}} an agency collected and no notice was found.',
      clear: 'By your answers, it is no agency, or you had been told.',
      reasons: {
        'ask-is-agency': 'Find out first whether the lender itself collects or an agency. Ask them, or ask the lender.',
        'ask-look-for-notice': 'Look first through messages, the app’s inbox and the contract for a word about another company collecting.',
        'ask-no-notice': 'No notice was found in messages, inbox or contract. Ask the lender in writing when and how it told you. The text of the rule was not read, so it is no ground yet.',
        'caution-suitable-way': 'How to tell is not laid down: the app’s inbox, a message or a clause in the contract may all do.',
      },
      hints: { agency: 'An agency collects. Were you told before?' },
      questions: {
        agency: { ask: 'Is it an agency that collects?', hint: 'Compare the name they give with the lender in the contract.' },
        looked: { ask: 'Have you looked through messages, the app’s inbox and the contract?', hint: 'In the app, see “messages” or “notices”.' },
        notice: { ask: 'Do they say that another company may collect?', hint: 'The contract may say “may entrust a third party”.' },
      },
    },
  },
}
