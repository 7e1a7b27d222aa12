/** A file of formatted SQL as Liquibase reads it: changesets, which it remembers one by one by author, id and path. */

import type { Growth } from '../../model/folder.ts'
import type { Unit } from '../../model/runner.ts'
import { keyOf } from '../../sql/names.ts'
import { significant } from '../../sql/tokens.ts'
import { naiveUnits } from './naive.ts'

// The patterns of its parser (https://docs.liquibase.com/concepts/changelogs/sql-format.html); seen with 4.31 and 4.33.
const HEADER = /^\s*--\s*liquibase\s*formatted/i

const CHANGESET = /^\s*--\s*changeset\s+("[^"]+"|[^:]+):("[^"]+"|\S+)(.*)$/i

/** Lines that it reads for itself: no part of what it compares. */
const OWN = /^\s*--\s*(?:comment\b|validCheckSum\b|rollback\b|preconditions?\b|property\b|ignoreLines:)/i

interface Changeset {
  readonly id: string
  /** Where its line starts, and where the next one does. */
  readonly start: number
  readonly end: number
  /** Behind author and id. */
  readonly asks: string
  /** Its SQL and the comments in it. */
  readonly body: string
  /** Its author lets it be edited: a sum is named that counts as well. */
  readonly isExcused: boolean
}

/** What became of a file that was applied; null where one of the texts is no such changelog, or names a changeset twice. */
export function growth(before: string, after: string): Growth | null {
  const [was, is] = [before, after].map((text) => (isFormatted(text) ? changesetsIn(text) : [])) as [
    Changeset[],
    Changeset[],
  ]
  const known = new Map(was.map((it) => [it.id, it]))
  const there = new Set(is.map(({ id }) => id))
  if (!isFormatted(before) || known.size < was.length || there.size < is.length) return null
  const differs = (it: Changeset) => summed(known.get(it.id) ?? it) !== summed(it)
  const fresh = is.filter((it) => !known.has(it.id) || (differs(it) && runsAgain(it)))
  const isEdited = is.some((it) => differs(it) && !runsAgain(it) && !it.isExcused)
  const isOther = is.some((it) => !differs(it) && !sameSql(known.get(it.id) ?? it, it))
  const isLess = was.some(({ id }) => !there.has(id))
  return {
    applied: isEdited ? 'edited' : isLess || isOther ? 'unnoticed' : 'same',
    old: only(after, is, (it) => known.has(it.id)),
    added: fresh.length > 0 ? only(after, is, (it) => fresh.includes(it), true) : null,
    key: fresh.map(({ id }) => id).join(', '),
  }
}

/**
 * The text with blanks for the changesets that it does not run on SQLite: those for other databases, and those that are to be
 * ignored. What contexts and labels choose is said by who calls it; without that all of them run.
 */
export function forSqlite(text: string): string {
  const all = changesetsIn(text)
  return all.every(isForSqlite) ? text : only(text, all, isForSqlite)
}

/** As `DatabaseList.definitionMatches` reads `dbms:`; its pattern wants no comma first. */
function isForSqlite({ asks }: Changeset): boolean {
  if (/ignore:true\b/i.test(asks)) return false
  const names = /dbms:([^,][\w!,]+)/i.exec(asks)?.[1]?.toLowerCase().split(',') ?? []
  const wanted = names.filter((name) => name !== '')
  if (wanted.length === 0 || wanted.includes('all')) return true
  if (wanted.includes('none') || wanted.includes('!sqlite')) return false
  return wanted.includes('sqlite') || wanted.every((name) => name.startsWith('!'))
}

function isFormatted(text: string): boolean {
  return HEADER.test(text.split('\n').find((line) => line.trim() !== '') ?? '')
}

/** What its checksum is of: no white space at all, not even that in a text. */
function summed({ body }: Changeset): string {
  return body.replace(/\s+/g, '')
}

function sameSql(a: Changeset, b: Changeset): boolean {
  const [one, other] = [a, b].map(({ body }) => significant(body).map(({ text }) => text)) as [string[], string[]]
  return one.length === other.length && one.every((text, at) => text === other[at])
}

/** It runs an edited one once more. */
function runsAgain({ asks }: Changeset): boolean {
  return /\b(?:runOnChange|runAlways):true\b/i.test(asks)
}

function changesetsIn(text: string): Changeset[] {
  const found: (Omit<Changeset, 'end' | 'body'> & { body: string[] })[] = []
  const file = /logicalFilePath:(\S+)/i
  const [header = ''] = text.match(/^\s*--\s*liquibase\s*formatted.*$/im) ?? []
  let start = 0
  let ignored: RegExp | null = null
  for (const line of text.split('\n')) {
    const [, author, name, asks = ''] = ignored === null ? (CHANGESET.exec(line) ?? []) : []
    const last = found.at(-1)
    if (author !== undefined && name !== undefined) {
      const path = file.exec(asks)?.[1] ?? file.exec(header)?.[1] ?? ''
      found.push({ id: `${bare(author)}:${bare(name)} ${path}`.trim(), start, asks, body: [], isExcused: false })
    } else if (ignored !== null) {
      if (ignored.test(line)) ignored = null
    } else if (/^\s*\/\*\s*liquibase\s*rollback\s*$/i.test(line)) {
      ignored = /\*\/\s*$/
    } else if (/^--\s*ignoreLines:start\b/i.test(line)) {
      ignored = /^--\s*ignoreLines:end\b/i
    } else if (last && /^\s*--\s*validCheckSum\b/i.test(line)) {
      found[found.length - 1] = { ...last, isExcused: true }
    } else if (!OWN.test(line)) {
      last?.body.push(line)
    }
    start += line.length + 1
  }
  return found.map((it, at) => ({
    ...it,
    end: found[at + 1]?.start ?? text.length,
    body: it.body.join('\n'),
  }))
}

function bare(name: string): string {
  return name.replace(/^"|"$/g, '')
}

/** The text with blanks for all other changesets, so that places stay what they are; `alone`: for what stands above them, too. */
function only(text: string, all: readonly Changeset[], isMeant: (it: Changeset) => boolean, alone = false): string {
  const above = text.slice(0, all[0]?.start ?? text.length)
  const parts = all.map((it) => (isMeant(it) ? text.slice(it.start, it.end) : blank(text.slice(it.start, it.end))))
  return [alone ? blank(above) : above, ...parts].join('')
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/**
 * What it hands to SQLite at once: each changeset says how it is cut. What stands above the first one is never run, and a piece
 * without a statement is none.
 */
export function liquibaseUnits(sql: string): Unit[] {
  const all = changesetsIn(sql)
  const pieces = all.length === 0 ? naiveUnits(sql) : all.flatMap((it) => piecesOf(sql, it))
  return pieces.filter(({ start, end }) => significant(sql.slice(start, end)).some(({ kind }) => kind !== 'semicolon'))
}

function piecesOf(sql: string, { start, end, asks }: Changeset): Unit[] {
  if (/\bsplitStatements:false\b/i.test(asks)) return [{ start, end, command: false }]
  const delimiter = /\bendDelimiter:(\S+)/i.exec(asks)?.[1]
  return cut(sql.slice(start, end), delimiter).map((it) => ({ ...it, start: start + it.start, end: start + it.end }))
}

/** `/` and `GO` stand on lines of their own; any other delimiter may stand at the end of one. */
function cut(sql: string, delimiter: string | undefined): Unit[] {
  if (delimiter === undefined || delimiter === ';') return naiveUnits(sql)
  const sign = keyOf(delimiter).replaceAll('\\n', '')
  const found: Unit[] = []
  let from = 0
  let at = 0
  for (const line of sql.split('\n')) {
    const text = keyOf(line).trimEnd()
    const isEnd = /^(?:\/|go)$/.test(sign) ? text.trim() === sign : text.endsWith(sign) && !/^\s*--/.test(line)
    const end = at + line.trimEnd().length - sign.length
    if (isEnd) {
      found.push({ start: from, end, command: false })
      from = end + sign.length
    }
    at += line.length + 1
  }
  return [...found, { start: from, end: sql.length, command: false }]
}
