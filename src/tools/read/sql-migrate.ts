/** A file as sql-migrate reads it: `-- +migrate Up`, `Down`, `StatementBegin`, `StatementEnd`, and `notransaction`. */

import type { SectionsRead } from '../../model/folder.ts'
import type { Unit } from '../../model/runner.ts'

const COMMAND = /^-- \+migrate (\w+)(.*)$/

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

function linesOf(text: string): Line[] {
  const found: Line[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = text.indexOf('\n', start) + 1 || text.length
    found.push({ text: text.slice(start, end).replace(/\r?\n$/, ''), start, end })
  }
  return found
}

/** Null for a text without a marker. */
export function readSqlMigrate(text: string): SectionsRead | null {
  const marks = linesOf(text).flatMap(({ text: line, start }) => {
    const [, name = '', rest = ''] = COMMAND.exec(line) ?? []
    return name === '' ? [] : [{ name, rest, start }]
  })
  const first = marks[0]
  if (first === undefined) return null
  const up = marks.find(({ name }) => name === 'Up')
  const down = marks.find(({ name, start }) => name === 'Down' && up !== undefined && start > up.start)
  const asks = (rest: string | undefined) => / notransaction\b/.test(rest ?? '')
  const end = down?.start ?? text.length
  const unended = up === undefined ? null : unendedAt(text.slice(0, end))
  const problem =
    up === undefined
      ? { at: first.start, says: 'There is no line "-- +migrate Up" in this file.' }
      : unended === null
        ? null
        : {
            at: unended,
            says: 'This statement does not end: sql-migrate wants a semicolon at the end of its last line.',
          }
  return {
    tool: 'sql-migrate',
    first: first.start,
    down: down?.start ?? null,
    withoutTransaction: { up: asks(up?.rest), down: asks(down?.rest) },
    problem,
  }
}

function unendedAt(text: string): number | null {
  const last = cut(text).at(-1)
  return last !== undefined && !last.ended ? last.start : null
}

/** What it hands to SQLite at once: up to a line that ends with a semicolon, or to StatementEnd. */
export function sqlMigrateUnits(sql: string): Unit[] {
  return cut(sql).map(({ start, end }) => ({ start, end, command: false }))
}

function cut(text: string): { start: number; end: number; ended: boolean }[] {
  const found: { start: number; end: number; ended: boolean }[] = []
  let from: number | null = null
  let inside = false
  const close = (end: number, ended: boolean) => {
    if (from !== null) found.push({ start: from, end, ended })
    from = null
  }
  for (const line of linesOf(text)) {
    const name = COMMAND.exec(line.text)?.[1]
    if (name !== undefined) {
      if (name === 'StatementBegin') inside = true
      if (name === 'StatementEnd') {
        inside = false
        close(line.start, true)
      }
      continue
    }
    // Comments and blank lines outside of a statement belong to none.
    if (line.text.startsWith('--') || (from === null && line.text.trim() === '')) continue
    from ??= line.start
    if (!inside && endsWithSemicolon(line.text)) close(line.end, true)
  }
  close(text.length, false)
  return found
}

function endsWithSemicolon(line: string): boolean {
  const words = line.trim().split(/\s+/)
  const comment = words.findIndex((word) => word.startsWith('--'))
  return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? '').endsWith(';')
}
