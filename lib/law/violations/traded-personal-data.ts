import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says } from '../hints'
import { contactDataCounts, informationThresholds } from '../provisions/criminal-interpretations'
import { criminalPersonalInformation } from '../provisions/criminal-law'
import { noUnlawfulTrade } from '../provisions/cybersecurity'
import { legalBases } from '../provisions/personal-information'
import { soldPersonalInformation } from '../provisions/public-security-penalties'
import { anyInForce } from '../standing'
import type { ViolationRule } from '../violation'

/** That a collector knows a contact proves nothing of how. Before the article on traded information there was criminal law alone, by thresholds. */
function judge({ values, on }: Answer): AnswerVerdict {
  const { source, agreed, proof } = values
  if (source === 'none' || (source === 'read-phone' && agreed === 'yes')) return null
  if (source === 'knows-contact') return { kind: 'ask', reason: 'ask-knowing-is-no-proof' }
  if (source !== 'bought' && source !== 'read-phone') return { kind: 'ask', reason: 'ask-data-source' }
  if (source === 'read-phone' && agreed !== 'no') return { kind: 'ask', reason: 'ask-data-agreed' }
  if (proof !== 'yes') return { kind: 'ask', reason: 'ask-data-proof' }
  return anyInForce([soldPersonalInformation], on) ? { kind: 'act' } : { kind: 'ask', reason: 'ask-data-before-article' }
}

/** 出售或非法获取个人信息 (P15): proof that contact data were bought or read from a phone without consent. */
export const tradedPersonalData: ViolationRule = {
  id: 'traded-personal-data',
  severity: 5,
  reads: 'answers',
  provisions: [soldPersonalInformation],
  supporting: [legalBases, noUnlawfulTrade, criminalPersonalInformation, contactDataCounts, informationThresholds],
  matches: (attempts, facts) => judgeEachAnswer('traded-personal-data', { attempts, facts }, judge),
  questions: [
    { key: 'source', kind: 'choice', options: ['bought', 'elsewhere', 'read-phone', 'knows-contact', 'none', 'unknown'] },
    { key: 'agreed', kind: 'yes-no', onlyIf: { key: 'source', is: ['read-phone'] } },
    { key: 'proof', kind: 'yes-no', onlyIf: { key: 'source', is: ['bought', 'read-phone'] } },
  ],
  hints: [{ key: 'data', suggests: says(/通讯录|买.{0,4}(?:信息|号码|资料)/) }],
  wants: ['recording', 'screen-recording'],
  caution: [{ key: 'caution-knowing-is-no-proof', values: {} }],
  channels: ['police', 'app-privacy'],
  needsPerson: false,
  letter: { label: '个人信息来源', deed: '使用来源不明的{who}的个人信息' },
  words: {
    zh: {
      name: '买卖或非法取得个人信息',
      explanation: '有证据显示通讯录或号码是买来的，或者没有同意就从手机里读走。对方说得出联系人，还不能说明这一点。',
      found: '有 {count} 次，有材料显示个人信息是买来的，或者没有同意就被读走。',
      clear: '照你的回答，没有材料显示个人信息是买来的或者没有同意就被读走。',
      reasons: {
        'ask-knowing-is-no-proof': '对方说得出联系人，还不能说明是非法取得的：也可能是借款时填过。先书面问放款机构，这些号码从哪里来。',
        'ask-data-source': '还不知道信息从哪里来。可以书面问放款机构来源，有了答复再看。',
        'ask-data-agreed': '先查借款时有没有同意读取通讯录：看 App 的隐私政策和手机的权限记录。',
        'ask-data-proof': '先把能说明来源的材料留住：录音、截图或权限记录。没有材料先不下结论。',
        'ask-data-before-article': '这一天还没有治安管理处罚法的这一条。刑法有规定，但看条数和情节，由公安机关判断；这里没有检查。',
        'caution-knowing-is-no-proof': '催收的人说得出联系人，不等于信息是非法取得的。',
      },
      hints: { data: '有 {count} 次提到通讯录或买来的信息。信息是从哪里来的？' },
      questions: {
        source: {
          ask: '从哪里看出信息来路不正？', hint: '看录音、聊天，或手机“设置 → 权限”里的记录。',
          options: { bought: '对方自己说是买来的', elsewhere: '对方说是别处来的，没说是买的', 'read-phone': '记录显示 App 读了我的通讯录或短信', 'knows-contact': '只是对方说得出我的联系人', none: '没有这回事', unknown: '不知道' },
        },
        agreed: { ask: '当时同意过它读取吗？', hint: '弹窗里点过“允许”，或隐私政策里勾过，都算同意过。' },
        proof: { ask: '有录音、截图或记录能看到吗？', hint: '只凭记得，选“没有”。' },
      },
    },
    en: {
      name: 'Traded or unlawfully obtained information',
      explanation: 'Proof that contact lists or numbers were bought, or read from a phone without consent. That a collector knows a contact does not show this.',
      found: '{count, plural, one {# time} other {# times}} something shows that personal information was bought, or read without consent.',
      clear: 'By your answers, nothing shows that personal information was bought or read without consent.',
      reasons: {
        'ask-knowing-is-no-proof': 'That they know a contact does not show that it was obtained unlawfully: it may have been given at the loan. Ask the lender in writing where the numbers come from.',
        'ask-data-source': 'Where the information comes from is not known yet. Ask the lender in writing, and look again with the reply.',
        'ask-data-agreed': 'Check first whether reading the contacts was agreed to: see the app’s privacy policy and the phone’s permission record.',
        'ask-data-proof': 'Keep first what shows the source: a recording, a screenshot or the permission record. Without it nothing is concluded.',
        'ask-data-before-article': 'On that day this article of the public security law did not exist yet. Criminal law has rules, but by numbers and gravity, which the police judge; this was not checked.',
        'caution-knowing-is-no-proof': 'That a collector knows a contact does not mean the information was obtained unlawfully.',
      },
      hints: { data: 'Contact lists or bought data are mentioned {count, plural, one {# time} other {# times}}. Where does the information come from?' },
      questions: {
        source: {
          ask: 'What shows that the information was not come by properly?', hint: 'See recordings, chats, or the permission record in the phone’s settings.',
          options: { bought: 'They said it was bought', elsewhere: 'They said it came from elsewhere, not that it was bought', 'read-phone': 'A record shows the app read my contacts or messages', 'knows-contact': 'They merely know my contacts', none: 'Nothing of the kind', unknown: 'I do not know' },
        },
        agreed: { ask: 'Had you agreed to that reading?', hint: 'Tapping “allow”, or ticking a privacy policy, counts as agreeing.' },
        proof: { ask: 'Is there a recording, screenshot or record that shows it?', hint: 'If it is from memory alone, answer no.' },
      },
    },
  },
}
