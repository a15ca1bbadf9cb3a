import 'server-only'

const browsers: [string, RegExp][] = [
  ['WeChat', /MicroMessenger/i], ['Edge', /Edg(?:e|A|iOS)?\//], ['Firefox', /Firefox\/|FxiOS\//], ['Chrome', /Chrome\/|CriOS\//], ['Safari', /Safari\//],
]
const systems: [string, RegExp][] = [
  ['Android', /Android/], ['HarmonyOS', /HarmonyOS|OpenHarmony/], ['iOS', /iPhone|iPad/], ['Windows', /Windows/], ['macOS', /Mac OS X/], ['Linux', /Linux/],
]
const nameIn = (table: [string, RegExp][], agent: string) => table.find(([, shape]) => shape.test(agent))?.[0]

/** `Firefox · Linux`: enough for its owner to recognise a session in the list. */
export function deviceLabel(userAgent: string | null): string {
  const parts = [nameIn(browsers, userAgent ?? ''), nameIn(systems, userAgent ?? '')].filter((part) => part !== undefined)
  return parts.join(' · ') || '—'
}
