import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ShowMessage } from '../messages'
import { furnished, tell, whenAsked } from './frame'

/** Pages of a PDF as drawings: no links, no forms, no scripts of the file, nothing loaded from elsewhere. */

const [step, widest, pagesMax] = [1.25, 4, 2_000]

/** The reader's own worker stands as text in this document: a frame without origin can load nothing. */
function ownWorker(): Worker {
  const source = document.getElementById('worker')?.textContent ?? ''
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  worker.addEventListener('error', () => tell('failed'))
  return worker
}

/** Tables for fonts that are not in the file, by name, which stand as text in this document too. */
class CharacterMaps {
  readonly #maps = JSON.parse(document.getElementById('character-maps')?.textContent ?? '{}') as Record<string, string>

  /** @throws Error for a table that is not here: the reader then goes on without it */
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    const found = this.#maps[name]
    if (found === undefined) throw new Error(`no character map ${name}`)
    return { cMapData: Uint8Array.from(atob(found), (sign) => sign.charCodeAt(0)), isCompressed: true }
  }
}

type Drawn = { room: HTMLElement; file: PDFDocumentProxy; label: string; zoom: number }

async function drawPage(canvas: HTMLCanvasElement, { room, file, zoom }: Drawn, place: number): Promise<void> {
  const page = await file.getPage(place)
  const width = page.getViewport({ scale: 1 }).width
  const scale = ((room.clientWidth - 24) / width) * zoom
  const density = Math.min(2, window.devicePixelRatio || 1)
  const viewport = page.getViewport({ scale: scale * density })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.width = `${Math.floor(viewport.width / density)}px`
  await page.render({ canvas, viewport }).promise
  page.cleanup()
}

/** Lays all pages out; each is drawn when it comes near, so that a long file does not fill the memory. */
async function layOut(drawn: Drawn): Promise<void> {
  const { room, file, label } = drawn
  const near = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue
      near.unobserve(target)
      void drawPage(target as HTMLCanvasElement, drawn, Number((target as HTMLElement).dataset.place))
    }
  }, { root: room, rootMargin: '600px' })
  const first = await file.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  const pages = Array.from({ length: Math.min(pagesMax, file.numPages) }, (_, index) => {
    const canvas = document.createElement('canvas')
    canvas.dataset.place = String(index + 1)
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', label.replace('{page}', String(index + 1)).replace('{all}', String(file.numPages)))
    canvas.style.width = `${Math.floor((room.clientWidth - 24) * drawn.zoom)}px`
    canvas.style.aspectRatio = `${width} / ${height}`
    return canvas
  })
  room.replaceChildren(...pages)
  pages.forEach((page) => near.observe(page))
}

async function showPages(message: ShowMessage): Promise<void> {
  GlobalWorkerOptions.workerPort = ownWorker()
  const file = await getDocument({
    data: message.bytes, isEvalSupported: false, enableXfa: false, useWasm: false, useWorkerFetch: false, stopAtErrors: false, disableAutoFetch: true,
    CMapReaderFactory: CharacterMaps,
  }).promise
  const { words } = message
  const zoom = (factor: number) => {
    drawn.zoom = factor === 0 ? 1 : Math.min(widest, Math.max(0.25, drawn.zoom * factor))
    void layOut(drawn)
  }
  const room = furnished(message, [[words.larger, () => zoom(step)], [words.smaller, () => zoom(1 / step)], [words.fit, () => zoom(0)]])
  const drawn: Drawn = { room, file, label: words.page, zoom: 1 }
  await layOut(drawn)
}

whenAsked(showPages)
