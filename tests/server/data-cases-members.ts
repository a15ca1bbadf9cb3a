import { changePlace, colleagues, holdPlace, keepOfficeContact, memberNames, officeOf, officePeople, whoLeftDrafts } from '@/lib/server/data/members'
import type { DataCase } from './data-cases'

/** Cases of the people of an office, by file and name. */
export const memberCases: Record<string, DataCase> = {
  'members.memberNames': { call: ({ member, ids }) => memberNames(member, [ids.memberId]) },
  'members.keepOfficeContact': { makes: true, call: ({ member }) => keepOfficeContact(member, '010-0000-0000') },
  'members.officeOf': { makes: true, call: ({ member }) => officeOf(member) },
  'members.changePlace': { call: ({ member, ids }) => changePlace(member, ids.colleagueId, { isDisabled: true }) },
  'members.holdPlace': { call: ({ member }) => holdPlace(member, 'evidence:add') },
  'members.officePeople': { makes: true, call: ({ member }) => officePeople(member) },
  'members.whoLeftDrafts': { call: ({ member }) => whoLeftDrafts(member) },
  'members.colleagues': { makes: true, call: ({ member }) => colleagues(member) },
}
