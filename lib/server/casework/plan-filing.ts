import 'server-only'
import { filingOrder, type Station } from '@/lib/channels/filing-order'
import { effectiveEvents } from '@/lib/tickets/fold'
import { today } from '../clock'
import { caseFacts } from '../data/cases'
import { findingsOfCase } from '../data/findings'
import type { Member } from '../member'
import { ticketList } from './file-ticket'

/** Where to go first, what to wait for, and why, as of today. @throws CaseworkError not-found */
export async function filingPlan(member: Member, caseId: string): Promise<Station[]> {
  const { respondents } = await caseFacts(member, caseId)
  const findings = (await findingsOfCase(member, caseId)).filter(({ state }) => state === 'confirmed').map(({ draft }) => ({ channels: draft.channels }))
  const filed = (await ticketList(member, caseId)).flatMap(({ channel, status, events, deadlines }) => {
    // A ticket of which every event was taken back was not filed after all.
    const effective = effectiveEvents(events)
    const filedOn = (effective.find(({ kind }) => kind === 'filed') ?? effective[0])?.on
    if (filedOn === undefined) return []
    const running = deadlines
      .filter(({ owner, metOn, ended }) => owner === 'them' && metOn === null && !ended)
      .map(({ due, extendedTo }) => extendedTo ?? due)
      .sort()
    return [{ channel, status, filedOn, answerDue: running[0] }]
  })
  return filingOrder(filed, { respondents, findings }, today())
}
