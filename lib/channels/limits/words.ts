import { deadlineRules } from './registry'
import type { DeadlineWords } from './deadline-rule'

type Language = 'zh' | 'en'
type Words = Record<string, string>
/** The part of the messages that comes from the deadlines, by namespace. */
export type LimitMessages = { deadlines: { rule: Words }; steps: { note: Words }; nextSteps: Words }

const frames: Record<Language, Record<'wait' | 'own-limit' | 'own-limit-lapsed' | 'remind', (what: string) => string>> = {
  zh: {
    wait: (what) => `先等对方。${what}的期限到 {due}。`,
    'own-limit': (what) => `自己的期限：${what}。请最晚 {remindBy} 办，最后一天是 {due}。`,
    'own-limit-lapsed': (what) => `${what}的期限 {due} 已经过了。`,
    remind: (what) => `可以催办。期限 {due} 已过 {days} 天，没有答复{stage, select, beyond {} other {或延期}}的记录。{stage, select, basic {${what}} other {}}`,
  },
  en: {
    wait: (what) => `Wait for them. The limit for ${what} ends on {due}.`,
    'own-limit': (what) => `Our own limit: ${what}. Do it by {remindBy}; the last day is {due}.`,
    'own-limit-lapsed': (what) => `Our limit ${what} passed on {due}.`,
    remind: (what) => `A reminder can go out. The limit of {due} passed {days, plural, one {# day} other {# days}} ago; no answer{stage, select, beyond {} other { or extension}} is on record.{stage, select, basic { ${what}} other {}}`,
  },
}
type Part = 'awaited' | 'ask' | 'lapsed' | 'remind'
const otherwise: Record<Language, Record<Part, string>> = {
  zh: { awaited: '答复', ask: '提出申请', lapsed: '自己', remind: '' },
  en: { awaited: 'the answer', ask: 'act in time', lapsed: 'in this matter', remind: '' },
}

/** One ICU choice by rule. A key of an ICU choice holds no hyphen, ids of deadlines have none. */
function choice(part: Part, language: Language): string {
  const said = deadlineRules.flatMap(({ id, words }) => (words[language][part] ? [`${id} {${words[language][part]}}`] : []))
  return `{rule, select, ${[...said, `other {${otherwise[language][part]}}`].join(' ')}}`
}

/** What the deadlines say of themselves, in the shape of the message files: names, notes, the next steps that name a deadline, and those of its own. */
export function limitMessages(language: Language): LimitMessages {
  const words = deadlineRules.map((rule): [string, DeadlineWords] => [rule.id, rule.words[language]])
  const frame = frames[language]
  return {
    deadlines: { rule: Object.fromEntries(words.map(([id, { name }]) => [id, name])) },
    steps: { note: Object.assign({}, ...words.map(([, { notes }]) => notes ?? {})) as Words },
    nextSteps: {
      wait: frame.wait(choice('awaited', language)), 'own-limit': frame['own-limit'](choice('ask', language)),
      'own-limit-lapsed': frame['own-limit-lapsed'](choice('lapsed', language)), remind: frame.remind(choice('remind', language)),
      ...Object.fromEntries(deadlineRules.flatMap(({ steps = {} }) => Object.entries(steps).map(([key, step]) => [key, step[language]]))),
    },
  }
}
