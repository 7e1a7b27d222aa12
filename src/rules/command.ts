/** Commands that a finding tells its reader to type. Names come from strangers: what a shell would read is quoted. */

import type { Evidence, Migration } from '../model.ts'
import { fileName } from './names.ts'

/** `git mv` for one file; with its down file when it has one of its own. One command per line. */
export function move(migration: Pick<Migration, 'path' | 'down'>, to: string): string {
  const lines = [`git mv ${quote(migration.path)} ${quote(to)}`]
  if (migration.down && migration.down.path !== migration.path) {
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

/** What a reader could not see or a report would show as its code: control and format characters, line breaks, halves. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/**
 * One word of a POSIX shell, on one line. A leading `-` would be an option, so such a path starts with `./`. A word with
 * characters that cannot be seen is spelled out by `printf`, so that what is shown can be typed.
 */
export function quote(word: string): string {
  const safe = word.startsWith('-') ? `./${word}` : word
  if (UNSEEN.test(safe)) return `"$(printf '${Array.from(safe, spelled).join('')}')"`
  return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`
}

/** A character inside the single quotes of `printf '…'` (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/printf.html). */
function spelled(character: string): string {
  if (character === '%') return '%%'
  if (!UNSEEN.test(character) && !/['\\]/.test(character)) return character
  // Half a surrogate pair stands for a byte of a name that is not UTF-8.
  const half = /^[\udc80-\udcff]$/.test(character)
  const bytes = half ? [character.charCodeAt(0) - 0xdc00] : [...new TextEncoder().encode(character)]
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
