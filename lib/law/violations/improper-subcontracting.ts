import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { hasAgency } from '../hints'
import { partnerList } from '../provisions/assisted-lending'
import { associationPublishedAgencies } from '../provisions/banking-association-guide'
import { noResubcontracting } from '../provisions/collection-standard'
import { noSubProcessing } from '../provisions/personal-information'
import type { ViolationRule } from '../violation'

const passedOn = [noResubcontracting, noSubProcessing]
const notListed = [associationPublishedAgencies, partnerList]

/**
 * Only the lender can say whom it hired, so its written answer decides. The list is the lender's duty: who is hired and not on it is left out of the list; whom
 * the lender does not know may not collect for it at all.
 */
function judge({ values }: Answer): AnswerVerdict {
  const { sign, lender } = values
  if (sign === 'none') return null
  if (sign !== 'passed-on' && sign !== 'not-listed') return { kind: 'ask', reason: 'ask-agency-sign' }
  if (lender !== 'denies' && lender !== 'confirms') return { kind: 'ask', reason: 'ask-lender-in-writing' }
  if (sign === 'passed-on') return lender === 'denies' ? { kind: 'act', under: passedOn } : null
  return lender === 'confirms' ? { kind: 'act', under: notListed } : { kind: 'ask', reason: 'ask-not-hired' }
}

/** 违规转包 (P19): an agency's agency that the lender denies, or an agency the lender did hire and has on no published list. */
export const improperSubcontracting: ViolationRule = {
  id: 'improper-subcontracting',
  severity: 3,
  reads: 'answers',
  provisions: [noResubcontracting, associationPublishedAgencies],
  supporting: [noSubProcessing, partnerList],
  matches: (attempts, facts) => judgeEachAnswer('improper-subcontracting', { attempts, facts }, judge),
  questions: [
    { key: 'sign', kind: 'choice', options: ['passed-on', 'not-listed', 'none', 'unknown'] },
    { key: 'lender', kind: 'choice', options: ['denies', 'confirms', 'not-yet'], onlyIf: { key: 'sign', is: ['passed-on', 'not-listed', 'unknown'] } },
  ],
  hints: [{ key: 'agency', suggests: hasAgency }],
  wants: ['agency-list', 'recording', 'contract'],
  caution: [{ key: 'caution-ask-lender-first', values: {} }, { key: 'caution-do-not-pay-yet', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  letter: { label: '委托关系不符', deed: '由未经同意转托或不在公示名单上的一方对{who}催收' },
  words: {
    zh: {
      name: '转包，或不在公示名单上',
      explanation: '来催的公司说是受另一家催收公司转托，而放款机构书面说没有委托它、没有同意转托；或者放款机构确认委托了它，官网公示的名单上却没有。',
      found: '有 {count} 次，来催的公司说是受转托、放款机构说没有同意，或者放款机构确认委托了它、公示名单上却没有。',
      clear: '照你的回答，没有转包的迹象，名单上也没有不对的。',
      reasons: {
        'ask-agency-sign': '先弄清来催的是哪家公司，再看放款机构官网公示的名单，并截图。',
        'ask-lender-in-writing': '先书面问放款机构：这家公司是不是你们委托的，能不能再转托。有了答复再看。',
        'ask-not-hired': '放款机构说没有委托它，那它可能是冒充的。先不要付款，不要给验证码；留好这份答复，还款只走合同写的账户，必要时报警。',
        'caution-ask-lender-first': '名单会变，先书面问放款机构，以它的答复为准。',
        'caution-do-not-pay-yet': '放款机构说没有委托的，先不要向对方付款，还款走合同写的账户。',
      },
      hints: { agency: '来催的有外包公司。放款机构委托过它吗？' },
      questions: {
        sign: {
          ask: '从哪里看出可能是转包？', hint: '名单在放款机构官网，常见于“合作机构”“消费者保护”。',
          options: { 'passed-on': '对方说是受另一家催收公司转托', 'not-listed': '官网公示的名单上没有它', none: '没有看出来', unknown: '不知道' },
        },
        lender: {
          ask: '放款机构怎么答复？', hint: '书面或客服录音都可以，记下日期。',
          options: { denies: '说没有委托它，或没有同意转托', confirms: '说是它委托的', 'not-yet': '还没问，或没有答复' },
        },
      },
    },
    en: {
      name: 'Passed on, or on no published list',
      explanation: 'The collector says another agency passed the work on, and the lender says in writing that it did not hire it or agree; or the lender confirms having hired it, and yet its published list does not name it.',
      found: '{count, plural, one {# time} other {# times}} the collector said that another agency passed the work on and the lender did not agree, or the lender hired it and its published list does not name it.',
      clear: 'By your answers, there is no sign of passing on, and nothing is wrong with the list.',
      reasons: {
        'ask-agency-sign': 'Find out first which company collects, then look at the list on the lender’s website and keep a screenshot.',
        'ask-lender-in-writing': 'Ask the lender first in writing: did you hire this company, and may it pass the work on. Look again with the reply.',
        'ask-not-hired': 'The lender says it did not hire them, so they may be impostors. Do not pay for now and give no verification code; keep this reply, repay only to the account in the contract, and go to the police where needed.',
        'caution-ask-lender-first': 'Lists change; ask the lender in writing first, its reply counts.',
        'caution-do-not-pay-yet': 'If the lender says it did not hire them, do not pay them for now; repay to the account in the contract.',
      },
      hints: { agency: 'An agency collects. Did the lender hire it?' },
      questions: {
        sign: {
          ask: 'What suggests that the work was passed on?', hint: 'The list is on the lender’s website, often under “partners” or “consumer protection”.',
          options: { 'passed-on': 'They say another agency gave them the work', 'not-listed': 'They are not on the published list', none: 'Nothing', unknown: 'I do not know' },
        },
        lender: {
          ask: 'What does the lender answer?', hint: 'In writing, or a recorded call with its service; note the day.',
          options: { denies: 'It did not hire them, or did not agree to passing on', confirms: 'It hired them', 'not-yet': 'Not asked yet, or no reply' },
        },
      },
    },
  },
}
