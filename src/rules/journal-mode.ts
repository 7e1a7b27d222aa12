/** `journal-mode`: a migration switches the journal mode of a database that is in use. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'

export const journalMode: Rule = {
  id: 'journal-mode',
  group: 'replay',
  level: 'warning',
  title: 'The journal mode is switched while others use the database',
  why:
    'To switch to or from WAL, SQLite needs the database for itself. While the running release has it open, the statement waits no longer ' +
    'than the busy timeout, which is none unless it was set, and on the way out of WAL it does not wait at all: "database is locked" ' +
    '(https://sqlite.org/wal.html).',
  fix: 'Take it out of the migrations: WAL stays with the file. Switch once by hand while nothing else is running, or when the application makes a new database.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const [first] = seen.rehearsals.flatMap(({ refusals }) => refusals)
      for (const statement of seen.statements) {
        const mode = modeIn(statement.sql)
        // What SQLite refuses, as in a transaction, is told by another rule.
        if (mode === null || first || isSet(evidence, seen, mode, statement)) continue
        yield { at: statement.at, ...says(mode) }
      }
    }
  },
}

const SETTING = /^PRAGMA\s+(?:\w+\s*\.\s*)?journal_mode\s*(?:=|\()\s*['"]?(\w+)/i

/** The mode that the statement sets, in upper case; null for every other one. */
function modeIn(sql: string): string | null {
  return SETTING.exec(sql)?.[1]?.toUpperCase() ?? null
}

/** Nobody uses a database that is only being made, and WAL is left as it is where an earlier file has set it. */
function isSet({ base, head }: Evidence, seen: MigrationSeen, mode: string, { at }: StatementSeen): boolean {
  const applied = base?.migrations ?? []
  if (mode !== 'WAL') return false
  if (applied.length === 0) return true
  const earlier = head.migrations.slice(
    0,
    head.migrations.findIndex(({ path }) => path === seen.path),
  )
  const lines = (sql: string) => sql.split(/[;\n]/).map((line) => modeIn(line.trim()))
  const above = seen.statements.filter((it) => it.at.line < at.line).map(({ sql }) => modeIn(sql))
  const last = [...earlier.flatMap(({ up }) => (up ? lines(up.sql) : [])), ...above].filter((it) => it !== null).at(-1)
  return last === 'WAL'
}

function says(mode: string): { message: string; fix?: string } {
  if (mode === 'WAL')
    return {
      message:
        'The switch to WAL stops with "database is locked" when another process has the database open for longer than the busy timeout.',
    }
  if (mode === 'OFF' || mode === 'MEMORY')
    return {
      message: `With journal_mode = ${mode} nothing on the disk can undo a change that was half made: a process that is killed in this file leaves a damaged database.`,
      fix: 'Leave the statement out.',
    }
  return {
    message: `The switch to ${mode} leaves WAL, and stops at once with "database is locked" while any other process has the database open.`,
  }
}
