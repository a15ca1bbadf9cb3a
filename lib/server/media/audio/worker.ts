import 'server-only'
import { serveOne } from '../serve-one'
import { performed } from './sound'
import { soundAskSchema } from './sound-tasks'

/** The audio program: bundled to lib/server/workers/audio.mjs, asked by lib/server/media/own-process.ts. */
await serveOne((ask, bytes) => performed(soundAskSchema.parse(ask), bytes))
