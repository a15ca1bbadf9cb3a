import { useTranslations } from 'next-intl'
import type { LocalDate } from '@/lib/calendar/local-date'
import { CaseCard, CaseRow, type CaseRowView } from './CaseRow'

/** Rows under one heading: past the longest limit, past the basic one, this week, later, no limit. */
export type CaseGroup = { id: 'pastLongest' | 'pastBasic' | 'soon' | 'later' | 'none'; rows: CaseRowView[] }

const columns = ['case', 'turn', 'step', 'next', 'how', 'evidence', 'calls'] as const
const officeColumns = ['authorisation', 'member'] as const

function Head({ office }: { office: boolean }) {
  const t = useTranslations('cases')
  const all = office ? [...columns, ...officeColumns] : columns
  return (
    <thead className="text-sm text-ink-2">
      <tr><td />{all.map((column) => <th key={column} scope="col" className="px-3 py-2 text-left font-normal">{t(`columns.${column}`)}</th>)}</tr>
    </thead>
  )
}

/** The board: a table at the desk, cards on a phone, the same groups in both. */
export function CaseTable({ groups, today, office }: { groups: CaseGroup[]; today: LocalDate; office: boolean }) {
  const t = useTranslations('cases')
  const filled = groups.filter((group) => group.rows.length > 0)
  return (
    <>
      <div data-card className="hidden overflow-x-auto rounded-card border border-line bg-surface lg:block print:block">
        <table className="w-full text-desk">
          <Head office={office} />
          {filled.map((group) => (
            <tbody key={group.id}>
              <tr className="border-t border-line bg-ground">
                <td /><th scope="rowgroup" colSpan={office ? 9 : 7} className="px-3 py-1.5 text-left text-sm text-ink-2">{t(`groups.${group.id}`)}<span
                  className="ml-3">{t('count', { count: group.rows.length })}</span></th>
              </tr>
              {group.rows.map((row) => <CaseRow key={row.id} row={row} today={today} office={office} />)}
            </tbody>
          ))}
        </table>
      </div>
      <div className="grid gap-6 lg:hidden print:hidden">
        {filled.map((group) => (
          <section key={group.id} className="grid gap-2">
            <h2 className="text-sm font-bold text-ink-2">{t(`groups.${group.id}`)}<span className="ml-2 font-normal">{t('count',
              { count: group.rows.length })}</span></h2>
            <ul className="grid gap-2">{group.rows.map((row) => <CaseCard key={row.id} row={row} today={today} />)}</ul>
          </section>
        ))}
      </div>
    </>
  )
}
