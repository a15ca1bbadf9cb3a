import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** The script of verify.html as it stands in a package, run without a browser: the same that whoever gets one will run. */

export type Verdict = { isGood: boolean; faults: string[]; facts: string[]; words: string }
type Element = { textContent: string; className: string; lines: string[]; files: unknown[]; listeners: Record<string, (event: unknown) => unknown> }

const page = readFileSync(path.join(import.meta.dirname, '../../../lib/server/package/verify.html'), 'utf8')
const script = new vm.Script(`${/<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''}\n;globalThis.open = { run, zipFiles, folderFiles }`)

type Opened = { run: (read: (fault: unknown) => unknown) => Promise<void>; zipFiles: (blob: Blob, fault: unknown) => unknown; folderFiles: (list: unknown[]) => unknown }

function made(language: string) {
  const elements = new Map<string, Element & Record<string, unknown>>()
  const element = () => {
    const one = { textContent: '', className: '', lines: [] as string[], files: [], listeners: {} as Element['listeners'] }
    return Object.assign(one, {
      append: () => undefined, addEventListener: (name: string, hear: (event: unknown) => unknown) => { one.listeners[name] = hear },
      replaceChildren: (...lines: { textContent: string }[]) => { one.lines = lines.map(({ textContent }) => textContent) },
    })
  }
  const byId = (id: string) => {
    const found = elements.get(id) ?? element()
    elements.set(id, found)
    return found
  }
  const document = { getElementById: byId, createElement: () => ({ textContent: '' }), documentElement: { lang: '' } }
  const world = vm.createContext({ document, navigator: { language }, Option: class {}, Blob, TextEncoder, TextDecoder, console })
  script.runInContext(world)
  return { elements, opened: (world as unknown as { open: Opened }).open }
}

async function verdict(read: (opened: Opened) => (fault: unknown) => unknown, language: string): Promise<Verdict> {
  const { elements, opened } = made(language)
  await opened.run(read(opened))
  const at = (id: string) => elements.get(id)
  return { isGood: at('verdict')?.className === 'good', words: at('verdict')?.textContent ?? '', faults: at('faults')?.lines ?? [], facts: at('facts')?.lines ?? [] }
}

/** What the page says of a ZIP. */
export const judged = (zip: Uint8Array, language = 'zh-CN'): Promise<Verdict> =>
  verdict((opened) => (fault) => opened.zipFiles(new Blob([new Uint8Array(zip)]), fault), language)

/** What it says of an unpacked folder. */
export function judgedFolder(files: ReadonlyMap<string, Uint8Array>, language = 'zh-CN'): Promise<Verdict> {
  const list = [...files].map(([name, bytes]) => Object.assign(new Blob([new Uint8Array(bytes)]), { webkitRelativePath: `证据包/${name}` }))
  return verdict((opened) => () => opened.folderFiles(list), language)
}
