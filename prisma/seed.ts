import { localDay, type Instant } from '@/lib/calendar/local-date'
import { colleagueCase } from './seed/colleague'
import { calendarOf, type DemoCase, type DemoFile } from './seed/demo-case'
import { DoorRefusal, session, type Session } from './seed/doors'
import { relativeCase } from './seed/relative'
import { wrongNumberCase } from './seed/wrong-number'

/**
 * Fills a running install with three telling cases through its own doors: files are imported, findings proposed by the rules, tickets and letters made the way
 * a person makes them. Nothing is written to the database from here.
 */

type Item = { id: string }
type Proposed = Item & { violation: string }
/** How to get in: a launch link's token, and for an office that is not set up the passwords of its first two members. */
type Passwords = { owner: string; volunteer: string }
export type Entry = { launchToken: string; passwords: Passwords | null }
export type Wanted = { base: string; origin: string; now: Instant; entry: Entry }

export const officeOwner = 'owner@anning.example'
export const officeVolunteer = 'volunteer@anning.example'

function formOf(files: readonly DemoFile[]): FormData {
  const form = new FormData()
  form.append('about', JSON.stringify(Object.fromEntries(files.map(({ name, about }) => [name, about]))))
  for (const { name, text } of files) form.append('files', new File([text], name))
  return form
}

async function confirmFindings(doors: Session, at: string, { confirmed }: DemoCase): Promise<void> {
  const { items } = await doors.read<{ items: Proposed[] }>(`${at}/findings`)
  const meant = items.filter(({ violation }) => confirmed.some((one) => one === violation))
  for (const { id } of meant) await doors.send(`/api/findings/${id}/decision`, { state: 'confirmed' })
}

async function fileTickets(doors: Session, at: string, { demo, key }: { demo: DemoCase; key: string }): Promise<string[]> {
  const ids: string[] = []
  for (const [place, { events, ...ticket }] of demo.tickets.entries()) {
    const { id } = await doors.send<Item>(`${at}/tickets`, ticket, `${key}-ticket-${place}`)
    for (const [turn, event] of events.entries()) await doors.send(`/api/tickets/${id}/events`, event, `${key}-ticket-${place}-event-${turn}`)
    ids.push(id)
  }
  return ids
}

/** Every step that adds something carries a key, so that a filling that was broken off goes on where it stopped. */
async function fill(doors: Session, demo: DemoCase, key: string): Promise<void> {
  const { id } = await doors.send<Item>('/api/cases', demo.facts, `${key}-case`)
  const at = `/api/cases/${id}`
  await doors.send(`${at}/evidence`, formOf(demo.files), `${key}-files`)
  await confirmFindings(doors, at, demo)
  const tickets = await fileTickets(doors, at, { demo, key })
  if (!demo.letter) return
  const { for: place, ...letter } = demo.letter
  const written = await doors.send<Item>(`${at}/letters`, { ...letter, ticket: tickets[place] }, `${key}-letter`)
  await doors.send(`/api/letters/${written.id}/issue`, {}, `${key}-issue`)
}

const isSetUpAlready = (error: unknown) => error instanceof DoorRefusal && error.says.includes('already-set-up')

/** Sets up the office with its first two members; false when it is set up already. */
async function enterOffice(doors: Session, { base, origin, entry }: Wanted, passwords: Passwords): Promise<boolean> {
  const owner = { office: '岚州法律援助站（演示）', displayName: '方澄', email: officeOwner, password: passwords.owner, token: entry.launchToken }
  const isNew = await doors.send('/api/set-up', owner).then(() => true, (error: unknown) => {
    if (isSetUpAlready(error)) return false
    throw error
  })
  if (!isNew) return false
  const { token } = await doors.send<{ token: string }>('/api/invitations', { email: officeVolunteer, role: 'volunteer', password: passwords.owner })
  await session(base, origin).send('/api/invitations/accept', { token, displayName: '陆小满', password: passwords.volunteer })
  return true
}

async function enter(doors: Session, wanted: Wanted): Promise<boolean> {
  const { entry } = wanted
  if (entry.passwords) return enterOffice(doors, wanted, entry.passwords)
  await doors.send('/api/open', { token: entry.launchToken })
  return true
}

/**
 * Signs in, fills three cases told in days before `now`, and signs out.
 * @param wanted `now` counts from 1970; `isResumed` = an earlier filling with the same `now` was broken off
 * @returns false when there were cases, or an office, already: then nothing is added
 */
export async function seed(wanted: Wanted & { isResumed: boolean }): Promise<boolean> {
  const { base, origin, now, isResumed } = wanted
  const doors = session(base, origin)
  if (!(await enter(doors, wanted))) return false
  const { items } = await doors.read<{ items: Item[] }>('/api/cases')
  const isEmpty = items.length === 0
  const calendar = calendarOf(now, localDay(now))
  const demos = isEmpty || isResumed ? [wrongNumberCase(calendar), colleagueCase(calendar), relativeCase(calendar)] : []
  for (const [place, demo] of demos.entries()) await fill(doors, demo, `demo-${now}-${place}`)
  await doors.send('/api/sign-out', {})
  return demos.length > 0
}
