import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import type { Limit } from '../channel'
import type { SharedStep } from './missed-steps'

/** A limit as its file writes it; the rule it belongs to is the file's id. `Own` = keys of the steps the file brings itself. */
export type RuleLimit<Own extends string = never> = Omit<Limit, 'rule' | 'ifMissed'> & { ifMissed: (SharedStep | Own)[] }

/**
 * What a deadline is called. `awaited` = what we wait for ("wait for …"); `ask` = what our own limit asks us to do; `lapsed` = which limit of ours has passed.
 * Without them the screens say "the answer", "act in time", "in this matter". `remind` = what to ask before calling the body late. `notes` by the keys that
 * limits name; a key begins with the id of the rule.
 */
export type DeadlineWords = { name: string; awaited?: string; ask?: string; lapsed?: string; remind?: string; notes?: Record<string, string> }

/** A next step only this deadline opens: its sentence (with `due`, `days`), and the event to record or the body it leads to. */
export type OwnStep = { zh: string; en: string; event?: TicketEventKind; channel?: ChannelId }
/** What was sent where a deadline is about a remedy inside a ticket: an application of its own, by this event. Its name = under `tickets.reminder`. */
export type SentMatter = { matter: 'review' | 'reconsideration' | 'reexamination' | 'administrative'; by: TicketEventKind }

/**
 * One deadline of law.md (D01 … D23): its words in both languages, and every version of its limits with the channels they run on. `place` = among the clocks of
 * a ticket, a fraction stands between two; missing = after them.
 */
type Rule<Own extends string> = { id: string; place?: number; words: { zh: DeadlineWords; en: DeadlineWords }; sent?: SentMatter; limits: RuleLimit<Own>[] }
/** A deadline as its file writes it: every step a limit opens is shared or stands beside it. */
export type DeadlineRule<Own extends string = never> = Rule<Own> & ([Own] extends [never] ? object : { steps: Record<Own, OwnStep> })
export type AnyDeadlineRule = Rule<string> & { steps?: Record<string, OwnStep> }
