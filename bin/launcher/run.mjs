// Running a program to its end.
import { spawn } from 'node:child_process'

const KEPT_CHARACTERS = 20_000

/**
 * Runs a program and waits.
 * @param options as for spawn, and `echo: true` to pass its output on as it comes
 * @returns `{ code, output }`: exit code (null when killed or not found) and the end of what it printed on both streams
 */
export function run(program, args, { echo = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const take = (stream) => (chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS)
      if (echo) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.once('error', (error) => resolve({ code: null, output: output + error.message }))
    child.once('close', (code) => resolve({ code, output }))
  })
}
