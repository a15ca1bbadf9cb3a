import { expect, test } from 'vitest'
import { isMail, readMail } from '@/lib/evidence/mail'

// 通话记录.xml, 鼎朔 and 请还款 in GB2312.
const named = (label: string) => [
  `From: =?${label}?b?tqbLtw==?= <chen@dingshuo.example>`, 'To: <lin@example.net>', `Subject: =?${label}?b?x+u7ub/u?=`, 'Date: Wed, 01 Apr 2026 22:10:11 +0800', 'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="B"', '', '--B', 'Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: base64', '', 'x+u7ub/u', '--B',
  `Content-Type: text/xml; name="=?${label}?b?zai7sLzHwrwueG1s?="`, `Content-Disposition: attachment; filename="=?${label}?b?zai7sLzHwrwueG1s?="`, 'Content-Transfer-Encoding: base64', '', 'YQ==', '--B--', '',
].join('\r\n')

test.each(['gb2312', 'GBK', 'gb18030', 'eucgb2312_cn'])('words of a mail in %s, also in the name of what is attached', async (label) => {
  const text = named(label)
  expect(isMail(text)).toBe(true)
  const bytes = new TextEncoder().encode(text)
  expect(await readMail(bytes)).toMatchObject({
    from: '鼎朔 <chen@dingshuo.example>', subject: '请还款', text: '请还款', at: Date.parse('2026-04-01T14:10:11Z'), attachments: [{ name: '通话记录.xml', bytes: new Uint8Array([97]) }],
  })
  expect(new TextDecoder().decode(bytes), 'the original is not touched').toBe(text)
})
