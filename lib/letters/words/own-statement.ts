import type { LetterEntry } from '../letter-entry'

export const ownStatementWords: LetterEntry['words'] = {
  zh: {
    name: '情况说明（本人）',
    about: '你自己的经历，交给派出所或监管部门。家人、同事各写各的，用“证人说明”的链接。',
    cannot: '它是证据的一种，信不信由办案的人结合别的证据判断。只能你自己签名、按指印，不要替别人写，也不要照抄别人的。附身份证复印件的，在复印件上写明用途。',
    gist: '你写清楚亲耳听到、亲眼看到的，把听别人说的分开写，写对你的影响，保证属实；身份证号平时留空。',
    fields: {
      experience: { label: '你经历了什么', hint: '用自己的话：哪天、在哪里、谁、说了什么、做了什么。记不清的就写记不清' },
      bare: { label: '不列联系记录', hint: '不勾，会列出你收到的联系，每条带证据编号' },
      heard: { label: '听别人说的', hint: '写明是谁告诉你的；没有就空着' },
      effect: { label: '对你的影响', hint: '只写真实的，比如睡不着、被单位谈话；没有就空着' },
      testify: { label: '愿意接受询问或到场作证吗' },
    },
    choices: { testify: { yes: '愿意', no: '不愿意', unsure: '还没决定' } },
  },
  en: {
    name: 'Statement of facts (your own)',
    about: 'What you went through yourself, for the police or a regulator. Relatives and colleagues each write their own through a witness link.',
    cannot: 'It is one piece of evidence; whoever decides weighs it with the rest. Only you sign it; write for nobody else and copy from nobody. On a copy of your identity card write what it is for.',
    gist: 'You say what you yourself heard and saw, apart from what others told you, how it affected you, and that it is true; the identity number stays empty.',
    fields: {
      experience: { label: 'What happened to you', hint: 'your own words: which day, where, who, what was said and done. Say so where you do not remember' },
      bare: { label: 'List no contacts', hint: 'unticked, the contacts you received are listed with their exhibits' },
      heard: { label: 'What others told you', hint: 'say who told you; may stay empty' },
      effect: { label: 'How it affected you', hint: 'only what is true; may stay empty' },
      testify: { label: 'Would you answer questions or testify?' },
    },
    choices: { testify: { yes: 'Yes', no: 'No', unsure: 'Not decided' } },
  },
}
