import { expect } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ticketDetail } from '@/lib/server/casework/file-ticket'
import type { Member } from '@/lib/server/member'
import type { Deadline } from '@/lib/tickets/ticket'
import type { OwnOffice } from './own-office'
import { ticketsOfClient } from './volunteer-office'

/** Rows of clocks that an older program laid down, held to what pure code gives now. */

/** jsonb keeps keys in an order of its own. */
const sorted = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value, (_key, part: unknown) =>
  (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part)))
const inOrder = (clocks: readonly unknown[]) => clocks.map((clock) => JSON.stringify(clock)).sort()

type Row = { deadline: Deadline; due: LocalDate; met_on: LocalDate | null; ended: boolean }
export type StaleOffice = { clocks: () => Promise<{ kept: string[][]; told: string[][] }>; isWhole: (cases: number) => Promise<void>; older: () => Promise<void> }

/**
 * `clocks` = as kept, and as they come from the events now, by ticket; `isWhole` expects both to be the same, with none lost and none double; `older` makes the
 * rows those of an older program.
 */
export function staleOffice({ admin }: OwnOffice, member: Member): StaleOffice {
  const clocks = async () => {
    const { rows } = await admin.query('SELECT id FROM ticket WHERE office_id = $1 ORDER BY id', [member.officeId])
    const found = { kept: [] as string[][], told: [] as string[][] }
    for (const { id } of rows as { id: string }[]) {
      const kept = await admin.query<Row>('SELECT deadline, due, met_on, ended FROM deadline_row WHERE ticket_id = $1', [id])
      found.kept.push(inOrder(kept.rows.map((row) => ({ ...sorted(row.deadline), due: row.due, metOn: row.met_on, ended: row.ended }))))
      found.told.push(inOrder((await ticketDetail(member, id)).deadlines.map((one) => ({ ...sorted(one), due: one.extendedTo ?? one.due, metOn: one.metOn, ended: one.ended }))))
    }
    return found
  }
  return {
    clocks,
    isWhole: async (cases) => {
      const { kept, told } = await clocks()
      expect(kept).toEqual(told)
      expect(told).toHaveLength(cases * ticketsOfClient)
    },
    older: async () => {
      await admin.query(`UPDATE deadline_row SET due = '2020-01-01', deadline = jsonb_set(deadline, '{due}', to_jsonb('2020-01-01'::text))
        WHERE office_id = $1 AND owner = 'them'`, [member.officeId])
      await admin.query("DELETE FROM deadline_row WHERE office_id = $1 AND rule = 'D14a'", [member.officeId])
      await admin.query("UPDATE ticket SET turn = 'nobody' WHERE office_id = $1", [member.officeId])
      await admin.query("UPDATE case_file SET reviewed_edition = 'older' WHERE office_id = $1", [member.officeId])
    },
  }
}
