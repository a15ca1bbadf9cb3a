import 'server-only'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { serveOne } from '../serve-one'
import { type Core, type Reader, readWords } from './words'

/** The reading program: bundled to lib/server/workers/words.mjs with the reader and its model beside it; nothing is loaded from elsewhere. */

const beside = (name: string) => new URL(`./${name}`, import.meta.url)

async function reader(): Promise<{ core: Core; api: Reader }> {
  const load = createRequire(import.meta.url)('./tesseract-core.cjs') as (options: { wasmBinary: Uint8Array }) => Promise<Core>
  const core = await load({ wasmBinary: readFileSync(beside('tesseract-core-simd-lstm.wasm')) })
  core.FS.writeFile('chi_sim.traineddata', gunzipSync(readFileSync(beside('chi_sim.traineddata.gz'))))
  const api = new core.TessBaseAPI()
  api.Init('.', 'chi_sim', 1)
  return { core, api }
}

await serveOne(async (_ask, bytes) => ({ said: readWords(await reader(), bytes) }))
