import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { reachedOthers } from '../hints'
import { appConsent } from '../provisions/app-collection'
import { lawfulProcessing } from '../provisions/civil-code'
import { collectionRules } from '../provisions/cybersecurity'
import { minimalCollection } from '../provisions/personal-information'
import type { ViolationRule } from '../violation'

const named = ['contacts', 'messages', 'location']

function judge({ values }: Answer): AnswerVerdict {
  const { data, page } = values
  if (data === 'none') return null
  if (!named.includes(data ?? '')) return { kind: 'ask', reason: 'ask-which-permission' }
  return page === 'yes' ? { kind: 'act' } : { kind: 'ask', reason: 'ask-permission-page' }
}

/** 过度收集 (P26): an app asks for all contacts, all messages or the live location. Whether contact lists are sensitive is disputed: art. 28 is not used. */
export const excessiveCollection: ViolationRule = {
  id: 'excessive-collection',
  severity: 3,
  reads: 'answers',
  provisions: [minimalCollection],
  supporting: [lawfulProcessing, collectionRules, appConsent],
  matches: (attempts, facts) => judgeEachAnswer('excessive-collection', { attempts, facts }, judge),
  questions: [
    { key: 'data', kind: 'choice', options: ['contacts', 'messages', 'location', 'other', 'none', 'unknown'] },
    { key: 'page', kind: 'yes-no', onlyIf: { key: 'data', is: named } },
  ],
  hints: [{ key: 'others-reached', suggests: reachedOthers }],
  wants: ['screen-recording', 'photo'],
  caution: [{ key: 'caution-contacts-not-named', values: {} }],
  channels: ['app-privacy'],
  needsPerson: false,
  letter: { label: '超范围收集', deed: '超出借款所需收集{who}的个人信息' },
  words: {
    zh: {
      name: '过度收集信息',
      explanation: 'App 要读全部通讯录、全部短信或者一直定位，超出了借款需要的范围。',
      found: '有 {count} 次，系统权限页显示，App 要读的可能超出借款所需。',
      clear: '照你的回答，没有要全部通讯录、全部短信或一直定位。',
      reasons: {
        'ask-which-permission': '先到手机“设置 → 应用 → 权限”看一下它要了哪些权限。',
        'ask-permission-page': '先把系统权限页截图：要看得到 App 的名字和权限的名字。',
        'caution-contacts-not-named': '通讯录算不算敏感个人信息有争议，先只说超出了需要的范围。',
      },
      hints: { 'others-reached': '有 {count} 次联系到了别人。App 收了哪些借款用不着的信息？' },
      questions: {
        data: {
          ask: 'App 要了哪一样？', hint: '在手机“设置 → 应用 → 权限”里看。有几样的，每样答一次。',
          options: { contacts: '全部通讯录', messages: '全部短信', location: '一直定位', other: '别的', none: '都没有', unknown: '不知道' },
        },
        page: { ask: '系统权限页上看得到吗？', hint: '截图里有 App 名字和这项权限就行。' },
      },
    },
    en: {
      name: 'Excessive collection of information',
      explanation: 'The app wants all contacts, all messages or the location at all times, more than a loan needs.',
      found: '{count, plural, one {# time} other {# times}} the phone’s permission page shows that the app wants what may be more than a loan needs.',
      clear: 'By your answers, it did not want all contacts, all messages or the location at all times.',
      reasons: {
        'ask-which-permission': 'Look first in the phone’s settings under apps and permissions at what it asked for.',
        'ask-permission-page': 'Take a screenshot of the system’s permission page first: it should show the app’s name and the permission.',
        'caution-contacts-not-named': 'Whether contact lists are sensitive information is disputed; say only that it is more than needed.',
      },
      hints: {
        'others-reached': 'Others were reached {count, plural, one {# time} other {# times}}. Which data did the app take that a loan does not need?',
      },
      questions: {
        data: {
          ask: 'Which did the app want?', hint: 'See the phone’s settings, apps, permissions. If several, answer once for each.',
          options: { contacts: 'All contacts', messages: 'All messages', location: 'Location at all times', other: 'Something else', none: 'None of these', unknown: 'I do not know' },
        },
        page: { ask: 'Does the system’s permission page show it?', hint: 'A screenshot with the app’s name and this permission will do.' },
      },
    },
  },
}
