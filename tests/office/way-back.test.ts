import { describe, expect, it } from 'vitest'
import { wayBack } from '@/lib/office/way-back'

const id = '0197a6b2-0000-7000-8000-000000000001'

describe('the way back after a lock', () => {
  it.each([
    '/today', '/record', `/record?case=${id}`, '/cases', `/cases/${id}/tickets/${id}?event=received`, '/channels/lender', '/law?q=%E5%82%AC%E6%94%B6', '/settings',
  ])('leads to a page of the desk: %s', (address) => {
    expect(wayBack(address)).toBe(address)
  })

  it('forgets what a page said about the press before, and keeps the rest', () => {
    expect(wayBack(`/cases/${id}/tickets/${id}?event=replied&error=invalid-body&fields=on~required`)).toBe(`/cases/${id}/tickets/${id}?event=replied`)
    expect(wayBack('/settings?done=pin&_rsc=1x')).toBe('/settings')
  })

  it.each([
    '', 'today', 'https://evil.test/today', '//evil.test', '//evil.test/today', '/\\evil.test', '\\\\evil.test', '/today/..//evil.test', '/today/%2e%2e//evil.test',
    '/today/../\\evil.test', '/\t/evil.test', '/\n/evil.test/today', '/today/../api/lock', '/api/sign-out', '/api', '/', '/locked?back=x', '/sign-in', '/open', '/left',
    '/statement/abc', '/todays', '/Today', '/%74oday', 'javascript:alert(1)', '/javascript:alert(1)', '//[', `/today?q=${'x'.repeat(1_000)}`,
  ])('leads nowhere else: %j', (address) => {
    expect(wayBack(address)).toBeNull()
  })

  it('stays on this site whatever is put together', () => {
    const parts = ['/', '\\', '..', '.', '%2e%2e', '%2f', '%5c', 'today', 'evil.test', ':', '@', '?', '#', '\t', '\n', ' ', 'https:']
    let seed = 7
    const next = () => (seed = (seed * 48_271) % 2_147_483_647)
    const found = Array.from({ length: 20_000 }, () => wayBack(`/${Array.from({ length: 1 + (next() % 7) }, () => parts[next() % parts.length]).join('')}`))
    const ways = found.filter((way) => way !== null)
    expect(ways.length).toBeGreaterThan(100)
    for (const way of ways) expect(new URL(way, 'https://anning.test').href).toMatch(/^https:\/\/anning\.test\/today(?![^/?])/)
  })
})
