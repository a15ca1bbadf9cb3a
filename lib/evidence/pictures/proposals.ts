import type { NoteFields } from '../note-schema'

/** What a machine's reading of a phone's screen proposes for the fields beside it. Proposals only: a person takes each, or none. */

/** A line as read; place and size in fractions of the picture. */
export type ReadLine = { text: string; x: number; y: number; width: number; height: number }

const clock = /^\D{0,3}((?:[01]?\d|2[0-3])[:：][0-5]\d)(?!\d)/
const time = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|昨天|前天|今天|星期[一二三四五六日天]|周[一二三四五六日天]|上午|下午|凌晨|中午|晚上|^\d{1,2}[:：]\d{2}$|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/
const hour = /\d{1,2}[:：]\d{2}/
/** What belongs to the app and not to the message. */
const furniture = /^(?:短信\/?彩信|按住说话|发送|信息|编辑|返回|取消|输入.{0,6}|[+＋>›‹<·.…-]{1,3})$/
const [topBar, header, bottomBar, timeLength] = [0.05, 0.16, 0.92, 24]

/** Without the arrow back, and what an arrow is read as before a number. */
const tidy = (text: string) => text.replace(/^[←‹<〈«“"'‘”\s]+/, '').replace(/^[-–—(（]\s*(?=\+?\d[\d\s]*$)/, '').trim()

const isTime = ({ text }: ReadLine) => text.length <= timeLength && time.test(text) && hour.test(text)

/** The row of the phone's own clock, at the very top. */
function statusBar(lines: readonly ReadLine[]): ReadLine[] {
  const first = lines.find(({ y, text }) => y < topBar && clock.test(text.trim()))
  const end = first ? first.y + first.height : 0
  return lines.filter((line) => line.y + line.height / 2 <= end)
}

/** Proposes sender, time shown, phone clock and text from the lines of one screen; what is not found is left out. */
export function fieldProposals(lines: readonly ReadLine[]): NoteFields {
  const inOrder = [...lines].sort((one, other) => one.y - other.y)
  const bar = statusBar(inOrder)
  const below = inOrder.filter((line) => !bar.includes(line) && line.y < bottomBar && !furniture.test(line.text.replace(/\s/g, '')))
  const phoneClock = bar.map(({ text }) => clock.exec(text.trim())?.[1]?.replace('：', ':')).find(Boolean)
  const shown = below.find(isTime)
  const sender = below.find((line) => line.y < header && !isTime(line) && (!shown || line.y < shown.y) && tidy(line.text) !== '')
  const words = below.filter((line) => line !== sender && !isTime(line)).map(({ text }) => text.trim()).filter(Boolean)
  const found = {
    sender: sender && tidy(sender.text), shownAt: shown?.text.replace(/^(?:短信|信息|彩信)\s*/, '').replaceAll('：', ':').trim(), phoneClock,
    text: words.join('\n') || undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}
