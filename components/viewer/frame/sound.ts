import { spelledSecond } from '@/lib/evidence/recordings/mark-time'
import { soundReport, type SoundMessage, type SoundReport } from '../sound-messages'

/** The player in its frame: the element plays, the waveform is drawn from what the browser decodes, where that is not too much. */

type Asked = Extract<SoundMessage, { kind: 'sound' }>

const [stepSeconds, waveBytesMax, columns, waveHeight, waveRate] = [5, 24 * 1024 * 1024, 600, 72, 8_000]
const tell = (report: SoundReport): void => window.parent.postMessage(report, '*')

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

/** How loud each column of the picture is, from 0 to 1. */
function peaksOf(samples: Float32Array): number[] {
  const each = Math.max(1, Math.floor(samples.length / columns))
  return Array.from({ length: Math.min(columns, samples.length) }, (_, column) => {
    let peak = 0
    for (let at = column * each; at < (column + 1) * each; at += 1) peak = Math.max(peak, Math.abs(samples[at] ?? 0))
    return peak
  })
}

function drawWave(canvas: HTMLCanvasElement, peaks: readonly number[], played: number): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const ink = getComputedStyle(document.body).color
  pen.clearRect(0, 0, canvas.width, canvas.height)
  const loudest = Math.max(0.05, ...peaks)
  peaks.forEach((peak, column) => {
    const height = Math.max(1, (peak / loudest) * waveHeight)
    pen.globalAlpha = column / peaks.length <= played ? 1 : 0.35
    pen.fillStyle = ink
    pen.fillRect(column, (waveHeight - height) / 2, 1, height)
  })
}

async function wave(bytes: ArrayBuffer): Promise<number[]> {
  if (bytes.byteLength > waveBytesMax) return []
  const sound = await new OfflineAudioContext(1, 1, waveRate).decodeAudioData(bytes)
  return peaksOf(sound.getChannelData(0))
}

type Player = { sound: HTMLAudioElement; words: Asked['words'] }

function place({ sound, words }: Player): { slider: HTMLInputElement; line: HTMLElement; show: () => void } {
  const [slider, line] = [document.createElement('input'), document.createElement('p')]
  slider.type = 'range'
  slider.min = '0'
  slider.step = '0.1'
  slider.setAttribute('aria-label', words.place)
  slider.addEventListener('input', () => { sound.currentTime = Number(slider.value) })
  const show = () => {
    const length = Number.isFinite(sound.duration) ? sound.duration : 0
    slider.max = String(length)
    slider.value = String(sound.currentTime)
    slider.setAttribute('aria-valuetext', spelledSecond(sound.currentTime))
    line.textContent = `${spelledSecond(sound.currentTime)} / ${spelledSecond(length)}`
    tell({ kind: 'at', second: sound.currentTime, length })
  }
  return { slider, line, show }
}

function toolsOf({ sound, words }: Player): HTMLElement {
  const bar = document.createElement('div')
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.tools)
  const toggle = button(words.play, () => void (sound.paused ? sound.play() : sound.pause()))
  const label = () => { toggle.textContent = sound.paused ? words.play : words.pause }
  sound.addEventListener('play', label)
  sound.addEventListener('pause', label)
  const move = (by: number) => { sound.currentTime = Math.max(0, sound.currentTime + by) }
  bar.append(toggle, button(words.back, () => move(-stepSeconds)), button(words.on, () => move(stepSeconds)))
  return bar
}

function waveOf(sound: HTMLAudioElement, bytes: ArrayBuffer): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: columns, height: waveHeight, hidden: true })
  canvas.className = 'wave'
  canvas.setAttribute('aria-hidden', 'true')
  const played = () => (sound.duration > 0 ? sound.currentTime / sound.duration : 0)
  canvas.addEventListener('click', (event) => { sound.currentTime = (event.offsetX / canvas.clientWidth) * sound.duration })
  wave(bytes).then((peaks) => {
    canvas.hidden = peaks.length === 0
    drawWave(canvas, peaks, played())
    sound.addEventListener('timeupdate', () => drawWave(canvas, peaks, played()))
  }, () => undefined)
  return canvas
}

function open({ mime, bytes, words, dark, lang }: Asked): HTMLAudioElement {
  document.documentElement.lang = lang
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const sound = new Audio(URL.createObjectURL(new Blob([bytes], { type: mime })))
  const player = { sound, words }
  const { slider, line, show } = place(player)
  for (const event of ['loadedmetadata', 'durationchange', 'timeupdate', 'seeked']) sound.addEventListener(event, show)
  sound.addEventListener('error', () => tell({ kind: 'failed' }))
  // No landmark of its own: the page around the frame has its main part.
  const room = document.createElement('div')
  room.className = 'room'
  room.append(waveOf(sound, bytes), slider, line)
  document.body.replaceChildren(toolsOf(player), room)
  return sound
}

let playing: HTMLAudioElement | null = null
window.addEventListener('message', ({ source, data }: MessageEvent<SoundMessage>) => {
  if (source !== window.parent || typeof data !== 'object' || data === null) return
  if (data.kind === 'sound' && !playing) playing = open(data)
  if (data.kind !== 'seek' || !playing || !soundReport({ kind: 'at', second: data.second, length: 0 })) return
  playing.currentTime = data.second
  void playing.play().catch(() => undefined)
})
window.addEventListener('keydown', ({ key, target }) => {
  const isField = target instanceof HTMLInputElement && target.type !== 'range'
  if (key.toLowerCase() === 'm' && !isField) tell({ kind: 'mark' })
})
tell({ kind: 'ready' })
