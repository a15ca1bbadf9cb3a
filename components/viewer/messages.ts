/** What page and frame say to each other. The frame has no origin, no session and no line out: it only ever gets bytes. */

export type Shown = 'picture' | 'text' | 'pdf'
export type FrameWords = Record<'larger' | 'smaller' | 'fit' | 'turn' | 'page' | 'failed' | 'tools' | 'content', string>
/** Page → frame. `mime` = what the bytes are; a picture's name never reaches the frame. */
export type ShowMessage = { kind: 'show'; as: Shown; mime: string; bytes: ArrayBuffer; words: FrameWords; dark: boolean; lang: string }
/** Frame → page. */
export type FrameMessage = { kind: 'ready' | 'shown' | 'failed' }

/** Whether a message of unknown origin is one of the frame's. */
export const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === 'object' && data !== null && ['ready', 'shown', 'failed'].includes(String((data as { kind?: unknown }).kind))
