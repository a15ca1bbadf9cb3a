import { describe, expect, it } from 'vitest'
import { alertTasks, shownTasks, type TaskAlert } from '@/components/today/alert-tasks'

const today = '2026-11-22'
const clock = (ticketId: string) => ({ ticketId, rule: 'D01', startsOn: '2026-10-20' })
const task = (id: string, isClock = true) => ({ id, href: `/cases/c/tickets/${id}`, ...(isClock && { clock: clock(id) }) })
const alert = (id: string, more: Partial<TaskAlert> = {}): TaskAlert => ({ ...clock(id), moment: 'overdue', day: '2026-11-20', state: 'open', ...more })
const ids = (tasks: ReturnType<typeof alertTasks<ReturnType<typeof task>>>) => tasks.map(({ id, alert: rings }) => (rings ? `${id} rings` : id))

describe('tasks of Today and the days that ring', () => {
  it('puts what rings first and leaves the rest as it stood', () => {
    expect(ids(alertTasks([task('a'), task('confirm', false), task('b'), task('c')], [alert('c'), alert('b')], today))).toEqual(['b rings', 'c rings', 'a', 'confirm'])
  })

  it('leaves out what was put off, and rings no more for what was seen or came long ago', () => {
    const said = [alert('a', { state: 'snoozed' }), alert('b', { state: 'seen' }), alert('c', { day: '2026-11-01' })]
    expect(ids(alertTasks([task('a'), task('b'), task('c')], said, today))).toEqual(['b', 'c'])
  })

  it('is of one clock, not of another of the same filing', () => {
    expect(ids(alertTasks([task('a')], [alert('a', { startsOn: '2026-10-21' })], today))).toEqual(['a'])
  })

  it('asks whether an answer came where one is awaited, and not about our own limits', () => {
    const asks = (moment: TaskAlert['moment']) => alertTasks([task('a')], [alert('a', { moment })], today)[0]?.alert?.asks
    expect([asks('overdue'), asks('longest'), asks('look'), asks('soon'), asks('last')]).toEqual([true, true, true, false, false])
  })

  it('shows three, or all that ring up to five', () => {
    const tasks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => task(id))
    const shown = (rings: string[]) => ids(shownTasks(alertTasks(tasks, rings.map((id) => alert(id)), today)))
    expect(shown([])).toEqual(['a', 'b', 'c'])
    expect(shown(['d', 'e', 'f', 'g'])).toEqual(['d rings', 'e rings', 'f rings', 'g rings'])
    expect(shown(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toHaveLength(5)
  })
})
