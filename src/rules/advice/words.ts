/** Commands that a finding tells its reader to type. Names come from strangers: what a shell would read is quoted. */

import { beside, fileName, folderOf } from '../../folder/paths.ts'
import type { Fact } from '../../model/facts.ts'
import type { Migration } from '../../model/folder.ts'
import type { Lost } from '../../model/hanging.ts'
import type { Evidence } from '../../model/rule.ts'
import { statementEnds } from '../../sql/split.ts'
import { identifier } from '../../sql/tokens.ts'
import type { Words } from '../../tools/tool.ts'

/** Kinds of rows behind `rows with`: nobody reads a long list of them. */
export function orWith(kinds: readonly string[]): string {
  return firstKinds(kinds, ', or with ')
}

/** The first kinds, and how many more there are. */
export function firstKinds(kinds: readonly string[], or = ', or '): string {
  // What asks for more than another kind says nothing beside it.
  const asksMore = (kind: string) => kinds.some((it) => it.includes(' = ') && kind.startsWith(`${it} and `))
  const found = [...new Set(kinds)].filter((kind) => !asksMore(kind))
  // One value of a column stands for the others: what is of another kind says more.
  const isLike = (kind: string, at: number) => found.findIndex((it) => partOf(it) === partOf(kind)) < at
  const all = [...found.filter((kind, at) => !isLike(kind, at)), ...found.filter(isLike)]
  const more = all.length - MOST_KINDS
  const end = more > 0 ? `, and ${more} more kind${more > 1 ? 's' : ''} of rows` : ''
  return `${all.slice(0, MOST_KINDS).join(or)}${end}`
}

const MOST_KINDS = 2

/** The column of a kind that is one of its values; another kind as it is. */
function partOf(kind: string): string {
  return kind.split(' = ', 1)[0] ?? kind
}

/** `git mv` for one migration: its folder where it has one of its own, else the file and what undoes it. One command per line. */
export function move(migration: Pick<Migration, 'path' | 'down'>, to: string): string {
  const { path, down } = migration
  if (fileName(path) === fileName(to)) return gitMv(folderOf(path), folderOf(to))
  const alone = down === null || down.path === path
  return [gitMv(path, to), ...(alone ? [] : [gitMv(down.path, beside(to, changedLike(down.path, path, to)))])].join(
    '\n',
  )
}

function gitMv(from: string, to: string): string {
  return `git mv ${quote(from)} ${quote(to)}`
}

/** The name of a file that is called like `from` but for its ending or its first letter, when that one becomes `to`. */
function changedLike(path: string, from: string, to: string): string {
  const [name, old, now] = [path, from, to].map(fileName) as [string, string, string]
  let start = 0
  while (start < old.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return name.slice(0, start) + now.slice(start, now.length - end) + name.slice(old.length - end)
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

/**
 * One fact as a clause without a full stop, for example `column Users.Phone is missing` or `2 of 3 rows of Services
 * differ in Price`. Reads the same for what a file changed and for how one end differs from another.
 */
export function describeFact(fact: Fact): string {
  switch (fact.kind) {
    case 'rows-added':
    case 'rows-deleted':
    case 'values-changed':
    case 'orphans-added':
    case 'sequence-changed':
    case 'user-version-changed':
      return describeContent(fact)
    default:
      return describeSchema(fact)
  }
}

/** Several facts as one sentence part: the first `most`, and how many more there are. */
export function describeFacts(facts: readonly Fact[], most = 3): string {
  const shown = facts.slice(0, most).map(describeFact).join('; ')
  return facts.length > most ? `${shown}; and ${facts.length - most} more` : shown
}

/** `1 row`, `3 rows`. */
export function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

type ContentKind =
  | 'rows-added'
  | 'rows-deleted'
  | 'values-changed'
  | 'orphans-added'
  | 'sequence-changed'
  | 'user-version-changed'

type ContentFact = Extract<Fact, { kind: ContentKind }>

type SchemaFact = Exclude<Fact, ContentFact>

function describeSchema(fact: SchemaFact): string {
  switch (fact.kind) {
    case 'table-added':
      return `table ${fact.table} is new`
    case 'table-dropped':
      return fact.rows > 0
        ? `table ${fact.table} is missing with its ${rows(fact.rows)}`
        : `table ${fact.table} is missing`
    case 'table-changed':
      return `table ${fact.table} has another definition`
    case 'column-added':
      return `column ${fact.table}.${fact.column} is new`
    case 'column-dropped':
      return `column ${fact.table}.${fact.column} is missing`
    case 'column-changed':
      return `column ${fact.table}.${fact.column} is ${short(fact.after)} instead of ${short(fact.before)}`
    case 'object-added':
      return `${fact.type} ${fact.name} is new`
    case 'object-dropped':
      return `${fact.type} ${fact.name} is missing`
    case 'object-changed':
      return `${fact.type} ${fact.name} has another definition`
  }
}

function describeContent(fact: ContentFact): string {
  switch (fact.kind) {
    case 'rows-added':
    case 'rows-deleted':
      if (fact.before !== fact.after) return `${fact.table} has ${rows(fact.after)} instead of ${fact.before}`
      return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? 'is' : 'are'} ${fact.kind === 'rows-added' ? 'new' : 'gone'}`
    case 'values-changed':
      return `${fact.rows} of ${rows(fact.of)} of ${fact.table} ${fact.rows === 1 ? 'differs' : 'differ'} in ${fact.column}`
    case 'orphans-added':
      return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? 'points' : 'point'} at rows of ${fact.parent} that do not exist`
    case 'sequence-changed':
      return `the last id given out in ${fact.table} is ${fact.after} instead of ${fact.before}`
    case 'user-version-changed':
      return `user_version is ${fact.after} instead of ${fact.before}`
  }
}

/** A definition on one line, cut to a length that fits a sentence. */
function short(definition: string): string {
  const line = definition.replace(/\s+/g, ' ').trim() || 'without a type'
  return line.length > 60 ? `${Array.from(line).slice(0, 57).join('')}…` : line
}

/** The text that makes an index, trigger or view again, guarded, on indented lines, with its semicolon. */
export function pasted(sql: string): string {
  const guarded = sql
    .trim()
    .replace(/^(create\s+(?:unique\s+)?(?:index|trigger|view))\s+(?!if\s+not\s+exists\b)/i, '$1 IF NOT EXISTS ')
  return indented(`${guarded.replace(/(?<![\s;])[\s;]+$/, '')};`)
}

/** The same of what went with its table; where one that was renamed away still has it, its name has to be free first. */
export function madeAgain({ type, name, sql, movedTo }: Lost, what: string): string {
  if (movedTo === null) return `${what}:\n${pasted(sql)}`
  const drop = `DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`
  return `As the last step, take it from ${movedTo}, and create it again:\n${indented(drop)}\n${pasted(sql)}`
}

/** The same where its name is taken by another one: the statement that makes that one is to be written so. */
export function asItWas(name: string, sql: string): string {
  return `Write ${name} as it was, in the statement that makes it anew:\n${indented(`${sql.trim().replace(/(?<![\s;])[\s;]+$/, '')};`)}`
}

/** The advice with the lines that the tool asks for between two statements, or around one with semicolons inside. */
export function asRead({ between, around }: Pick<Words, 'between' | 'around'>, fix: string): string {
  if (between === undefined && around === undefined) return fix
  return fix.replace(/(?:^ {2}.*(?:\n|$))+/gm, (block) => {
    const ends = statementEnds(block).filter((end) => !['', between].includes(block.slice(end).trim()))
    const pieces = [0, ...ends].flatMap((from, at) => block.slice(from, ends[at]).split(BEHIND_PLACE))
    return pieces.map((piece) => enclosed(piece, around)).join(between === undefined ? '' : `\n  ${between}`)
  })
}

/** Behind `-- here the rebuild of t`: statements will stand there. */
const BEHIND_PLACE = /(?<=^\s*-- here .*)(?=\n\s*\S)/

/** Lines that go in front of a statement, with what the tool asks for between that and them. */
export function inFront({ between }: Pick<Words, 'between'>, lines: readonly string[]): string {
  return indented([...lines, ...(between === undefined ? [] : [between])].join('\n'))
}

function enclosed(piece: string, around: Words['around']): string {
  const [, before = '', sql = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece) ?? []
  if (around === undefined || !/^CREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b/i.test(sql)) return piece
  return `${before}${around[0]}\n  ${sql}\n  ${around[1]}${behind}`
}

/** Longer statements are not shown: who reads advice does not scroll. */
export const MOST_LINES = 30

/** Carries the number that AUTOINCREMENT counts from over to a table in the place of another; SQLite compares names by case. */
export function numberKept(from: string, to: string): string[] {
  const [was, is] = [from, to].map((name) => `'${name.replaceAll("'", "''")}'`)
  return [
    `DELETE FROM sqlite_sequence WHERE name = ${is};`,
    `INSERT INTO sqlite_sequence (name, seq) SELECT ${is}, seq FROM sqlite_sequence WHERE name = ${was};`,
  ]
}

/** Lines that a reader of the advice can tell from its sentences: renderers show indented lines as SQL. */
export function indented(sql: string): string {
  return sql
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}
