import { describe, expect, it } from 'vitest'
import { clockClaim, exifClaim, timeConflicts, typedClaim, type TimeClaim } from '@/lib/evidence/time-claims'

const at = (text: string) => Date.parse(`${text}+08:00`)
const claim = (source: TimeClaim['source'], text: string, more: Partial<TimeClaim> = {}): TimeClaim => ({ source, at: at(text), precision: 'second', about: 'made', ...more })
const said = (claims: TimeClaim[]) => timeConflicts(claims).map(({ kind, one, other, seconds }) => [kind, one.source, other.source, seconds])

describe('claims of time', () => {
  it('agree within two minutes, and one more for each clock without seconds', () => {
    const name = claim('file-name', '2026-03-12T22:45:01')
    expect(said([name, claim('exif', '2026-03-12T22:47:01')])).toEqual([])
    expect(said([name, claim('exif', '2026-03-12T22:47:02')])).toEqual([['apart', 'file-name', 'exif', 121]])
    expect(said([name, claim('phone-clock', '2026-03-12T22:48:00', { precision: 'minute' })])).toEqual([])
    expect(said([name, claim('phone-clock', '2026-03-12T22:49:00', { precision: 'minute' })])).toEqual([['apart', 'file-name', 'phone-clock', 239]])
  })

  it('of a day alone agree on the whole of it', () => {
    const day = claim('exif', '2026-03-12T00:00:00', { precision: 'day' })
    expect(said([claim('file-name', '2026-03-12T23:59:59'), day])).toEqual([])
    expect(said([claim('file-name', '2026-03-13T00:00:00'), day])).toEqual([['apart', 'file-name', 'exif', 86_400]])
  })

  it('give a recorder the length of the recording, in one direction only', () => {
    const name = claim('file-name', '2026-03-12T22:45:00')
    const container = (text: string) => claim('container', text, { spanSeconds: 600 })
    expect(said([name, container('2026-03-12T22:55:00')])).toEqual([])
    expect(said([container('2026-03-12T22:55:00'), name])).toEqual([])
    expect(said([name, container('2026-03-12T22:35:00')])).toEqual([['apart', 'file-name', 'container', 600]])
    expect(said([name, container('2026-03-12T22:57:01')])).toEqual([['apart', 'file-name', 'container', 721]])
  })

  it('let a picture show something old, and nothing that was later than itself', () => {
    const name = claim('file-name', '2026-03-12T22:45:00')
    expect(said([name, claim('shown', '2026-01-02T08:00:00', { about: 'act' })])).toEqual([])
    expect(said([claim('shown', '2026-03-13T08:00:00', { about: 'act' }), name])).toEqual([['act-later', 'file-name', 'shown', 33_300]])
  })

  it('are read from what a person typed, or not at all', () => {
    expect(typedClaim('phone-clock', '2026-03-12 22:45')).toEqual({ source: 'phone-clock', at: at('2026-03-12T22:45:00'), precision: 'minute', about: 'made' })
    expect(typedClaim('shown', '2026年3月12日 下午10:45')).toMatchObject({ at: at('2026-03-12T22:45:00'), about: 'act' })
    expect([typedClaim('shown', '22:45'), typedClaim('shown', '3月12日 22:45'), typedClaim('shown', ''), typedClaim('shown', undefined)]).toEqual([null, null, null, null])
  })

  it('of a clock without a day stand on the day nearest to another claim', () => {
    const name = claim('file-name', '2026-03-12T00:03:00')
    expect(clockClaim('23:59', name)?.at).toBe(at('2026-03-11T23:59:00'))
    expect(clockClaim('0:04', name)?.at).toBe(at('2026-03-12T00:04:00'))
    expect(clockClaim('2026-03-01 8:00', name)?.at).toBe(at('2026-03-01T08:00:00'))
    expect([clockClaim('23:59', null), clockClaim('25:10', name), clockClaim(undefined, name)]).toEqual([null, null, null])
  })

  it('in EXIF are of the zone they name, else Beijing time', () => {
    expect(exifClaim('2026-03-12 22:45:01', undefined)?.at).toBe(at('2026-03-12T22:45:01'))
    expect(exifClaim('2026-03-12 22:45:01', '+09:00')?.at).toBe(at('2026-03-12T21:45:01'))
    expect(exifClaim('2026-03-12 10:45:01', '-04:00')?.at).toBe(at('2026-03-12T22:45:01'))
    expect([exifClaim('0000-00-00 00:00:00', undefined), exifClaim(undefined, '+08:00')]).toEqual([null, null])
  })
})
