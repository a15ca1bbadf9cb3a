import { expect, it } from 'vitest'
import { limitsIn } from '@/lib/channels/site-refusal'
import { settingBody } from '@/lib/channels/settings-form'
import { channelSettingSchema } from '@/lib/channels/settings-schema'

it.each([
  ['附件大小不能超过5M，最多3个', { sizeMbMax: 5, countMax: 3 }], ['单个文件不得大于２ＭＢ', { sizeMbMax: 2 }], ['文件过大，请上传500KB以内的图片', { sizeMbMax: 0.5 }], ['不超过10兆', { sizeMbMax: 10 }],
  ['最多上传 9 张', { countMax: 9 }], ['上传失败，请稍后再试', {}], ['', {}], ['请在2026年5月1日前提交', {}], ['大小不能超过20K', {}], ['不超过99999G', {}], ['最多0个', {}], ['请拨打95099901', {}],
])('of “%s” the figures %j are proposed', (said, limits) => {
  expect(limitsIn(said)).toEqual(limits)
})

it('the words are kept beside the figures, and alone', () => {
  expect(settingBody({ 'attachments.said': ' 不能超过5M ', 'attachments.sizeMbMax': '5' })).toMatchObject({ attachments: { said: '不能超过5M', sizeMbMax: 5 } })
  expect(settingBody({ 'attachments.said': ' ', 'attachments.sizeMbMax': '' })).toMatchObject({ attachments: null })
  const parsed = channelSettingSchema.safeParse(settingBody({ 'attachments.said': '不能超过5M' }))
  expect(parsed.data?.attachments).toEqual({ said: '不能超过5M' })
  expect(channelSettingSchema.safeParse({ attachments: { said: '字'.repeat(201) } }).success).toBe(false)
})
