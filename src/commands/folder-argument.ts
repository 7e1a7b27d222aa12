/** Turns a folder as it was typed into a path from the repository's root. */

import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { Trouble } from '../trouble.ts'

/**
 * `typed` is absolute, or relative to `here` (the current folder, from `root`). Returns a path from `root` with `/`
 * between segments, `.` for the root itself; that the folder exists is not asked. Throws Trouble for one outside.
 */
export function folderArgument(typed: string, root: string, here: string): string {
  const path = isAbsolute(typed) ? typed : resolve(root, here, typed)
  const direct = relative(root, path)
  // `root` is what git says, without symbolic links; what was typed may have them (/tmp on macOS).
  const inside = isOutside(direct) ? relative(root, real(path)) : direct
  if (isOutside(inside))
    throw new Trouble(
      `The folder ${typed} is outside the repository at ${root}. Start in the repository that it belongs to.`,
    )
  return inside === '' ? '.' : inside.split(sep).join('/')
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path
    throw error
  }
}
