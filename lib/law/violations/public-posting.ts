import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says, visits } from '../hints'
import type { Provision } from '../provision'
import { associationNoPublicPosting } from '../provisions/banking-association-guide'
import { pickingQuarrels, propertyDamage, publicInsult, spreadingPrivacy } from '../provisions/public-security-penalties'
import { softViolence, softViolenceForms } from '../provisions/soft-violence'
import type { ViolationRule } from '../violation'

const beside = [pickingQuarrels, softViolence, softViolenceForms]
const shows: Record<string, Provision[]> = { private: [spreadingPrivacy], insult: [publicInsult], both: [publicInsult, spreadingPrivacy] }

/** Each article only for the fact it needs: the words for privacy and insult, others who can see them, and damage for damage. */
function judge({ values }: Answer): AnswerVerdict {
  const { what, public: seen, content, damage, poster } = values
  if (what === 'none' || poster === 'no') return null
  const open = seen === 'yes' ? [associationNoPublicPosting, ...(shows[content ?? ''] ?? [])] : []
  const under = [...open, ...(damage === 'yes' ? [propertyDamage] : [])]
  if (under.length) return poster === 'yes' ? { kind: 'act', under: [...under, ...beside] } : { kind: 'ask', reason: 'ask-who-put-it-up' }
  return seen === 'no' && damage === 'no' ? null : { kind: 'ask', reason: 'ask-posting-seen' }
}

/** 张贴、喷字、拉横幅 (P22): collection notices, paint or banners where others see them. Damage to walls, doors or locks counts by itself. */
export const publicPosting: ViolationRule = {
  id: 'public-posting',
  severity: 4,
  reads: 'answers',
  provisions: [publicInsult, spreadingPrivacy, propertyDamage, associationNoPublicPosting],
  supporting: beside,
  matches: (attempts, facts) => judgeEachAnswer('public-posting', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'what', kind: 'choice', options: ['notice', 'paint', 'banner', 'none'] },
    { key: 'public', kind: 'yes-no', onlyIf: { key: 'what', is: ['notice', 'paint', 'banner'] } },
    { key: 'content', kind: 'choice', options: ['private', 'insult', 'both', 'other', 'unknown'], onlyIf: { key: 'what', is: ['notice', 'paint', 'banner'] } },
    { key: 'damage', kind: 'yes-no', onlyIf: { key: 'what', is: ['notice', 'paint', 'banner'] } },
    { key: 'poster', kind: 'yes-no', onlyIf: { key: 'what', is: ['notice', 'paint', 'banner'] } },
  ],
  hints: [{ key: 'posting', suggests: says(/张贴|大字报|喷漆|横幅|贴到/) }, { key: 'visit', suggests: visits }],
  wants: ['photo', 'recording', 'payment-record'],
  caution: [{ key: 'caution-photo-before-cleaning', values: {} }, { key: 'caution-damage-apart', values: {} }],
  channels: ['police'],
  needsPerson: false,
  letter: { label: '张贴喷涂', deed: '以张贴、喷涂或悬挂等方式对{who}催收' },
  words: {
    zh: {
      name: '张贴、喷字、拉横幅',
      explanation: '在楼道、小区、单位门口这类地方张贴催收的内容、喷字或拉横幅。弄坏墙、门、锁的另算。',
      found: '有 {count} 次张贴、喷字或拉横幅。',
      clear: '照你的回答，没有在别人看得到的地方张贴、喷字，也没有东西被弄坏。',
      reasons: {
        'ask-who-put-it-up': '还看不出是不是这家催收的人做的。看一下落款、留下的电话，或者查监控。',
        'ask-posting-seen': '先去看一下：别人看得到吗，有没有东西被弄坏。先拍照，再清理。',
        'caution-photo-before-cleaning': '先拍照、录像，再清理；楼里有监控的尽快请物业保存。',
        'caution-damage-apart': '东西被弄坏的，留好修理的单据。',
      },
      hints: {
        posting: '有 {count} 次提到张贴、喷字或横幅。真的有过吗？',
        visit: '记录里有 {count} 次上门。有没有张贴、喷字？',
      },
      questions: {
        what: { ask: '是哪一种？', options: { notice: '贴纸、告示', paint: '喷字、涂写', banner: '横幅、喇叭', none: '没有这回事' } },
        public: { ask: '是别人看得到的地方吗？', hint: '楼道、小区、村口、单位门口都算。' },
        content: {
          ask: '上面写了什么？', hint: '照片里看得到就行。',
          options: { private: '姓名、住址、照片、欠款之类', insult: '骂人的话，或编造的事', both: '两样都有', other: '都没有', unknown: '不知道' },
        },
        damage: { ask: '墙、门、锁有没有被弄坏？', hint: '喷漆洗不掉、锁眼堵住，也算弄坏。' },
        poster: { ask: '能看出是催收的人做的吗？', hint: '看落款、电话号码、监控，或者对方自己说过。' },
      },
    },
    en: {
      name: 'Notices, paint or banners',
      explanation: 'Collection notices, paint or banners in stairwells, compounds, at the workplace and the like. Damage to walls, doors or locks counts by itself.',
      found: '{count, plural, one {# time} other {# times}} something was posted, painted or hung up.',
      clear: 'By your answers, nothing was put up where others see it, and nothing was damaged.',
      reasons: {
        'ask-who-put-it-up': 'It is not clear yet that this collector did it. Look at the signature, the number left, or a camera.',
        'ask-posting-seen': 'Go and look first: can others see it, is anything damaged. Take photos before cleaning.',
        'caution-photo-before-cleaning': 'Photograph and film it before cleaning; if there is a camera, ask the property office soon to keep the footage.',
        'caution-damage-apart': 'If something was damaged, keep the repair bill.',
      },
      hints: {
        posting: 'Posters, paint or banners are mentioned {count, plural, one {# time} other {# times}}. Did it happen?',
        visit: 'The record has {count, plural, one {# visit} other {# visits}}. Was anything posted or painted?',
      },
      questions: {
        what: { ask: 'Which kind?', options: { notice: 'Stickers or notices', paint: 'Paint or writing', banner: 'A banner or loudspeaker', none: 'Nothing of the kind' } },
        public: { ask: 'Can others see it there?', hint: 'Stairwell, compound, village entrance and workplace all count.' },
        content: {
          ask: 'What does it say?', hint: 'Read it from the photo.',
          options: { private: 'Name, address, photo, the debt or the like', insult: 'Abuse, or made-up facts', both: 'Both', other: 'Neither', unknown: 'I do not know' },
        },
        damage: { ask: 'Were walls, doors or locks damaged?', hint: 'Paint that does not come off and a blocked keyhole count.' },
        poster: { ask: 'Can one tell that the collectors did it?', hint: 'Look at the signature, the number, a camera, or their own words.' },
      },
    },
  },
}
