// npm test                 everything, from a fresh clone on
// npm test -- <path> …     only the tests under these paths
// npm run test:deep        everything with full counts
import { requireNode } from './launcher/node-version.mjs'

requireNode()
await import('./test/main.mjs')
