import { violationList } from '.'
import { allRequests } from './requests'
import type { RuleWords, ViolationRule } from './violation'

/**
 * The words of the rules as the message files would hold them: `law.violations.<id>`, `law.questions.<id>.<key>`, `missing.hint.<id>.<key>`, what letters
 * ask for under `letters.gist.ask`, and their own keys under `reasons`.
 */
type Tree = { [key: string]: string | Tree }

function named({ words }: ViolationRule, language: 'zh' | 'en'): Tree {
  const { name, explanation, clear } = words[language]
  return { name, explanation, clear }
}

function questionsOf({ questions = {} }: RuleWords): Tree {
  const said = ({ ask, hint, options }: (typeof questions)[string]) => ({ ask, ...(hint ? { hint } : {}), ...(options ? { options } : {}) })
  return Object.fromEntries(Object.entries(questions).map(([key, words]) => [key, said(words)]))
}

/** Messages of every rule in a language, to be laid over the message files. */
export function lawMessages(language: 'zh' | 'en', rules: readonly ViolationRule[] = violationList): Record<'law' | 'letters' | 'missing' | 'reasons', Tree> {
  const own = rules.map((rule) => ({ rule, words: rule.words[language] }))
  const asking = own.filter(({ words }) => words.questions)
  return {
    law: {
      violations: Object.fromEntries(own.map(({ rule }) => [rule.id, named(rule, language)])),
      questions: Object.fromEntries(asking.map(({ rule, words }) => [rule.id, questionsOf(words)])),
    },
    letters: { gist: { ask: Object.fromEntries(allRequests(rules).map(({ key, gist }) => [key, gist[language]])) } },
    missing: { hint: Object.fromEntries(own.flatMap(({ rule, words }) => (words.hints ? [[rule.id, words.hints]] : []))) },
    reasons: Object.assign({}, ...own.map(({ rule, words }) => ({ [`found-${rule.id}`]: words.found, ...words.reasons }))) as Tree,
  }
}
