import { civilInstant, civilTime } from '../civil-time'
import { lineLengthMax, noFacts, type Entry, type ReadOptions, type TextReader } from '../imported-row'
import { chatEntry } from './chat-entry'

/** The text export of QQ: a title, the partner's name between rules, then a line with time and sender before each message. */

const title = '消息记录（此消息记录为文本格式'
const heading = /^(\d{4}-\d{1,2}-\d{1,2} (?:(?:上午|下午)\s*)?\d{1,2}:\d{2}:\d{2}(?: ?[AaPp][Mm])?)(?: (.*))?$/
const sender = /^(?:【[^】]*】)?(.*?)(?:\((\d{5,12})\)|<([^<>]+)>)?$/
const rule = /^={8,}$/
/** Stands right under a rule; elsewhere the words are somebody's message. */
const partnerLine = /^(消息分组|消息对象)[:：](.*)$/
const placeholder = /\[(?:图片|语音|视频|文件|动画表情|闪照)\]/g

type Draft = { time: string; name: string; account: string; lines: string[]; length: number }

class QqReader implements TextReader {
  private held = ''
  private previous = ''
  private talker = ''
  private isGroup = false
  private count = 0
  private draft: Draft | null = null
  private isRefused = false

  constructor(private readonly now: number) {}

  push(chunk: string): Entry[] {
    if (this.isRefused) return []
    const lines = (this.held + chunk).split('\n')
    this.held = lines.pop() ?? ''
    const entries = lines.flatMap((line) => this.line(line))
    if (this.held.length <= lineLengthMax && (this.draft?.length ?? 0) <= lineLengthMax) return entries
    this.isRefused = true
    return [...entries, { kind: 'refused', reason: 'too-large' }]
  }

  end(): Entry[] {
    if (this.isRefused) return []
    return [...(this.held === '' ? [] : this.line(this.held)), ...this.finished()]
  }

  facts() {
    return noFacts
  }

  private line(raw: string): Entry[] {
    const line = raw.replace(/^\ufeff/, '').replace(/\r$/, '')
    const previous = this.previous
    this.previous = line
    const found = previous === '' || rule.test(previous) ? heading.exec(line) : null
    if (found) return this.opened(found[1] ?? '', found[2] ?? '')
    if (rule.test(previous) && partnerLine.test(line)) return this.partner(line)
    if (rule.test(line) && !this.draft) return []
    if (this.draft) {
      this.draft.length += line.length + 1
      if (this.draft.length <= lineLengthMax) this.draft.lines.push(line)
    }
    return []
  }

  private opened(time: string, from: string): Entry[] {
    const entries = this.finished()
    const parts = sender.exec(from.trim())
    this.draft = { time, name: parts?.[1] ?? '', account: parts?.[2] ?? parts?.[3] ?? '', lines: [], length: 0 }
    return entries
  }

  /** The message before still belongs to the partner before. */
  private partner(line: string): Entry[] {
    const entries = this.finished()
    const [, label, name = ''] = partnerLine.exec(line) ?? []
    if (label === '消息分组') this.isGroup = name.includes('群')
    else this.talker = name.trim()
    return entries
  }

  private finished(): Entry[] {
    const draft = this.draft
    this.draft = null
    if (!draft) return []
    const place = this.count
    this.count += 1
    const time = civilTime(draft.time)
    if (!time || typeof time.date !== 'string') return [{ kind: 'rejected', at: place, reason: 'bad-time' }]
    const body = draft.lines.join('\n').replace(/(?:\n={8,})+$/, '').trim()
    const side = { app: 'qq' as const, talker: this.talker, sender: draft.account || draft.name, senderName: draft.name, own: null, isGroup: this.isGroup }
    const at = civilInstant(time.date, time)
    return [chatEntry(place, { ...side, at, precision: time.precision, body, attachments: body.match(placeholder)?.length ?? 0 }, this.now)]
  }
}

/** Whether the start of a text is a QQ export: by its title, or by the partner's line under a rule. */
export const isQqText = (head: string): boolean => head.trimStart().startsWith(title) || /^={8,}\r?\n消息对象[:：]/m.test(head)

/** A reader of messages, counted from 0. */
export const qqText = ({ now }: ReadOptions): TextReader => new QqReader(now)
