/** The files that `rows` and `baseline` name: the base's, or a pull request could take out of them what its migrations lose. */

import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { folderOf, normalPath } from '../folder/paths.ts'
import { lackedBy } from '../found/baseline.ts'
import type { Entry, Listing, Tree } from '../model/files.ts'
import type { Rows } from '../model/job.ts'
import { Trouble } from '../trouble.ts'

/** The setting that names the file. */
type Key = 'rows' | 'baseline'

/** Where a file is looked for, and for which folder of migrations. */
export interface Between {
  /** Absolute path of the working tree. */
  readonly root: string
  /** Null where the head counts. */
  readonly base: Tree | null
  readonly head: Tree
  readonly folders: { readonly base: Listing | null; readonly head: Listing }
}

/** The file, and what to say about where it is from. */
interface Judged {
  readonly given: Rows | null
  readonly remarks: readonly string[]
}

/** The file as the base has it where the pull request changes it, and as it lies in the working tree otherwise. */
export async function judgedBy(between: Between, path: string | null, key: Key): Promise<Judged> {
  const { root, base, head } = between
  const asItIs = async (...remarks: string[]) => ({ given: await readRows(root, path, key), remarks })
  if (path === null || base === null) return asItIs()
  const { ref } = base.revision
  // A link may lead to a file that git tracks too: what is changed there is changed here.
  const entries = await Promise.all(
    (await namesOf(root, path)).map(async (name) => [await entryAt(base, name), await entryAt(head, name)] as const),
  )
  const changed = entries.find(([before, after]) => before !== null && before.oid !== after?.oid)?.[0]
  if (!changed) {
    const isNew = entries.some(([before, after]) => before === null && after !== null)
    return isNew ? asItIs(`${key}: ${path} is not in ${ref} yet, and was taken as it is here.`) : asItIs()
  }
  const given = rowsIn(await bytesOf(base, changed.path, key), path, key)
  const remark = `${key}: ${path} was taken as ${ref} has it: what is changed there counts once it is merged.`
  const more = key === 'baseline' && given.sql !== null ? await moreIn(between, changed.path, given.sql) : null
  if (more === null) return { given, remarks: [remark] }
  const taken = `${key}: of ${path}, ${more.tables.join(', ')} was taken as it is here: ${ref} knows nothing of it.`
  return { given: { ...given, sql: `${given.sql}\n;${more.sql}` }, remarks: [remark, taken] }
}

/** Tables of the head's text that its migrations need and of which the base does not speak: nobody hides there what was lost. */
async function moreIn({ head, folders }: Between, path: string, baseline: string) {
  const [known, files] = [folders.base, folders.head].map((it) => it?.files.map(({ bytes }) => decoded(bytes)) ?? [])
  // Where the name has become a link or a database, it is not what the base's was: then the base's is all.
  const text = await head.text(path).catch(() => null)
  return lackedBy(files ?? [], text ?? '', [baseline, ...(known ?? [])].join('\n'))
}

/** From the root: the name itself, and that of the file which it leads to. */
async function namesOf(root: string, path: string): Promise<string[]> {
  const real = await realpath(resolve(root, path)).catch(() => null)
  const name = normalPath(path)
  return real === null
    ? [name]
    : [
        ...new Set([
          name,
          relative(await realpath(root), real)
            .split(sep)
            .join('/'),
        ]),
      ]
}

async function entryAt(tree: Tree, path: string): Promise<Entry | null> {
  return (await tree.paths(folderOf(path))).find((it) => it.path === path) ?? null
}

async function bytesOf(base: Tree, path: string, key: Key): Promise<Uint8Array> {
  try {
    return (await base.bytes(path)) ?? new Uint8Array()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    throw new Trouble(
      `${key}: ${path} is changed beside the migrations, and what ${base.revision.ref} has there, which they are judged by, ` +
        `cannot be used: ${error.message} Change it in a pull request of its own.`,
    )
  }
}

function decoded(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder().decode(bytes)
}

/** Every SQLite database starts with these bytes (https://sqlite.org/fileformat2.html#the_database_header). */
const MAGIC = 'SQLite format 3\0'

/** Files beside a database without which it is not what its program sees (https://sqlite.org/tempfiles.html). */
const BESIDE = [
  [
    '-wal',
    'holds rows that are not in the database itself. Run PRAGMA wal_checkpoint(TRUNCATE) on it, or copy it with ".backup".',
  ],
  ['-journal', 'says that a write was not finished. Open the database once with sqlite3, or copy it with ".backup".'],
] as const

async function hasBytes(path: string): Promise<boolean> {
  return lstat(path).then(
    ({ size }) => size > 0,
    () => false,
  )
}

/** What fits into a rehearsal's memory several times over. */
const MOST_MEGABYTES = 100

/**
 * Reads the file that `rows` names, or `baseline`, from the working tree: a database is often made by the step before, not committed.
 * @param root absolute path of the repository; the file must be inside it
 */
export async function readRows(root: string, path: string | null, key: Key): Promise<Rows | null> {
  if (path === null) return null
  const file = resolve(root, path)
  const real = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`${key}: cannot read ${path} (${error.code ?? error.message}).`)
  })
  const inside = relative(await realpath(root), real)
  // What git keeps for itself is no part of the repository either: a token may stand there.
  const parts = inside.split(sep)
  if (parts[0] === '..' || isAbsolute(inside) || parts.some((part) => /^\.git$/i.test(part)))
    throw new Trouble(`${key}: ${path} is outside of the repository.`)
  const stats = await lstat(real)
  if (!stats.isFile()) throw new Trouble(`${key}: ${path} is no file.`)
  if (stats.size > MOST_MEGABYTES * 1_048_576) throw new Trouble(`${key}: ${path} has more than ${MOST_MEGABYTES} MB.`)
  const rows = rowsIn(await readFile(real), path, key)
  for (const [end, says] of rows.database ? BESIDE : [])
    if (await hasBytes(`${real}${end}`)) throw new Trouble(`${key}: ${path}${end} ${says}`)
  return rows
}

function rowsIn(bytes: Uint8Array, path: string, key: Key): Rows {
  const start = decoded(bytes.subarray(0, MAGIC.length))
  if (start === MAGIC) return { path, database: bytes, sql: null }
  if (!/\.sql$/i.test(path)) throw new Trouble(`${key}: ${path} is neither a SQLite database nor a .sql file.`)
  return { path, database: null, sql: decoded(bytes) }
}
