import { expect, it } from 'vitest'
import { RepeatedSend } from '@/components/forms/repeated-send'
import type { Sent } from '@/components/forms/use-send'

/** The keys of the requests that went out, each answered as told. */
function server(...answers: Sent[]) {
  const keys: (string | undefined)[] = []
  const repeated = new RepeatedSend(async (_method, _path, { key }) => {
    keys.push(key)
    return answers.shift() ?? { ok: true, answer: {} }
  })
  return { keys, send: (body: unknown) => repeated.send('PATCH', '/api/x', body) }
}
const refusal = (status: number): Sent => ({ ok: false, refusal: { status, code: 'x', fields: [] } })

it('is the same request again after a lost answer or a refusal, and another once it went through', async () => {
  const { keys, send } = server(refusal(0), refusal(504), { ok: true, answer: {} })
  for (let press = 0; press < 4; press += 1) await send({ a: 1 })
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(keys.map((key) => key === keys[0])).toEqual([true, true, true, false])
})

it('is another request for another body', async () => {
  const { keys, send } = server(refusal(0))
  await send({ a: 1 })
  await send({ a: 2 })
  expect(new Set(keys).size).toBe(2)
})
