// A start, from a fresh clone to a running Anning. Reads top to bottom as what it does.
import { join } from 'node:path'
import { finishSettling } from '../backup/settling.mjs'
import { listenAddress } from './address.mjs'
import { claim } from './claim.mjs'
import { openDataDirectory } from './data-directory.mjs'
import { install } from './install.mjs'
import { options } from './options.mjs'
import { holdPort } from './ports.mjs'
import { asRefusal } from './refusal.mjs'
import { onStop, stop } from './stop.mjs'
import { sayRefusal } from './words.mjs'

const root = join(import.meta.dirname, '..', '..')
let place = root

async function start() {
  const asked = options(process.argv.slice(2))
  place = asked.data
  openDataDirectory(asked.data)
  finishSettling(asked.data)
  const mine = await takeData(asked)
  if (!mine) return 0
  onStop('claim', mine.release)
  const port = await holdPort(asked.port, listenAddress())
  place = root
  if (process.env.ANNING_SEALED !== '1') {
    await install(root)
    const { buildIfStale } = await import('../build/build.mjs')
    await buildIfStale(root)
  }
  place = asked.data
  const { launch } = await import('./launch.mjs')
  await launch(root, asked, { mine, port })
  return undefined
}

async function takeData(asked) {
  const file = join(asked.data, 'running.json')
  for (;;) {
    const taken = claim(file)
    if (taken.mine) return taken
    const { showNeighbour } = await import('./neighbour.mjs')
    if (await showNeighbour(asked, file)) return null
  }
}

async function fail(error) {
  sayRefusal(asRefusal(error, place))
  await stop(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
start().then((code) => { if (code !== undefined) process.exit(code) }, fail)
