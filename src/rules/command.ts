/** Commands that a finding tells its reader to type. Names come from strangers: what a shell would read is quoted. */

import type { Evidence, Migration } from '../model.ts'
import { fileName } from './names.ts'

/** `git mv` for one file; with its down file when it has one. One command per line. */
export function move(migration: Pick<Migration, 'path' | 'down'>, to: string): string {
  const lines = [`git mv ${quote(migration.path)} ${quote(to)}`]
  if (migration.down) {
    const stem = fileName(to).replace(/(?:\.up)?\.sql$/, '')
    lines.push(`git mv ${quote(migration.down.path)} ${quote(beside(to, `${stem}.down.sql`))}`)
  }
  return lines.join('\n')
}

/** The command that brings a file of the base back, to `path` where the folder has moved. */
export function restore(evidence: Evidence, before: Migration, path = before.path): string {
  const ref = baseRef(evidence)
  if (path === before.path) return `git checkout ${quote(ref)} -- ${quote(path)}`
  return `git show ${quote(`${ref}:${before.path}`)} > ${quote(path)}`
}

/** A name for the base that git resolves. After a push to one branch both revisions bear its name: then the commit. */
function baseRef({ base, head }: Evidence): string {
  const { ref, commit } = base?.revision ?? { ref: 'HEAD', commit: null }
  return commit !== null && ref === head.revision.ref ? commit : ref
}

/** The path of a file with this name beside another. */
export function beside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name
}

/** One word of a POSIX shell. A leading `-` would be an option, so such a path starts with `./`. */
export function quote(word: string): string {
  const safe = word.startsWith('-') ? `./${word}` : word
  return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`
}
