/** A second small process that ends the stage when its parent is gone: SQLite, in the middle of a statement, cannot notice. */

import { type ChildProcess, spawn } from 'node:child_process'

/** Its standard input ends with the parent, however that ended. */
const WAIT = `process.stdin.resume().on('end', () => {
  try { process.kill(Number(process.argv[1]), 'SIGKILL') } catch {}
})`

/** Guards the process `pid` until `dismiss`. Only worth it for a rehearsal that takes long: it is a process of its own. */
export function openGuard(pid: number): { dismiss(): void } {
  const guard = spawn(process.execPath, ['-e', WAIT, String(pid)], { env: {}, stdio: ['pipe', 'ignore', 'ignore'] })
  quiet(guard)
  return { dismiss: () => void guard.kill('SIGKILL') }
}

/** That it cannot be started is no reason to stop: it is needed when everything else has gone wrong. */
function quiet(guard: ChildProcess): void {
  guard.on('error', () => {})
  guard.stdin?.on('error', () => {})
  guard.unref()
  ;(guard.stdin as { unref?(): void } | null)?.unref?.()
}
