import { plainName } from '@/lib/cases/plain-text'

const escaped: Record<string, string> = { '%22': '"', '%0D': '', '%0A': '' }
const nameMax = 240

/**
 * The name of a file as it is kept: browsers write quotation marks and line ends of a name as %22, %0D and %0A; folders before it, steering characters and
 * names that are none fall away. Empty = the file has no name.
 */
export function keptFileName(raw: string): string {
  const own = plainName(raw.replace(/%(?:22|0D|0A)/g, (code) => escaped[code] ?? code)).split(/[/\\]/).at(-1) ?? ''
  const name = [...own.trim()].slice(0, nameMax).join('')
  return /^\.*$/.test(name) ? '' : name
}
