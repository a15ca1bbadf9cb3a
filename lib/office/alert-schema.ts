import * as z from 'zod/mini'
import { isQuiet } from './quiet-hours'

const hour = z.number().check(z.int(), z.minimum(0), z.maximum(23))
const isAddress = (text: string) => text === '' || z.safeParse(z.email(), text).success
const address = z.string().check(z.trim(), z.maxLength(254), z.refine(isAddress, { error: 'not-an-address' }))

/** POST /api/alert-settings: whether, where to and when a member is reminded by mail. Nobody is in hours they want quiet. Hours as in Beijing. */
export const alertSettingSchema = z.strictObject({
  address, isOn: z.boolean(), hour, quietFrom: hour, quietTo: hour, language: z.optional(z.enum(['zh-CN', 'en'])),
}).check(
  z.refine(({ isOn, address: to }) => !isOn || to !== '', { path: ['address'], error: 'required' }),
  z.refine((all) => !isQuiet(all.hour, all), { path: ['hour'], error: 'in-quiet-hours' }),
)
export type AlertSettingBody = z.output<typeof alertSettingSchema>

/** The same body out of a plain form's fields: a box that is not ticked is not sent. */
export const alertSettingOf = ({ isOn, hour: at, quietFrom, quietTo, ...rest }: Record<string, string>): Record<string, unknown> =>
  ({ ...rest, isOn: isOn === 'true', hour: Number(at), quietFrom: Number(quietFrom), quietTo: Number(quietTo) })
