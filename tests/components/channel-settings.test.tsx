import { describe, expect, it, vi } from 'vitest'
import { ChannelSettingForm, type SettingField } from '@/components/settings/ChannelSettingForm'
import { ChannelCard } from '@/components/tickets/ChannelCard'
import { ChannelSeen } from '@/components/tickets/ChannelSeen'
import { holidayYears } from '@/lib/calendar/years'
import { channelOf } from '@/lib/channels'
import { rendered, wordsOf } from './rendered'

vi.mock('next/navigation', () => ({ usePathname: () => '/channels', useRouter: () => ({ push: () => undefined, refresh: () => undefined }) }))

const setting = { fields: { signature: 20 }, hours: { days: 'workdays' as const, spans: [{ from: '09:00', to: '17:30' }], grade: 'S' as const }, seenOn: '2026-11-02', seenBy: 'm' }

it('a card says what the office entered, with its day, and leads to where it is entered', () => {
  const words = wordsOf(rendered(<ChannelSeen channel="lender" setting={setting} />))
  expect(words).toContain('本机构登记（2026-11-02）：1 项字数、服务时间')
  const empty = rendered(<ChannelSeen channel="lender" />)
  expect(wordsOf(empty)).toBe('我在网页上看到的限制')
  expect(empty).toContain('href="/channels/lender/limits"')
})

it('a channel card shows the office’s hours as its own', () => {
  const channel = channelOf('nfra-complaint')
  if (!channel) throw new Error('no channel')
  const now = { at: Date.parse('2026-11-23T10:00:00+08:00'), years: holidayYears, locale: 'zh-CN' }
  const words = wordsOf(rendered(<ChannelCard channel={channel} now={now} settings={{ 'nfra-complaint': setting }} />))
  expect(words).toContain('工作日 9:00–17:30')
  expect(words).toContain('本机构登记（2026-11-02）')
  expect(wordsOf(rendered(<ChannelCard channel={channel} now={now} />))).not.toContain('本机构登记')
})

describe('the form', () => {
  const field = (name: string, value = ''): SettingField => ({ name, label: name, value })
  const words = {
    fields: 'F', attachments: 'A', hours: 'H', days: 'D', daysOptions: [{ value: '', label: '?' }, { value: 'workdays', label: 'W' }], seenOn: 'S', save: 'save', mistakes: 'm', failed: 'f',
    optional: 'o', stale: { title: 't', note: 'n', look: 'l' },
  }
  const html = rendered(
    <ChannelSettingForm channel="lender" version="v1" token="secret" today="2026-11-22" words={words} characters={[field('fields.signature', '20')]} attachments={[field('attachments.countMax')]}
      days="workdays" times={[field('hours.spans.0.from', '09:00')]} seenOn="2026-11-22" />,
  )

  it('posts to its door without script, with the session’s token and what was entered', () => {
    expect(html).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="\/api\/channels\/lender\/settings")/)
    expect(html).toContain('name="_token" value="secret"')
    expect(html).toContain('name="version" value="v1"')
    expect(html).toMatch(/<input (?=[^>]*name="fields.signature")(?=[^>]*value="20")/)
  })

  it('names each group for readers and takes no day to come', () => {
    expect(html.match(/<legend/g)).toHaveLength(3)
    expect(html).toMatch(/<input (?=[^>]*name="seenOn")(?=[^>]*max="2026-11-22")/)
    expect(html).toContain('id="field-hours-spans-0-from"')
  })
})
