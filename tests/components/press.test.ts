import { afterEach, describe, expect, it, vi } from 'vitest'
import { fieldsOf, Presses } from '@/components/forms/press'
import { type Press, type Pressed, sendForm } from '@/components/forms/use-send-form'

afterEach(() => vi.unstubAllGlobals())

const fields = (said: Record<string, string>) => new URLSearchParams({ _token: 't', ...said })
const press = (said: Record<string, string>): Press => ({ action: '/api/x', fields: fields(said) })

/** Forms in front of a server that answers as told, and the keys it was sent. */
function server(...answers: (Pressed | Promise<Pressed>)[]) {
  const keys: (string | undefined)[] = []
  const presses = new Presses<object>(async (_press, key) => {
    keys.push(key)
    return answers.shift() ?? { next: '/done' }
  })
  return { keys, presses }
}

describe('pressing a plain form', () => {
  it('is the same deed again while nobody heard or it was refused, and says the same', async () => {
    const { keys, presses } = server('unheard', { refused: 'busy' }, 'unheard')
    const form = {}
    for (let time = 0; time < 4; time += 1) await presses.press(form, press({ note: 'a' }))
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys).toEqual(Array(4).fill(keys[0]))
    presses.shown()
    await presses.press(form, press({ note: 'a' }))
    expect(keys[4]).not.toBe(keys[0])
  })

  it('is another deed with other words, by another button and in another form', async () => {
    const { keys, presses } = server('unheard', 'unheard', 'unheard', 'unheard')
    const form = {}
    await presses.press(form, press({ note: 'a' }))
    await presses.press(form, press({ note: 'b' }))
    await presses.press(form, press({ note: 'b', state: 'confirmed' }))
    await presses.press({}, press({ note: 'b', state: 'confirmed' }))
    expect(new Set(keys).size).toBe(4)
  })

  it('keeps the key that the form has itself', async () => {
    const { keys, presses } = server('unheard')
    await presses.press({}, press({ _key: 'k', note: 'a' }))
    expect(keys).toEqual([undefined])
  })

  it('sends nothing twice while it is under way or leads on already', async () => {
    let answer: (pressed: Pressed) => void = () => {}
    const { keys, presses } = server(new Promise((resolve) => { answer = resolve }))
    const form = {}
    const first = presses.press(form, press({ note: 'a' }))
    expect(await presses.press(form, press({ note: 'a' }))).toBeNull()
    answer({ next: '/done' })
    expect(await first).toEqual({ next: '/done' })
    expect(await presses.press(form, press({ note: 'a' }))).toBeNull()
    expect(keys).toHaveLength(1)
    expect(await presses.press({}, press({ note: 'a' }))).toEqual({ next: '/done' })
    presses.shown()
    expect(await presses.press(form, press({ note: 'a' }))).toEqual({ next: '/done' })
  })
})

it('the fields of a form are those a browser sends, with every one that is named twice and no file', () => {
  const data = new FormData()
  for (const [name, value] of [['note', '一 行&=\n'], ['finding', '1'], ['finding', '2'], ['empty', '']] as const) data.append(name, value)
  data.append('files', new File([], ''))
  expect([...fieldsOf(data)]).toEqual([['note', '一 行&=\n'], ['finding', '1'], ['finding', '2'], ['empty', ''], ['files', '']])
})

describe('what became of a press', () => {
  const answering = (answer: () => Promise<Response> | Response) => {
    const asked = vi.fn<typeof fetch>(async () => answer())
    vi.stubGlobal('fetch', asked)
    return asked
  }

  it('is where it leads on', async () => {
    const asked = answering(() => Response.json({ next: '/cases/1?done=x' }))
    expect(await sendForm(press({ note: '一行' }), 'k')).toEqual({ next: '/cases/1?done=x' })
    const [action, { method, body, headers, keepalive } = {}] = asked.mock.calls[0] ?? []
    expect([action, method, String(body), headers, keepalive]).toEqual([
      '/api/x', 'POST', '_token=t&note=%E4%B8%80%E8%A1%8C', { accept: 'application/json', 'idempotency-key': 'k' }, true,
    ])
    await sendForm(press({ note: 'x'.repeat(70_000) }), undefined)
    expect(asked.mock.calls[1]?.[1]).toMatchObject({ keepalive: false, headers: { accept: 'application/json' } })
  })

  it('is the sentence it was refused with', async () => {
    answering(() => Response.json({ code: 'busy', title: '正忙' }, { status: 503 }))
    expect(await sendForm(press({}), 'k')).toEqual({ refused: '正忙' })
  })

  it.each<[string, () => Promise<Response> | Response]>([
    ['no line', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an answer that never came', () => Promise.reject(new DOMException('timed out', 'TimeoutError'))],
    ['a proxy without its server', () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 })],
    ['the page of a network that wants a sign-in first', () => new Response('<html>welcome</html>', { status: 200 })],
    ['an answer that says nothing', () => Response.json({})],
    ['an answer cut off', () => new Response('{"next":"/ca')],
  ])('is that nobody heard it: %s', async (_name, answer) => {
    answering(answer)
    expect(await sendForm(press({}), 'k')).toBe('unheard')
  })
})
