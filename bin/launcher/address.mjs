// Where the server is found, as its environment says. Read before anything is installed.

const isOffice = () => process.env.ANNING_MODE === 'office'

export const serverMode = () => (isOffice() ? 'office' : 'personal')

/** The address to listen on: a personal Anning is on the loopback alone. */
export const listenAddress = () => (isOffice() ? process.env.ANNING_LISTEN ?? '127.0.0.1' : '127.0.0.1')

/** The address people type into a browser to reach an office. */
export const officeAddress = (port) => (process.env.ANNING_ORIGIN ? new URL(process.env.ANNING_ORIGIN).origin : `http://127.0.0.1:${port}`)

/** Hosts the server answers to: its own loopback port, and in an office the one people type. */
export function knownHosts(port) {
  // Browsers leave the port out of Host where it is the usual one.
  const loopback = [`127.0.0.1:${port}`, `localhost:${port}`, ...(Number(port) === 80 ? ['127.0.0.1', 'localhost'] : [])]
  return isOffice() ? [new URL(officeAddress(port)).host, ...loopback] : loopback
}
