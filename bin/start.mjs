// npm start. An old Node is told so here, before it meets anything it cannot load.
import { requireNode } from './launcher/node-version.mjs'

requireNode()
await import('./launcher/start.mjs')
