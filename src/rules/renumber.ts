/** A file's name with another number. */

import { beside } from './command.ts'
import { fileName } from './names.ts'

/** The same migration under another version: `db/007_x.sql` with `006` → `db/006_x.sql`. */
export function renamedTo(path: string, version: string): string {
  return beside(path, fileName(path).replace(/^\d+/, version))
}

/** The name that a misnamed file should have: `db/6-add users.SQL` with `006` → `006_add users.sql`. */
export function fittingName(path: string, version: string): string {
  const rest = fileName(path)
    .replace(/\.sql$/i, '')
    .replace(/^\d+/, '')
    .replace(/^[\s_.-]+/, '')
  return `${version}_${rest === '' ? 'describe_it' : rest}.sql`
}
