/** Whose files a program names one by one: `include_str!("../migrations/0001_a.sql")`, a list of names. */

import { folderOf, resolved } from '../tools/settings/text.ts'

/** The one folder whose files a program names. */
export interface Embedded {
  readonly folder: string
  /** It takes their texts into itself, and does not only know their names. */
  readonly isInside: boolean
}

/**
 * The folder of migrations whose files stand in the texts of a program; null where there is none, or more than one.
 * @param path the program's own, from where it may name them
 * @param plain its text without comments
 */
export function embeddedIn(path: string, plain: string, folders: readonly string[]): Embedded | null {
  const names = [...new Set(Array.from(plain.matchAll(NAMED), (match) => match[1] ?? ''))]
  const homes = names.flatMap((name) => {
    const spelled = [resolved(folderOf(path), name), resolved('.', name)]
    return folders.find((folder) => spelled.some((it) => it !== null && folderOf(it) === folder)) ?? []
  })
  const [folder] = homes
  if (folder === undefined || homes.some((it) => it !== folder)) return null
  return { folder, isInside: TAKEN_IN.test(plain) }
}

/** A path in quotes; `/migrations/a.sql` is what `concat!(env!("CARGO_MANIFEST_DIR"), …)` ends in. */
const NAMED = /["'`]\/?([^"'`\s]+\.sql)(?:\?\w+)?["'`]/g

/** `include_str!("….sql")`, `import text from './….sql?raw'`. */
const TAKEN_IN = /\b(?:include_str!\s*\(\s*|from\s+|require\(\s*|import\s?\(?\s?)["'`][^"'`\s]+\.sql(?:\?\w+)?["'`]/
