import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { Deadline } from '@/lib/tickets/ticket'

/** One station of a clock: where it begins, its limits, the day it was met, and today between them. `days` = days from today, negative when past. */
export type ClockNode = { kind: 'start' | 'basic' | 'extended' | 'longest' | 'met' | 'today'; on: LocalDate; days: number; provisional: boolean; late: boolean }

const order = ['start', 'basic', 'extended', 'met', 'today', 'longest'] as const

/** The stations in the order of their days; a limit that fell on the same day as an earlier one is not repeated. Only the last limit can be provisional. */
export function clockNodes(deadline: Deadline, today: LocalDate): ClockNode[] {
  const { startsOn, due, extendedTo, longest, metOn, ended } = deadline
  const limits = [due, extendedTo, longest].filter((day) => day !== undefined)
  const lastLimit = limits.reduce((latest, day) => (day > latest ? day : latest), due)
  const node = (kind: ClockNode['kind'], on: LocalDate): ClockNode => ({
    kind, on, days: daysBetween(today, on), provisional: deadline.provisional && on === lastLimit && kind !== 'today' && kind !== 'met', late: !metOn
      && on < today && kind !== 'start',
  })
  const nodes = [node('start', startsOn), node('basic', due)]
  if (extendedTo && extendedTo !== due) nodes.push(node('extended', extendedTo))
  if (longest && longest !== due && longest !== extendedTo) nodes.push(node('longest', longest))
  if (metOn) nodes.push(node('met', metOn))
  if (!metOn && !ended) nodes.push({ ...node('today', today), late: limits.some((day) => day < today) })
  return nodes.sort((one, other) => one.on.localeCompare(other.on) || order.indexOf(one.kind) - order.indexOf(other.kind))
}
