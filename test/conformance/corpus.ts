/** The corpus: small sets of migrations on which runners differ, read from `corpus/*.sql`. */

import { readdirSync, readFileSync } from 'node:fs'
import { content } from '../../src/folder/content.ts'
import type { Script } from '../../src/model/text.ts'
import { parseStory, type StoryFile } from '../story.ts'

/** One new file: the bytes that the real runner reads, and the script that the model plays. */
export interface NewFile {
  readonly name: string
  readonly bytes: Buffer
  readonly script: Script
}

/** A database with rows, and one or more new files for it. */
export interface MigrationSet {
  readonly name: string
  /** Builds the database before the new files. */
  readonly base: string
  readonly files: readonly NewFile[]
  /** The lines `-- @ key: value`. */
  readonly options: Readonly<Record<string, string>>
}

const FOLDER = new URL('./corpus/', import.meta.url)
const HEADING = /^-- # (.+)$/m

/** The base of every set that brings none of its own. */
const SHOP = readFileSync(new URL('shop.sql', FOLDER), 'utf8')

/**
 * Every set, in the order of the files. A set starts with `-- # name` and goes on as a story (see `test/story.ts`): files
 * of both revisions are the base, those of the head are new. Flags: `{crlf}`, `{bom}`, `{bare}` (no line break at the end).
 */
export function corpus(): MigrationSet[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, ...parts] = readFileSync(new URL(file, FOLDER), 'utf8').split(HEADING)
      return parts.flatMap((name, at) =>
        at % 2 === 0 ? [set(`${file.replace('.sql', '')}: ${name}`, parts[at + 1])] : [],
      )
    })
}

function set(name: string, story = ''): MigrationSet {
  const { files, options } = parseStory(`-- @ folder: .\n${story}`)
  return {
    name,
    base:
      files
        .filter((file) => file.in === 'both')
        .map((file) => file.text)
        .join('') || SHOP,
    files: files.filter((file) => file.in === 'head').map(newFile),
    options,
  }
}

function newFile(file: StoryFile): NewFile {
  let text = file.flags.includes('empty') ? file.text.slice(0, -1) : file.text
  if (file.flags.includes('crlf')) text = text.replaceAll('\n', '\r\n')
  const bytes = Buffer.from(file.flags.includes('bom') ? `\uFEFF${text}` : text)
  const { sql } = content({ path: file.path, mode: '100644', oid: '', size: bytes.length, bytes })
  if (sql === null) throw new Error(`${file.path} cannot be read as SQL`)
  return { name: file.path, bytes, script: { path: file.path, sql, line: 1 } }
}
