/** A bare repository of our own: nothing in its settings but what it needs, so that git does nothing unexpected in it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Format } from './disk.ts'
import { type Git, openGit } from './git.ts'

/**
 * Makes one in an empty or missing folder, without starting git.
 * @param o.borrowed Absolute path of another repository's `objects`, to be read from as if they were its own.
 */
export function makeBare(folder: string, o: { readonly format: Format; readonly borrowed?: string }): Git {
  mkdirSync(join(folder, 'objects', 'info'), { recursive: true })
  mkdirSync(join(folder, 'refs'))
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
  // https://git-scm.com/docs/repository-version
  const format = o.format === 'sha1' ? '' : '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
  writeFileSync(join(folder, 'config'), `[core]\n\tbare = true\n${format}`)
  if (o.borrowed !== undefined) {
    writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${quoted(o.borrowed)}\n`)
  }
  return openGit(folder, { bare: true })
}

/** As C would: a path may hold line breaks, and `#` would start a comment. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
