import { expect, it } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { pictureNameClaim } from '@/lib/evidence/pictures/file-name'

const now = Date.parse('2026-11-26T12:00:00+08:00')

it.each([
  ['Screenshot_20260312_224501_com.android.mms.png', '2026-03-12T22:45:01+08:00'],
  ['Screenshot_2026-03-12-22-45-01-123_com.tencent.mm.jpg', '2026-03-12T22:45:01+08:00'],
  ['Screenshot_20260312-224501.png', '2026-03-12T22:45:01+08:00'],
  ['截屏2026-03-12 22.45.01.png', '2026-03-12T22:45:01+08:00'],
  ['Screenshot 2026-03-12 at 22.45.01.png', '2026-03-12T22:45:01+08:00'],
  ['IMG_20260312_224501.jpg', '2026-03-12T22:45:01+08:00'],
  ['IMG20260312224501.jpg', '2026-03-12T22:45:01+08:00'],
  ['20260312_224501.jpg', '2026-03-12T22:45:01+08:00'],
  ['微信图片_20260312224501.jpg', '2026-03-12T22:45:01+08:00'],
  ['PXL_20260312_144501123.jpg', '2026-03-12T22:45:01+08:00'],
  ['a/b/mmexport1772345999000.jpg', '2026-03-01T14:19:59+08:00'],
])('%s claims %s', (name, at) => {
  const claim = pictureNameClaim(name, now)
  expect([claim && localIso(claim.at), claim?.source, claim?.about]).toEqual([at, 'file-name', 'made'])
})

it.each(['IMG_4711.HEIC', 'photo.jpg', 'IMG_20261312_224501.jpg', 'IMG_20260312_254501.jpg', 'IMG_20270312_224501.jpg', 'mmexport17723459990001.jpg', '', '20260312.png'])(
  '%s claims nothing', (name) => { expect(pictureNameClaim(name, now)).toBeNull() })
