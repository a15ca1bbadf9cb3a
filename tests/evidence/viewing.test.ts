import { expect, it } from 'vitest'
import { isShownConverted, viewingOf } from '@/lib/evidence/viewing'

const megabyte = 1024 * 1024
it.each([
  ['a.jpg', 'image/jpeg', 10, { as: 'picture', mime: 'image/jpeg' }],
  ['a.heic', 'image/heic', 10, { as: 'picture', mime: 'image/jpeg' }],
  ['a.png', 'image/png', 51 * megabyte, null],
  ['a.pdf', 'application/pdf', 10, { as: 'pdf', mime: 'application/pdf' }],
  ['a.svg', 'application/xml', 10, { as: 'text', mime: 'text/plain' }],
  ['a.svg', 'image/svg+xml', 10, null],
  ['a.html', null, 10, { as: 'text', mime: 'text/plain' }],
  ['a.txt', null, 3 * megabyte, null],
  ['a.txt', 'application/x-msdownload', 10, null],
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 10, null],
  ['a.exe', null, 10, null],
  ['a.jpg', null, 10, null],
  ['a.txt', null, 0, null],
])('%s of %s and %d bytes', (name, mime, sizeBytes, shown) => {
  expect(viewingOf({ name, mime, sizeBytes })).toEqual(shown)
})

it('says which pictures are shown as a copy', () => {
  expect([isShownConverted('image/heic'), isShownConverted('image/jpeg'), isShownConverted(null)]).toEqual([true, false, false])
})
