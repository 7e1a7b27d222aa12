/** Reads a database from the disk without opening it, and so without a lock, a change or a file beside it. */

import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Limits } from '../../model/job.ts'
import type { DatabaseFile, DatabaseOutline } from '../../model/status.ts'
import { Trouble } from '../../trouble.ts'
import { readOutline } from './outline.ts'

/** A rehearsal holds a database several times: as it was, as it is, and as it should be. */
const COPIES = 5

/** WebAssembly ends at 2 GB, and copies are in it too. */
const MOST_MEGABYTES = 400

/** The files that SQLite leaves beside a database while somebody writes, or after a crash. The third one, `-shm`, holds nothing. */
const ENDINGS = ['-wal', '-journal'] as const

/** How often a database that is being written is read again. */
const TRIES = 5

const MAGIC = 'SQLite format 3\0'

/**
 * The database at one moment. Throws Trouble, in one sentence, for whatever is none, or cannot be read.
 * @param cwd absolute; `typed` as it was typed; `megabytes`: how much memory a rehearsal may need
 */
export async function readDatabase(
  cwd: string,
  typed: string,
  { megabytes }: Pick<Limits, 'megabytes'>,
): Promise<DatabaseFile> {
  const path = resolve(cwd, typed)
  const size = await needFile(path, typed)
  const most = mostOf(megabytes)
  if (size > most * 1_048_576) throw tooLarge(typed, size, most)
  for (let turn = 0; turn < TRIES; turn += 1) {
    const found = await readOnce(path, typed)
    if (found !== null) return found
  }
  throw new Trouble(
    `${typed} is being written all the time: try again, or copy it with "sqlite3 ${typed} '.backup copy.db'" and look at the copy.`,
  )
}

/**
 * The same, and of one that is too large to be copied its schema and its history.
 * @returns its size in bytes too
 */
export async function readOrOutline(
  cwd: string,
  typed: string,
  limits: Pick<Limits, 'megabytes'>,
): Promise<{ database: DatabaseFile | DatabaseOutline; size: number }> {
  const path = resolve(cwd, typed)
  const size = await needFile(path, typed)
  if (size <= mostOf(limits.megabytes) * 1_048_576) return { database: await readDatabase(cwd, typed, limits), size }
  for (let turn = 0; turn < TRIES; turn += 1) {
    const before = await standing(path)
    const database = readOutline(path, typed)
    if ((await standing(path)) === before) return { database, size }
  }
  throw new Trouble(`${typed} is being written all the time: try again.`)
}

function mostOf(megabytes: number): number {
  return Math.min(MOST_MEGABYTES, Math.floor(megabytes / COPIES))
}

/** Its size in bytes. */
async function needFile(path: string, typed: string): Promise<number> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(
      error.code === 'ENOENT'
        ? `There is no file ${typed}.`
        : `${typed} cannot be read (${error.code ?? error.message}).`,
    )
  })
  if (stats.isDirectory()) throw new Trouble(`${typed} is a directory: name the database file in it.`)
  if (!stats.isFile()) throw new Trouble(`${typed} is no file.`)
  if (stats.size === 0) throw new Trouble(`${typed} is empty (0 bytes): no migration was ever applied to it.`)
  await needMagic(path, typed)
  return stats.size
}

function tooLarge(typed: string, size: number, most: number): Trouble {
  const has = Math.round(size / 1_048_576)
  const more = has <= MOST_MEGABYTES ? `; --memory ${has * COPIES + COPIES} is enough for it` : ''
  return new Trouble(`${typed} has ${has} MB, and ${most} MB is the most that can be copied and looked at${more}.`)
}

async function needMagic(path: string, typed: string): Promise<void> {
  const file = await opened(path, typed)
  try {
    const head = Buffer.alloc(MAGIC.length)
    await file.read(head, 0, head.length, 0)
    if (head.toString('latin1') !== MAGIC) throw new Trouble(`${typed} is no SQLite database, or an encrypted one.`)
  } finally {
    await file.close()
  }
}

function opened(path: string, typed: string): Promise<FileHandle> {
  return open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`${typed} cannot be read (${error.code ?? error.message}).`)
  })
}

/** What lies beside it is read first: a journal that is complete takes back whatever is written later. Null: it has changed. */
async function readOnce(path: string, typed: string): Promise<DatabaseFile | null> {
  const before = await standing(path)
  const beside: { ending: string; bytes: Uint8Array }[] = []
  for (const ending of ENDINGS) {
    const bytes = await readFile(`${path}${ending}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw new Trouble(`${typed}${ending} cannot be read (${error.code ?? error.message}).`)
    })
    if (bytes !== null && bytes.length > 0) beside.push({ ending, bytes })
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`${typed} cannot be read (${error.code ?? error.message}).`)
  })
  return (await standing(path)) === before ? { bytes, beside } : null
}

/** Sizes and times of the database and of what lies beside it. */
async function standing(path: string): Promise<string> {
  const all = await Promise.all(
    ['', ...ENDINGS].map(async (ending) => {
      const stats = await stat(`${path}${ending}`, { bigint: true }).catch(() => null)
      return stats === null ? '' : `${stats.size} ${stats.mtimeNs}`
    }),
  )
  return all.join('\n')
}
