import { deadlineRules } from './index'
import type { RuleWords } from './deadline-rule'

type Language = 'zh' | 'en'
type Words = Record<string, string>
/** The part of the messages that comes from the deadlines, by namespace. */
export type LimitMessages = { deadlines: { rule: Words }; steps: { note: Words }; nextSteps: Words }

const frames: Record<Language, Record<'wait' | 'own-limit' | 'own-limit-lapsed', (what: string) => string>> = {
  zh: {
    wait: (what) => `先等对方。${what}的期限到 {due}。`,
    'own-limit': (what) => `自己的期限：${what}。请在 {remindBy} 以前办，最后一天是 {due}。`,
    'own-limit-lapsed': (what) => `${what}的期限 {due} 已经过了。`,
  },
  en: {
    wait: (what) => `Wait for them. The limit for ${what} ends on {due}.`,
    'own-limit': (what) => `Our own limit: ${what}. Do it by {remindBy}; the last day is {due}.`,
    'own-limit-lapsed': (what) => `Our limit ${what} passed on {due}.`,
  },
}
const otherwise: Record<Language, Record<'awaited' | 'ask' | 'lapsed', string>> = {
  zh: { awaited: '答复', ask: '提出申请', lapsed: '自己' }, en: { awaited: 'the answer', ask: 'act in time', lapsed: 'in this matter' },
}

/** One ICU choice by rule. A key of an ICU choice holds no hyphen, ids of deadlines have none. */
function choice(part: 'awaited' | 'ask' | 'lapsed', language: Language): string {
  const said = deadlineRules.flatMap(({ id, words }) => (words[language][part] ? [`${id} {${words[language][part]}}`] : []))
  return `{rule, select, ${[...said, `other {${otherwise[language][part]}}`].join(' ')}}`
}

/** What the deadlines say of themselves, in the shape of the message files: names, notes, and the next steps that name a deadline. */
export function limitMessages(language: Language): LimitMessages {
  const words = deadlineRules.map((rule): [string, RuleWords] => [rule.id, rule.words[language]])
  const frame = frames[language]
  return {
    deadlines: { rule: Object.fromEntries(words.map(([id, { name }]) => [id, name])) },
    steps: { note: Object.assign({}, ...words.map(([, { notes }]) => notes ?? {})) as Words },
    nextSteps: {
      wait: frame.wait(choice('awaited', language)), 'own-limit': frame['own-limit'](choice('ask', language)),
      'own-limit-lapsed': frame['own-limit-lapsed'](choice('lapsed', language)),
    },
  }
}
