import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The barest dynamic page the same Next and React can serve: one paragraph, one header read. No session, no database, no messages, no styles. */

const triesMax = 200
const root = process.cwd()
const folder = path.join(root, '.cache/bare-next')
const next = path.join(root, 'node_modules/next/dist/bin/next')
const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv
const files = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'next.config.mjs': `export default { poweredByHeader: false, outputFileTracingRoot: ${JSON.stringify(root)}, turbopack: { root: ${JSON.stringify(root)} } }`,
  // Without one of its own it would take the product's, from above.
  'instrumentation.js': 'export function register() {}',
  'app/layout.jsx': "import { headers } from 'next/headers'\nexport default async function Layout({ children }) { await headers(); return <html lang=\"zh\"><body>{children}</body></html> }",
  'app/page.jsx': 'export default function Page() { return <p>安宁</p> }',
}

/** Builds and serves it on a port; `stop` ends it. */
export async function bareNext(port: number): Promise<{ url: string; stop(): void }> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const built = spawnSync(process.execPath, [next, 'build', folder], { cwd: folder, env: environment, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`bare page: ${built.stdout}${built.stderr}`)
  const child = spawn(process.execPath, [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1'], { cwd: folder, env: environment, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/`
  const isUp = () => fetch(url).then(({ ok }) => ok, () => false)
  for (let tries = 0; tries < triesMax && !(await isUp()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
  if (!(await isUp())) throw new Error('the bare page does not answer')
  return { url, stop: () => { child.kill() } }
}
