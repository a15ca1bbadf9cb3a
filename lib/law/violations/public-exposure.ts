import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { reachedWorkplace, says } from '../hints'
import { informationLeak, privateInformation, privatePeace } from '../provisions/civil-code'
import { criminalPersonalInformation } from '../provisions/criminal-law'
import { noPublication } from '../provisions/personal-information'
import { spreadingPrivacy } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'

function judge({ values }: Answer): AnswerVerdict {
  const { where, shown, poster } = values
  if (where === 'private' || shown === 'nobody' || poster === 'no') return null
  if (!where || where === 'unknown') return { kind: 'ask', reason: 'ask-exposed-where' }
  if (!shown || shown === 'unknown') return { kind: 'ask', reason: 'ask-exposed-what' }
  return poster === 'yes' ? { kind: 'act' } : { kind: 'ask', reason: 'ask-who-posted' }
}

/** 公开曝光个人信息 (P14): name, identity number, photo or debt put before others in a group, on the web or in the neighbourhood. */
export const publicExposure: ViolationRule = {
  id: 'public-exposure',
  severity: 5,
  reads: 'answers',
  provisions: [spreadingPrivacy],
  supporting: [noPublication, privatePeace, privateInformation, informationLeak, criminalPersonalInformation],
  matches: (attempts, facts) => judgeEachAnswer('public-exposure', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'where', kind: 'choice', options: ['group', 'web', 'neighbourhood', 'private', 'unknown'] },
    { key: 'shown', kind: 'choice', options: ['identity', 'debt', 'nobody', 'unknown'], onlyIf: { key: 'where', is: ['group', 'web', 'neighbourhood', 'unknown'] } },
    { key: 'poster', kind: 'yes-no', onlyIf: { key: 'shown', is: ['identity', 'debt', 'unknown'] } },
    { key: 'kept', kind: 'yes-no', onlyIf: { key: 'shown', is: ['identity', 'debt', 'unknown'] } },
    { key: 'link', kind: 'text', optional: true, onlyIf: { key: 'where', is: ['group', 'web'] } },
  ],
  hints: [{ key: 'exposure', suggests: says(/曝光|公开你|发到.{0,6}群|朋友圈|群里/) }, { key: 'workplace', suggests: reachedWorkplace }],
  wants: ['screen-recording', 'public-link'],
  caution: [{ key: 'caution-keep-before-deleting', values: {} }, { key: 'caution-no-counter-exposure', values: {} }],
  channels: ['cyber-12377', 'police', 'court'],
  needsPerson: false,
  letter: { label: '公开个人信息', deed: '公开{who}的个人信息或欠款情况' },
  words: {
    zh: {
      name: '公开个人信息',
      explanation: '在群里、网上、小区里，让别人看到了姓名、身份证号、照片或欠款。只发给你一个人的不算。',
      found: '有 {count} 次，个人信息或欠款情况被放到了别人看得到的地方。',
      clear: '照你的回答，没有个人信息被公开。',
      reasons: {
        'ask-exposed-where': '先弄清是在哪里公开的：哪个群、哪个网页、哪栋楼。',
        'ask-exposed-what': '先看清公开的内容里有没有能认出人的信息，再回来答。',
        'ask-who-posted': '还看不出是不是这家催收的人放的。看一下账号、落款，或有没有人看见。',
        'caution-keep-before-deleting': '先录屏、截图，把网址和时间留住，再去要求删除。',
        'caution-no-counter-exposure': '不要把对方的信息也发到网上，那样自己会担责任。',
      },
      hints: {
        exposure: '有 {count} 次提到曝光或发到群里。真的公开过吗？',
        workplace: '有 {count} 次联系到了单位。有没有当着别人公开过？',
      },
      questions: {
        where: {
          ask: '在哪里公开的？', hint: '几处都有的，选看到的人最多的那一处，别处另答一次。',
          options: { group: '聊天群', web: '网站、朋友圈或视频平台', neighbourhood: '小区、楼道、村里或单位', private: '只发给了我，别人看不到', unknown: '不知道' },
        },
        shown: {
          ask: '里面有什么？', hint: '看有没有能认出是谁的内容。',
          options: { identity: '姓名、身份证号、照片、住址之类', debt: '姓名或照片，加上欠款', nobody: '看不出说的是谁', unknown: '不知道' },
        },
        poster: { ask: '能看出是催收的人放的吗？', hint: '看账号、落款、电话号码，或者对方自己承认过。' },
        kept: { ask: '录屏或截图了吗？', hint: '连同网址、账号、日期一起录下来。' },
        link: { ask: '网址或群名是什么？', hint: '可以不填，以后再补。' },
      },
    },
    en: {
      name: 'Personal information made public',
      explanation: 'Name, identity number, photo or debt shown to others in a group, on the web or in the neighbourhood. What was sent to you alone is not this.',
      found: '{count, plural, one {# time} other {# times}} personal information or the debt was put where others can see it.',
      clear: 'By your answers, no personal information was made public.',
      reasons: {
        'ask-exposed-where': 'Find out first where it was shown: which group, which page, which building.',
        'ask-exposed-what': 'Look first whether it shows who is meant, then answer again.',
        'ask-who-posted': 'It is not clear yet that this collector put it there. Look at the account, the signature, or whether anyone saw it.',
        'caution-keep-before-deleting': 'Record the screen and keep address and time first; ask for deletion after that.',
        'caution-no-counter-exposure': 'Do not put the other side’s information online; you would answer for that.',
      },
      hints: {
        exposure: 'Exposure or a group is mentioned {count, plural, one {# time} other {# times}}. Was anything really made public?',
        workplace: 'The workplace was reached {count, plural, one {# time} other {# times}}. Was anything said before others?',
      },
      questions: {
        where: {
          ask: 'Where was it shown?', hint: 'If in several places, pick the one most people see and answer again for the others.',
          options: { group: 'A chat group', web: 'A website, feed or video platform', neighbourhood: 'The neighbourhood, stairwell, village or workplace', private: 'Sent to me alone', unknown: 'I do not know' },
        },
        shown: {
          ask: 'What does it show?', hint: 'Look for anything that tells who is meant.',
          options: { identity: 'Name, identity number, photo, address or the like', debt: 'Name or photo together with the debt', nobody: 'It does not show who is meant', unknown: 'I do not know' },
        },
        poster: { ask: 'Can one tell that the collectors put it there?', hint: 'Look at the account, the signature, the number, or their own words.' },
        kept: { ask: 'Have you recorded the screen or taken a screenshot?', hint: 'With the address, the account and the date.' },
        link: { ask: 'What is the address or the name of the group?', hint: 'May stay empty for now.' },
      },
    },
  },
}
