import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { describe, expect, it } from 'vitest'
import { limitedCommand } from '@/lib/server/media/limits'

const nothing = {} as NodeJS.ProcessEnv
const limits = { cpuSeconds: 10, megabytes: 1024, files: 64 }
/** Runs a script under limits, as a media process is run. */
function ran(script: string, some: Partial<typeof limits> = {}) {
  const [command, args] = limitedCommand(['--no-warnings', '-e', script], { ...limits, ...some })
  return spawnSync(command, args, { env: nothing, encoding: 'utf8', timeout: 30_000 })
}

describe.runIf(process.platform === 'linux')('a media process under limits of the system', () => {
  it('runs, with its arguments as they are and nothing of a shell in them', () => {
    const [command, args] = limitedCommand(['-e', 'process.stdout.write(JSON.stringify(process.argv.slice(1)))', 'a b', '$(id)', '"; exit 1'], limits)
    expect(spawnSync(command, args, { env: nothing, encoding: 'utf8' }).stdout).toBe(JSON.stringify(['a b', '$(id)', '"; exit 1']))
  })

  it('is killed once its seconds of processor are used up', () => {
    const { signal, stdout } = ran('process.stdout.write("begun"); for (;;);', { cpuSeconds: 1 })
    expect([['SIGXCPU', 'SIGKILL'].includes(signal ?? ''), stdout]).toEqual([true, 'begun'])
  })

  it('opens so many files and no more', () => {
    const { stdout } = ran(`const fs = require('fs'); let n = 0; try { for (;;) { fs.openSync(${JSON.stringify(devNull)}); n += 1 } } catch (e) { console.log(n, e.code) }`)
    const [count, code] = stdout.trim().split(' ')
    expect(code).toBe('EMFILE')
    expect(Number(count)).toBeGreaterThan(20)
    expect(Number(count)).toBeLessThan(64)
  })

  it('gets so much memory and no more, in the heap or beside it', () => {
    const taking = (megabytes: number) => `const all = []; for (let n = 0; n < ${megabytes}; n += 32) all.push(Buffer.alloc(32 * 1024 ** 2, 1)); process.stdout.write('had it')`
    expect(ran(taking(256)).stdout).toBe('had it')
    expect(ran(taking(2048)).stdout).toBe('')
  })
})
