import net from 'node:net'

/** Sends bytes as they are; resolves to all that came back. */
export function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request.replace(/\n/g, '\r\n')))
    let answer = ''
    socket.on('data', (chunk) => { answer += chunk }).on('close', () => resolve(answer)).on('error', reject)
  })
}

/** The bytes of one request that is not followed by another. */
export const get = (target: string, host: string, more = '') => `GET ${target} HTTP/1.1\nHost: ${host}\nConnection: close\n${more}\n`
