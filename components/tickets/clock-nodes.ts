import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { callsNobodyLate } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'

const order = ['start', 'basic', 'extension', 'notified', 'met', 'today', 'longest'] as const
/**
 * One station of a clock: where it begins, its limits, the day it was met, and today between them. `days` = days from today, negative when past;
 * `total` = the length of a lawful extension, counted from the start, in the clock's own unit.
 */
export type ClockNode = { kind: (typeof order)[number]; on: LocalDate; days: number; total?: number; provisional: boolean; late: boolean }
type Limit = Pick<ClockNode, 'kind' | 'on' | 'provisional' | 'total'>

/** Basic limit, lawful extensions, and a notified one where it is no stage of its own. */
function limitsOf({ due, stages, extendedTo, provisional, usualStages }: Deadline): Limit[] {
  const last = stages.length - 1
  const lawful = stages.map(({ due: on, total, provisional: isProvisional }, place): Limit => ({
    kind: place === last && !usualStages ? 'longest' : 'extension', on, provisional: isProvisional, total,
  }))
  const known = new Set([due, ...stages.map((stage) => stage.due)])
  const notified: Limit[] = extendedTo && !known.has(extendedTo) ? [{ kind: 'notified', on: extendedTo, provisional }] : []
  return [{ kind: 'basic', on: due, provisional: provisional && !extendedTo }, ...lawful, ...notified]
}

/** The stations in the order of their days. Today stands among them while the clock runs. */
export function clockNodes(deadline: Deadline, today: LocalDate): ClockNode[] {
  const { startsOn, metOn, ended } = deadline
  const limits = limitsOf(deadline)
  const mayBeLate = !metOn && !callsNobodyLate(deadline)
  const nodes: ClockNode[] = limits.map((limit) => ({ ...limit, days: daysBetween(today, limit.on), late: mayBeLate && limit.on < today }))
  const plain = (kind: ClockNode['kind'], on: LocalDate, late = false): ClockNode => ({ kind, on, days: daysBetween(today, on), provisional: false, late })
  const now = metOn ? plain('met', metOn) : plain('today', today, nodes.some((node) => node.late))
  const all = [plain('start', startsOn), ...nodes, ...(ended && !metOn ? [] : [now])]
  return all.sort((one, other) => one.on.localeCompare(other.on) || order.indexOf(one.kind) - order.indexOf(other.kind))
}
