import 'server-only'
import { serveOne } from '../serve-one'
import { performed } from './picture'
import { pictureAskSchema } from './picture-tasks'

/** The picture program: bundled to lib/server/workers/picture.mjs, asked by lib/server/media/own-process.ts. */
await serveOne((ask, bytes) => performed(pictureAskSchema.parse(ask), bytes))
