import { alertSettingOf, alertSettingSchema } from '@/lib/office/alert-schema'
import { keepAlerts } from '@/lib/server/casework/change-alerts'
import { alertSetting } from '@/lib/server/data/alert-settings'
import { read, route } from '@/lib/server/route'

export const GET = read(
  { permission: 'session:own', summary: 'Whether, where to and when the member is reminded by mail' },
  async (member) => ({ setting: await alertSetting(member) }),
)

export const POST = route(
  { permission: 'session:own', body: alertSettingSchema, summary: 'Set whether, where to and when one is reminded by mail',
    form: { read: alertSettingOf, next: () => '/settings?done=alerts#alerts' } },
  keepAlerts,
)
