import 'server-only'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FrameKind } from '@/lib/evidence/viewing'
import { apiHeaders } from './answer'

/**
 * The document of the frame that shows evidence. It is sandboxed twice, by its element and by its own policy: no origin, so no session and no access to the
 * page; no connection of any kind; only its own script runs. It holds no evidence: the page sends bytes by message.
 */

const style = [
  ':root{color-scheme:light;--ground:#f6f8f9;--ink:#14202a;--edge:#6b7a85;--face:#fff}',
  '[data-theme=dark]{color-scheme:dark;--ground:#0d1316;--ink:#e7eef2;--edge:#8796a1;--face:#182127}',
  '*{box-sizing:border-box}html,body{height:100%;margin:0}',
  'body{display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}',
  '[role=toolbar]{display:flex;flex-wrap:wrap;gap:8px;padding:8px}',
  'button{min-height:44px;min-width:44px;padding:0 12px;border:1px solid var(--edge);border-radius:8px;background:var(--face);color:inherit;font:inherit}',
  ':focus-visible{outline:3px solid currentColor;outline-offset:-3px}main,.room{flex:1;min-height:0;overflow:auto}main>p,.room>p{padding:16px}',
  'img{display:block}canvas{display:block;margin:8px auto;background:#fff}',
  'canvas.wave{width:calc(100% - 16px);height:72px;background:none;cursor:pointer}',
  'input[type=range]{display:block;width:calc(100% - 16px);min-height:44px;margin:0 8px;accent-color:currentColor}',
  'main>p,.room>p{margin:0;font-variant-numeric:tabular-nums}',
  'pre{margin:0;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.6 ui-monospace,monospace}',
].join('\n')

const policy = (nonce: string) => [
  "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, 'worker-src blob:', 'img-src blob:', 'media-src blob:',
  'font-src blob: data:', "connect-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'self'", 'sandbox allow-scripts',
].join('; ')

const bundle = (name: string) => readFile(path.join(process.cwd(), 'lib/server/workers', name), 'utf8')
/** Script text may not end its element. */
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const programs: Record<FrameKind, string> = { still: 'viewer-still.mjs', pdf: 'viewer-pages.mjs', sound: 'viewer-sound.mjs' }

/** What the pages of a PDF need and cannot load: the reader's worker, and tables of Chinese characters (base64 has no `<`). */
async function besidePages(): Promise<string> {
  const [worker, maps] = [inScript(await bundle('viewer-pages-worker.mjs')), await bundle('viewer-character-maps.json')]
  return `<script type="text/plain" id="worker">${worker}</script><script type="application/json" id="character-maps">${maps}</script>`
}

async function scripts(kind: FrameKind, nonce: string): Promise<string> {
  const own = `<script type="module" nonce="${nonce}">${inScript(await bundle(programs[kind]))}</script>`
  return kind === 'pdf' ? `${await besidePages()}${own}` : own
}

/** The frame's document. */
export async function viewerDocument(kind: FrameKind): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>记录本</title>'
  const head = `<head>${meta}<style nonce="${nonce}">${style}</style></head>`
  const page = `<!doctype html><html lang="zh-CN">${head}<body>${await scripts(kind, nonce)}</body></html>`
  return new Response(page, {
    headers: { ...apiHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy(nonce), 'X-Frame-Options': 'SAMEORIGIN' },
  })
}
