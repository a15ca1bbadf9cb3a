import type { Limit } from '../channel'

/** A limit as its file writes it; the rule it belongs to is the file's id. */
export type RuleLimit = Omit<Limit, 'rule'>

/**
 * What a deadline is called. `awaited` = what we wait for ("wait for …"); `ask` = what our own limit asks us to do; `lapsed` = which limit of ours has passed.
 * Without them the screens say "the answer", "act in time", "in this matter". `notes` by the keys that limits name; a key begins with the id of the rule.
 */
export type RuleWords = { name: string; awaited?: string; ask?: string; lapsed?: string; notes?: Record<string, string> }

/** One deadline of law.md (D01 … D23): its words in both languages, and every version of its limits with the channels they run on. */
export type DeadlineRule = { id: string; words: { zh: RuleWords; en: RuleWords }; limits: RuleLimit[] }
