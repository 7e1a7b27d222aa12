/** Operators that lay a migration out differently: a table on the side, other files, one file in two, two in one. */

import { statementsOf } from '../../../src/sql/split.ts'
import { verbOf } from '../../../src/sql/statement.ts'
import { significant } from '../../../src/sql/tokens.ts'
import { newFiles, type Operator, type Piece, type Pieces, runnerOf } from './text.ts'

const ASIDE = 'CREATE TABLE aside_notes (id INTEGER PRIMARY KEY, body TEXT, rank INTEGER, made_at TEXT);\n'

/** The number that a path begins with, and a path of another number. */
function numbered({ path }: Piece): { number: bigint; as: (number: bigint, name?: string) => string } | null {
  const [, folder = '', digits, name] = /^(.*\/)?(\d+)_([^/]*)\.sql$/.exec(path) ?? []
  if (digits === undefined) return null
  return {
    number: BigInt(digits),
    as: (number, other = name) => `${folder}${String(number).padStart(digits.length, '0')}_${other}.sql`,
  }
}

function isPlain(story: Pieces): boolean {
  return runnerOf(story) === 'transactional' && story.files.every((file) => file.path.endsWith('.sql'))
}

const tableAside: Operator = (story) => {
  const first = story.files.findIndex(({ sign, path }) => sign === '=' && path.endsWith('.sql'))
  if (!isPlain(story) || first !== 0) return null
  const files = story.files.map((file, at) =>
    at === first ? { ...file, text: `${file.text.trimEnd()}\n${ASIDE}` } : file,
  )
  return { ...story, files }
}

/** The new files by their numbers, the last one of the story among them; null where that is not sure. */
function newInOrder(story: Pieces): Piece[] | null {
  const added = [...newFiles(story)]
  const numbers = story.files.map((file) => numbered(file)?.number)
  const isOrdered = numbers.every((it, at) => it !== undefined && (at === 0 || it > (numbers[at - 1] ?? it)))
  if (!isPlain(story) || added.length === 0 || !isOrdered || story.files.at(-1) !== added.at(-1)) return null
  return /@ base: none/.test(story.front) || story.files.slice(-added.length).some((file) => !added.includes(file))
    ? null
    : added
}

const fileBehind: Operator = (story) => {
  const last = newInOrder(story)?.at(-1)
  const at = last && numbered(last)
  return at
    ? { ...story, files: [...story.files, { ...last, path: at.as(at.number + 1n, 'aside'), text: ASIDE }] }
    : null
}

const fileBefore: Operator = (story) => {
  const added = newInOrder(story)
  const first = added?.[0] && numbered(added[0])
  if (!added || !first) return null
  const moved = added.map((file) => {
    const its = numbered(file)
    return { ...file, path: its?.as(its.number + 1n) ?? file.path }
  })
  const aside = { ...(added[0] as Piece), path: first.as(first.number, 'aside'), text: ASIDE }
  return { ...story, files: [...story.files.slice(0, -added.length), aside, ...moved] }
}

/** What depends on the connection, on the transaction or on the file that it stands in. */
const BOUND =
  /\b(pragma|begin|commit|savepoint|release|temp|temporary|attach|changes|total_changes|last_insert_rowid|current_timestamp|random)\b/i

const split: Operator = (story) => {
  const [only, second] = newInOrder(story) ?? []
  const at = only && numbered(only)
  const statements = only ? statementsOf(only.text).filter((sql) => significant(sql).length > 0) : []
  if (!at || second || statements.length < 2 || BOUND.test(only.text) || /-- .*(allow|rehearsal)/.test(only.text))
    return null
  const half = Math.ceil(statements.length / 2)
  // What a file puts aside and drops at its end is its own list; dropped by a later file, it was rows that had a place.
  if (statements.slice(half).every((sql) => verbOf(sql) === 'DROP TABLE')) return null
  const part = (number: bigint, name: string, list: readonly string[]) => ({
    ...only,
    path: at.as(number, name),
    text: `${list.join('').trim()}\n`,
  })
  return {
    ...story,
    files: [
      ...story.files.slice(0, -1),
      part(at.number, 'first', statements.slice(0, half)),
      part(at.number + 1n, 'second', statements.slice(half)),
    ],
  }
}

const merged: Operator = (story) => {
  const [first, second, third] = newInOrder(story) ?? []
  if (!first || !second || third || BOUND.test(first.text + second.text) || !/;\s*$/.test(first.text)) return null
  return {
    ...story,
    files: [...story.files.slice(0, -2), { ...first, text: `${first.text.trimEnd()}\n${second.text}` }],
  }
}

export const FILES: Readonly<Record<string, Operator>> = {
  'a table on the side': tableAside,
  'a file behind': fileBehind,
  'a file before': fileBefore,
  'one file in two': split,
  'two files in one': merged,
}
