// Opening the person's browser, where there is one.
import { spawn } from 'node:child_process'

function opener(link) {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', link]]
  if (process.platform === 'darwin') return ['open', [link]]
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return hasScreen && process.getuid() !== 0 ? ['xdg-open', [link]] : null
}

/** Opens the link and does not wait; a machine without a screen or a browser is no failure, the link was printed. */
export function openBrowser(link) {
  const found = opener(link)
  if (!found) return
  const child = spawn(found[0], found[1], { stdio: 'ignore', detached: true })
  child.once('error', () => {})
  child.unref()
}
