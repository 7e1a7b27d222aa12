/** For the whole run: temporary folders in memory, where there is enough of it. They are thousands, and a disk takes a quarter of all the time. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux's file system in memory (https://docs.kernel.org/filesystems/tmpfs.html), and the bytes that it has to have left. */
const MEMORY = '/dev/shm'
const ENOUGH = 4 * 2 ** 30

/** vitest's global setup. The workers start behind it, and take its environment. */
export function setup(): void {
  if (process.env.TMPDIR === undefined && serves(MEMORY)) process.env.TMPDIR = MEMORY
}

/** Whether there is room, and programs can be run: tests write some. */
function serves(folder: string): boolean {
  let own: string | null = null
  try {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < ENOUGH) return false
    own = mkdtempSync(join(folder, 'rehearsal-'))
    writeFileSync(join(own, 'program'), '#!/bin/sh\n', { mode: 0o755 })
    execFileSync(join(own, 'program'))
    return true
  } catch {
    return false
  } finally {
    if (own !== null) rmSync(own, { recursive: true, force: true })
  }
}
