import { randomBytes } from 'node:crypto'
import { type Install, openedCase, runningInstall } from './running-install'

/** How soon pages are answered while eight large files arrive in pieces (tus), against the same pages on a server that has nothing else to do. */

const [files, fileBytes, pieceBytes] = [8, 96 * 1024 ** 2, 8 * 1024 ** 2]
const slowerMax = 6
const piece = randomBytes(pieceBytes)
const quantile = (values: number[], share: number) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? Number.NaN

async function tus({ origin, cookie }: Install, url: string, call: { method: string; headers: Record<string, string>; body?: Buffer }): Promise<Response> {
  const headers = { Origin: origin, Cookie: cookie, 'Tus-Resumable': '1.0.0', ...call.headers }
  const answer = await fetch(new URL(url, origin), { ...call, headers, body: call.body as BodyInit | undefined })
  if (!answer.ok) throw new Error(`${call.method} ${answer.status} ${await answer.text()}`)
  return answer
}

const word = (text: string) => Buffer.from(text).toString('base64')

/** One file from its first piece to its answer. */
async function sent(install: Install, caseId: string, name: string): Promise<void> {
  const headers = { 'Upload-Length': String(fileBytes), 'Upload-Metadata': `filename ${word(name)},about ${word('{}')}` }
  const at = (await tus(install, `/api/cases/${caseId}/uploads`, { method: 'POST', headers })).headers.get('Location') ?? ''
  const place = at.startsWith('/') ? at : `/api/cases/${caseId}/uploads/${at.split('/').at(-1)}`
  for (let offset = 0; offset < fileBytes; offset += pieceBytes) {
    const body = Buffer.from(piece)
    // Each file is another, or the second would be recognised as the first.
    body.write(`${name} ${offset}`)
    await tus(install, place, { method: 'PATCH', headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) }, body })
  }
}

/** Milliseconds that pages take, one after another, until told to stop. */
async function pages({ origin, cookie }: Install, url: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!isOver()) {
    const start = performance.now()
    const answer = await fetch(origin + url, { headers: { Cookie: cookie } })
    await answer.text()
    if (!answer.ok) throw new Error(`page ${answer.status}`)
    times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return times
}

async function measured(install: Install): Promise<boolean> {
  const { id } = await openedCase(install, 'large', [])
  const url = `/cases/${id}/evidence`
  for (let round = 0; round < 20; round += 1) await fetch(install.origin + url, { headers: { Cookie: install.cookie } }).then((answer) => answer.text())
  const end = performance.now() + 5_000
  const idle = await pages(install, url, () => performance.now() > end)
  let isOver = false
  const start = performance.now()
  const uploads = Promise.all(Array.from({ length: files }, (_, place) => sent(install, id, `film ${place}.mp4`))).finally(() => { isOver = true })
  const [busy] = await Promise.all([pages(install, url, () => isOver), uploads])
  const seconds = (performance.now() - start) / 1000
  const say = (times: number[]) => `p50 ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}, most ${Math.max(...times).toFixed(0)} ms of ${times.length}`
  console.log(`${files} files of ${fileBytes / 1024 ** 2} MB in pieces: ${seconds.toFixed(1)} s, ${((files * fileBytes) / 1024 ** 2 / seconds).toFixed(0)} MB/s`)
  console.log(`  pages, idle: ${say(idle)}\n  pages meanwhile: ${say(busy)}`)
  const slower = quantile(busy, 0.5) / quantile(idle, 0.5)
  console.log(`  gate: at most ${slowerMax} × idle in the middle: ${slower.toFixed(1)} ${slower <= slowerMax ? 'held' : 'NOT HELD'}`)
  return slower <= slowerMax
}

const install = await runningInstall()
const held = await measured(install).finally(() => install.stop())
process.exitCode = held ? 0 : 1
