import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { reachedOthers } from '../hints'
import type { Provision } from '../provision'
import { appConsent } from '../provisions/app-collection'
import { fairConsent } from '../provisions/network-data'
import { freeConsent, legalBases, noTying } from '../provisions/personal-information'
import type { ViolationRule } from '../violation'

const ways: Record<string, Provision[]> = {
  ticked: [freeConsent, fairConsent, appConsent], tied: [noTying, freeConsent, appConsent], silent: [legalBases, appConsent],
}

/** Whether the app needs the information is where these cases turn, so an app that says why is asked about first. */
function judge({ values }: Answer): AnswerVerdict {
  const { how, needed } = values
  if (how === 'free') return null
  const under = ways[how ?? '']
  if (!under) return { kind: 'ask', reason: 'ask-consent-how' }
  return how === 'tied' && needed !== 'no' ? { kind: 'ask', reason: 'ask-consent-needed' } : { kind: 'act', under }
}

/** 捆绑、默认授权 (P25): access to contacts ticked in advance, taken unasked, or demanded as the price of the service. */
export const bundledConsent: ViolationRule = {
  id: 'bundled-consent',
  severity: 3,
  reads: 'answers',
  provisions: [freeConsent, noTying, legalBases, fairConsent],
  supporting: [appConsent],
  matches: (attempts, facts) => judgeEachAnswer('bundled-consent', { attempts, facts }, judge),
  questions: [
    { key: 'how', kind: 'choice', options: ['ticked', 'tied', 'silent', 'free', 'unknown'] },
    { key: 'needed', kind: 'yes-no', onlyIf: { key: 'how', is: ['tied'] } },
  ],
  hints: [{ key: 'others-reached', suggests: reachedOthers }],
  wants: ['screen-recording'],
  caution: [{ key: 'caution-show-not-needed', values: {} }],
  channels: ['app-privacy', 'spam-12321'],
  needsPerson: false,
  letter: { label: '捆绑授权', deed: '以默认勾选、不同意即不可用等方式取得{who}的授权' },
  words: {
    zh: {
      name: '捆绑或默认授权',
      explanation: '通讯录之类的权限默认勾好、没问就读，或者不同意就不能用。',
      found: '有 {count} 次，权限是默认勾选、没问就读，或者不同意就不能用。',
      clear: '照你的回答，可以不同意，照样能用。',
      reasons: {
        'ask-consent-how': '可以重新装一次 App，一步一步录屏，看它怎么要权限。不用真的借款。',
        'ask-consent-needed': '先看 App 说的理由：少了这项权限是不是真的办不成。要说得出为什么不必需，才好反映。',
        'caution-show-not-needed': '要能说明这项权限对借款不是必需的：安装、拒绝、不能用，全程录屏。',
      },
      hints: { 'others-reached': '有 {count} 次联系到了别人。App 是怎么要通讯录权限的？' },
      questions: {
        how: {
          ask: 'App 怎么要的权限？', hint: '看安装后第一次打开、申请借款时的弹窗。',
          options: { ticked: '同意框已经替我勾好', tied: '不同意就不能用', silent: '没有问过就读了', free: '可以不同意，照样能用', unknown: '不知道' },
        },
        needed: { ask: '它说过为什么非要这项权限吗？', hint: '弹窗或隐私政策里有说明的，选“有”。' },
      },
    },
    en: {
      name: 'Bundled or pre-ticked consent',
      explanation: 'Access to contacts or the like was ticked in advance, taken unasked, or the service was refused without it.',
      found: '{count, plural, one {# time} other {# times}} access was ticked in advance, taken unasked, or made a condition of the service.',
      clear: 'By your answers, one could decline and still use it.',
      reasons: {
        'ask-consent-how': 'One may install the app again, record each step and see how it asks. There is no need to borrow.',
        'ask-consent-needed': 'Look first at the app’s reason: does it really not work without. One should be able to say why it is not needed.',
        'caution-show-not-needed': 'Be able to show that lending does not need it: record installing, declining and being refused.',
      },
      hints: { 'others-reached': 'Others were reached {count, plural, one {# time} other {# times}}. How did the app ask for the contacts?' },
      questions: {
        how: {
          ask: 'How did the app ask for access?', hint: 'See the first start after installing and the loan form.',
          options: { ticked: 'The box was ticked for me', tied: 'Without it the app did not work', silent: 'It read without asking', free: 'One could decline and still use it', unknown: 'I do not know' },
        },
        needed: { ask: 'Did it say why it needs this access?', hint: 'If the prompt or the privacy policy explains it, answer yes.' },
      },
    },
  },
}
