import { officeContactSchema } from '@/lib/office/contact'
import { keepOfficeContact } from '@/lib/server/data/members'
import { route } from '@/lib/server/route'

export const POST = route(
  {
    permission: 'office:change', body: officeContactSchema, summary: 'how people reach the office, as they are told before their data is handled',
    form: { next: () => '/settings?done=contact' },
  },
  async (member, { body: { contact } }) => {
    await keepOfficeContact(member, contact)
    return { contact }
  },
)
