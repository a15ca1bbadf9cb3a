import 'server-only'
import { existsSync } from 'node:fs'

/** What one process may use: seconds of processor over all its threads, counted up to whole ones, memory of its own in MB, and open files. */
export type Limits = { cpuSeconds: number; megabytes: number; files: number }

const shell = '/bin/sh'
const canLimit = process.platform === 'linux' && existsSync(shell)
// A limit that is lower already stays; the shell then becomes the program and leaves nothing behind.
const script = 'ulimit -t "$1" 2>/dev/null; ulimit -d "$2" 2>/dev/null; ulimit -n "$3" 2>/dev/null; shift 3; exec "$@"'

/**
 * The command that starts a program of this Node under limits of the system: over its seconds it is killed, over the others it is refused. Elsewhere than on
 * Linux, and where there is no shell, the command without them. Memory is counted as what the process may write to (RLIMIT_DATA): what V8 sets aside
 * without using it would not fit into a limit of addresses.
 */
export function limitedCommand(args: readonly string[], { cpuSeconds, megabytes, files }: Limits): [command: string, args: string[]] {
  if (!canLimit) return [process.execPath, [...args]]
  return [shell, ['-c', script, 'sh', String(Math.ceil(cpuSeconds)), String(megabytes * 1024), String(files), process.execPath, ...args]]
}
