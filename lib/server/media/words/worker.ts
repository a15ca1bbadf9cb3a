import 'server-only'
import { readFileSync } from 'node:fs'
import * as ort from 'onnxruntime-web/wasm'
import { PaddleOcrService, type PaddleOptions } from 'paddleocr'
import { serveOne } from '../serve-one'
import { readWords } from './words'
import { wordsAskSchema } from './words-tasks'

/** The reading program: bundled to lib/server/workers/words.mjs with the engine and its models beside it; nothing is loaded from elsewhere. */

const beside = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url))
/** The engine takes whole array buffers; a small file shares its buffer with others. */
const whole = (name: string): ArrayBuffer => new Uint8Array(beside(name)).buffer
type Engine = NonNullable<PaddleOptions['ort']>
const engine = { Tensor: ort.Tensor, InferenceSession: { create: (model: ArrayBuffer) => ort.InferenceSession.create(model) } } as Engine

function reader(): Promise<PaddleOcrService> {
  Object.assign(ort.env.wasm, { numThreads: 1, wasmBinary: whole('ort-wasm-simd-threaded.wasm') })
  const characters = beside('ppocr_keys_v1.txt').toString('utf8').replace(/\n$/, '').split(/\r?\n/)
  return PaddleOcrService.createInstance({
    ort: engine, modelPreset: 'PP-OCRv5_mobile', detection: { modelBuffer: whole('ch_PP-OCRv4_det_infer.onnx') },
    recognition: { modelBuffer: whole('ch_PP-OCRv4_rec_infer.onnx'), charactersDictionary: [...characters, ' '] },
  })
}

await serveOne(async (ask, bytes) => ({ said: await readWords(await reader(), { ...wordsAskSchema.parse(ask), bytes }) }))
