import { vi } from 'vitest'

/**
 * Before each test file of the project `apart`: our own modules are loaded anew and the environment is as the run gave it, in one process for all files. A
 * process for each file would load the libraries anew too, which costs more than most files take.
 */
const kept = globalThis as typeof globalThis & { givenEnvironment?: NodeJS.ProcessEnv; anningPrinting?: { destroy: () => Promise<void> } }
const given = (kept.givenEnvironment ??= { ...process.env })

vi.unstubAllEnvs()
for (const name of Object.keys(process.env)) if (!(name in given)) delete process.env[name]
Object.assign(process.env, given)
// The print threads of a file that left them running.
await kept.anningPrinting?.destroy()
// What our modules keep beside themselves: connections, keys, what is being opened.
for (const name of Object.keys(globalThis)) if (name.startsWith('anning')) Reflect.deleteProperty(globalThis, name)
vi.useRealTimers()
vi.unstubAllGlobals()
vi.resetModules()
