import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A Chromium to drive: its program and the environment it needs. */
export type Chromium = { executablePath: string; env: Record<string, string> }

type ChromiumPackage = { default: { executablePath(folder: string): Promise<string> } }
type Unpacker = { inflate(archive: string): Promise<string> }

const root = process.cwd()
const cache = path.join(root, '.cache', 'chromium')
const programNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']

function installed(): string | undefined {
  const places: Record<string, string[]> = {
    linux: (process.env.PATH ?? '').split(':').flatMap((folder) => programNames.map((name) => path.join(folder, name))),
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')] : []),
  }
  return (places[process.platform] ?? []).find((file) => existsSync(file))
}

// A bare Linux has no Chinese font; ours are added to whatever the system has.
function fontConfiguration(): string {
  mkdirSync(cache, { recursive: true })
  const file = path.join(cache, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${path.join(root, 'lib/server/fonts')}</dir><cachedir>${path.join(cache, 'fonts')}</cachedir>
</fontconfig>`)
  return file
}

const load = async <T>(folder: string, file: string): Promise<T> => (await import(pathToFileURL(path.join(folder, file)).href)) as T

// The package unpacks into the temporary folder without checking what lies there, so it gets one of the project's own.
async function fromPackage(): Promise<{ executablePath: string; libraries: string }> {
  const folder = path.join(root, 'node_modules/@sparticuz/chromium')
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = cache
  const { default: chromium } = await load<ChromiumPackage>(folder, 'build/esm/index.js')
  const { inflate } = await load<Unpacker>(folder, 'build/esm/lambdafs.js')
  const executablePath = await chromium.executablePath(path.join(folder, 'bin'))
  const libraries = path.join(await inflate(path.join(folder, 'bin/al2023.tar.br')), 'lib')
  if (temporary === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temporary
  return { executablePath, libraries }
}

/**
 * Finds a Chromium: CHROMIUM_PATH, else an installed Chrome, Chromium or Edge, else the one from npm (Linux x64 only) with the libraries it
 * brings. Start it without that package's own list of arguments: it switches web security off.
 */
export async function findChromium(): Promise<Chromium> {
  const base = { ...process.env, ...(process.platform === 'linux' ? { FONTCONFIG_FILE: fontConfiguration() } : {}) } as Record<string, string>
  const found = process.env.CHROMIUM_PATH ?? installed()
  if (found) return { executablePath: found, env: base }
  const { executablePath, libraries } = await fromPackage()
  return { executablePath, env: { ...base, LD_LIBRARY_PATH: libraries } }
}
