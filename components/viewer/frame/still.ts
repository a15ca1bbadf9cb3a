import type { ShowMessage } from '../messages'
import { furnished, whenAsked } from './frame'

/** Pictures and texts. A picture is an image element and a text is text: neither runs anything. */

const [step, largest, smallest] = [1.25, 8, 0.05]

async function showPicture(message: ShowMessage): Promise<void> {
  const picture = new Image()
  picture.alt = message.words.content
  picture.src = URL.createObjectURL(new Blob([message.bytes], { type: message.mime }))
  await picture.decode()
  const state = { scale: 1, turns: 0 }
  const { words } = message
  const draw = () => {
    const [width, height] = [picture.naturalWidth * state.scale, picture.naturalHeight * state.scale]
    const isOnSide = state.turns % 2 === 1
    picture.style.width = `${width}px`
    picture.style.height = `${height}px`
    picture.style.transform = `rotate(${state.turns * 90}deg)`
    picture.style.margin = isOnSide ? `${(width - height) / 2}px ${(height - width) / 2}px` : '0'
  }
  const zoom = (factor: number) => {
    state.scale = Math.min(largest, Math.max(smallest, state.scale * factor))
    draw()
  }
  const room = furnished(message, [
    [words.larger, () => zoom(step)], [words.smaller, () => zoom(1 / step)], [words.fit, () => fit()],
    [words.turn, () => { state.turns = (state.turns + 1) % 4; fit() }],
  ])
  const fit = () => {
    const [width, height] = state.turns % 2 === 1 ? [picture.naturalHeight, picture.naturalWidth] : [picture.naturalWidth, picture.naturalHeight]
    state.scale = Math.min(1, (room.clientWidth - 2) / width, (room.clientHeight - 2) / height)
    draw()
  }
  room.append(picture)
  fit()
}

/** What is no UTF-8 is read as the older Chinese encoding. */
function textOf(bytes: ArrayBuffer): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text
}

async function showText(message: ShowMessage): Promise<void> {
  const lines = document.createElement('pre')
  lines.textContent = textOf(message.bytes)
  furnished(message, []).append(lines)
}

whenAsked((message) => (message.as === 'picture' ? showPicture(message) : showText(message)))
