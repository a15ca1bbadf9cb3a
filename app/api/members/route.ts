import { roleMay } from '@/lib/office/permissions'
import { officePeople } from '@/lib/server/data/members'
import { read } from '@/lib/server/route'

/** Those who are out are told to whoever may let them in again. */
export const GET = read({ permission: 'member:list', summary: 'Members of the office' }, async (member) => {
  const people = await officePeople(member)
  return { items: roleMay(member.role, 'member:change') ? people : people.filter(({ isDisabled }) => !isDisabled) }
})
