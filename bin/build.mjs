// npm run build: builds whether or not the last build is fresh.
import { join } from 'node:path'
import { build } from './build/build.mjs'
import { asRefusal } from './launcher/refusal.mjs'
import { sayRefusal } from './launcher/words.mjs'

const root = join(import.meta.dirname, '..')

await build(root).catch((error) => {
  sayRefusal(asRefusal(error, root))
  process.exit(1)
})
