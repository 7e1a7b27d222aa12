/** The rows of a project's own for the rehearsal: a script, or a database as production has it. */

import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Rows } from './replay/job.ts'
import { Trouble } from './trouble.ts'

/** Every SQLite database starts with these bytes (https://sqlite.org/fileformat2.html#the_database_header). */
const MAGIC = 'SQLite format 3\0'
/** What fits into a rehearsal's memory several times over. */
const MOST_MEGABYTES = 100

/**
 * Reads the file that `rows` names, from the working tree: a database is often made by the step before, not committed.
 * @param root absolute path of the repository; the file must be inside it
 */
export async function readRows(root: string, path: string | null): Promise<Rows | null> {
  if (path === null) return null
  const file = resolve(root, path)
  const real = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`rows: cannot read ${path} (${error.code ?? error.message}).`)
  })
  const inside = relative(await realpath(root), real)
  // What git keeps for itself is no part of the repository either: a token may stand there.
  if (inside.split(sep)[0] === '..' || isAbsolute(inside) || /^\.git$/i.test(inside.split(sep)[0] ?? ''))
    throw new Trouble(`rows: ${path} is outside of the repository.`)
  const stats = await lstat(real)
  if (!stats.isFile()) throw new Trouble(`rows: ${path} is no file.`)
  if (stats.size > MOST_MEGABYTES * 1_048_576) throw new Trouble(`rows: ${path} has more than ${MOST_MEGABYTES} MB.`)
  const bytes = await readFile(real)
  if (bytes.subarray(0, MAGIC.length).toString('latin1') === MAGIC) return { path, database: bytes, sql: null }
  if (!/\.sql$/i.test(path)) throw new Trouble(`rows: ${path} is neither a SQLite database nor a .sql file.`)
  return { path, database: null, sql: bytes.toString('utf8') }
}
