/** Where a server is reached: `origin` is what an office configured (what people type); without one only this machine gets in. */
export type Address = { origin?: string; port?: string }

const loopback = (port = '3000') => [`http://127.0.0.1:${port}`, `http://localhost:${port}`]

/** Origins whose pages may write. */
export const ownOrigins = ({ origin, port }: Address): string[] => (origin ? [origin] : loopback(port)).map((each) => new URL(each).origin)

/** Whether a Host header names this server; its own loopback port always does, for the launcher and for health checks. */
export const isOwnHost = (host: string | null, address: Address): boolean =>
  [...ownOrigins(address), ...loopback(address.port)].some((origin) => new URL(origin).host === host)
