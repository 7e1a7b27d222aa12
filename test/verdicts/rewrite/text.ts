/** A story's text in parts, so that an operator can write its files anew: what stands in which file, and which names are real. */

import { tableParts } from '../../../src/sql/create-table.ts'
import { keyOf } from '../../../src/sql/names.ts'
import { statementsOf } from '../../../src/sql/split.ts'
import { objectOf, verbOf } from '../../../src/sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../src/sql/tokens.ts'

/** One file: its sign, its path, and the flags behind that, as they stand in the heading. */
export interface Piece {
  readonly sign: '=' | '<' | '>'
  readonly path: string
  readonly flags: string
  readonly text: string
}

export interface Pieces {
  /** The lines before the first file: the options. */
  readonly front: string
  readonly files: readonly Piece[]
}

/** The same migration, written differently; null where the operator has nothing to write, or is not sure. */
export type Operator = (story: Pieces) => Pieces | null

export function piecesOf(story: string): Pieces {
  const [front = '', ...rest] = story.split(/^(?=-- [=<>] )/m)
  return {
    front,
    files: rest.map((part) => {
      const [, sign, path, flags] = /^-- ([=<>]) (\S+)(.*)\n?/.exec(part) ?? []
      const text = part.slice(part.indexOf('\n') + 1)
      return { sign: sign as Piece['sign'], path: `${path}`, flags: `${flags}`, text }
    }),
  }
}

export function storyOf({ front, files }: Pieces): string {
  return front + files.map(({ sign, path, flags, text }) => `-- ${sign} ${path}${flags}\n${text}`).join('')
}

export function runnerOf({ front }: Pieces): string {
  return /^-- @ runner: (\S+)$/m.exec(front)?.[1] ?? 'sqlite3'
}

/** Tools that ask nothing of a file's lines and comments. */
export function isPlainTool(story: Pieces): boolean {
  return /^(transactional|sqlite3|sqlx|d1)$/.test(runnerOf(story))
}

export function isSql({ path }: Piece): boolean {
  return /\.(sql|sqm)$/.test(path)
}

/** The files that the pull request adds; none where it edits some, or where nothing tells which ones are new. */
export function newFiles({ front, files }: Pieces): readonly Piece[] {
  if (files.some(({ sign }) => sign === '<')) return []
  const added = files.filter((file) => file.sign === '>' && isSql(file))
  return /^-- @ base: none$/m.test(front) ? added.slice(-1) : added
}

/** Writes every file anew. */
export function everywhere(story: Pieces, write: (text: string) => string): Pieces | null {
  return changed(
    story,
    story.files.map((file) => (isSql(file) ? { ...file, text: write(file.text) } : file)),
  )
}

/** Writes each statement of the new files anew. */
export function inNew(story: Pieces, write: (statement: string) => string): Pieces | null {
  const added = newFiles(story)
  const anew = (file: Piece) => ({ ...file, text: statementsOf(file.text).map(write).join('') })
  return changed(
    story,
    story.files.map((file) => (added.includes(file) ? anew(file) : file)),
  )
}

function changed(story: Pieces, files: readonly Piece[]): Pieces | null {
  return files.some(({ text }, at) => text !== story.files[at]?.text) ? { ...story, files } : null
}

/** What stands between two offsets is written otherwise. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with every span written otherwise; as it was where two of them overlap. */
export function written(text: string, spans: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) return text
    result += text.slice(at, span.start) + span.text
    at = span.end
  }
  return result + text.slice(at)
}

/** The span of some tokens that follow each other. */
export function spanOf(list: readonly Token[], text: string): Span {
  return { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0, text }
}

/** Tokens as they stand in their text. */
export function slice(text: string, list: readonly Token[]): string {
  return list.length === 0 ? '' : text.slice(list[0]?.start, list.at(-1)?.end)
}

/** Where each statement of a text starts that is one of these kinds (`CREATE TABLE`), and its tokens, by place in the text. */
export function eachStatement(text: string): { sql: string; start: number }[] {
  let start = 0
  return statementsOf(text).map((sql) => {
    start += sql.length
    return { sql, start: start - sql.length }
  })
}

/** Names that the story gives to something, in `keyOf` case. */
export interface Names {
  readonly tables: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
  /** These, aliases, indexes, views and triggers, but none that are also words of another kind. */
  readonly all: ReadonlySet<string>
}

const remembered = new WeakMap<Pieces, Names>()

export function namesOf(story: Pieces): Names {
  const known = remembered.get(story)
  if (known) return known
  const [tables, columns, others, words] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()]
  for (const file of story.files.filter(isSql))
    for (const sql of statementsOf(file.text)) {
      const all = significant(sql)
      const object = objectOf(sql)
      const verb = verbOf(sql)
      if (object !== null) (/ TABLE$/.test(verb) ? tables : others).add(object)
      if (verb === 'CREATE TABLE') {
        for (const { column, text } of tableParts(sql)?.parts ?? []) {
          if (column !== null) columns.add(keyOf(column))
          if (column !== null) for (const type of typeOf(text)) words.add(type)
        }
      }
      for (const [at, token] of all.entries()) {
        const next = all[at + 1]
        if (next?.text === '(' && FUNCTIONS.has(keyOf(token.text))) words.add(keyOf(token.text))
        if (verb === 'ALTER TABLE' && isWord(token, 'TO') && next)
          (all.some((it, place) => place > 2 && place < at && isWord(it, 'RENAME') && place < at - 1)
            ? columns
            : tables
          ).add(keyOf(unquote(next)))
        const added = isWord(next, 'COLUMN') ? all[at + 2] : next
        if (verb === 'ALTER TABLE' && isWord(token, 'ADD') && added) {
          columns.add(keyOf(unquote(added)))
          for (const type of typeOf(sql.slice(added.start))) words.add(type)
        }
        const isAlias = isWord(token, 'AS') && next && (next.kind === 'word' || next.kind === 'quoted')
        if (isAlias && all[at + 2]?.text !== '(') others.add(keyOf(unquote(next)))
      }
      for (const [at, token] of all.entries())
        if (isWord(token, 'CAST'))
          for (const it of all
            .slice(at)
            .filter((_, n, l) => isWord(l[n - 1], 'AS'))
            .slice(0, 1))
            words.add(keyOf(it.text))
    }
  const sure = [...tables, ...columns, ...others].filter((name) => !words.has(name) && !KEY_WORDS.has(name))
  const names = { tables, columns, all: new Set(sure.filter((name) => /^[a-z_]\w*$/.test(name))) }
  remembered.set(story, names)
  return names
}

/** The words of a column's type: what stands behind its name up to a bracket or a constraint. */
function typeOf(definition: string): string[] {
  const [, ...rest] = significant(definition)
  const end = rest.findIndex((token) => token.kind !== 'word' || BEHIND_TYPE.test(token.text))
  return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => keyOf(text))
}

const BEHIND_TYPE = /^(constraint|primary|not|null|unique|check|default|collate|references|generated|as)$/i

const FUNCTIONS = new Set(
  (
    'abs avg char coalesce count date datetime format glob hex ifnull iif instr julianday length like lower ltrim max min ' +
    'nullif printf quote random randomblob replace round rtrim sign soundex strftime substr substring sum time total trim ' +
    'typeof unicode unixepoch upper zeroblob group_concat json json_each json_tree json_extract row_number rank lag lead'
  ).split(' '),
)

/** Key words that can be names all the same (https://sqlite.org/lang_keywords.html), and other words that mean something. */
const KEY_WORDS = new Set(
  (
    'abort action after always analyze asc attach before begin by cascade cast column conflict current database deferred ' +
    'desc detach do each end exclude exclusive explain fail filter first following for full generated glob groups if ignore ' +
    'immediate initially instead key last like match materialized no nulls of offset others over partition plan pragma ' +
    'preceding query raise range recursive regexp reindex release rename replace restrict rollback row rows savepoint temp ' +
    'temporary ties trigger unbounded vacuum view virtual window with without new old excluded strict rowid oid true false ' +
    'stored select values main nocase binary rtrim text integer real blob numeric any date time datetime json'
  ).split(' '),
)
