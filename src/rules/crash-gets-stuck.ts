/** `crash-gets-stuck`: the process dies inside the file, and the next start cannot finish it. */

import { fileName } from '../folder/paths.ts'
import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, Stuck } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { keyOf as keyOfName } from '../sql/names.ts'
import { namesIn, targetName } from '../sql/statement.ts'
import { historyRow } from '../tools/history.ts'
import { copyAdvice } from './advice/advice.ts'
import { IN_FILE, IN_RUNNER, oneTransactionHere } from './advice/one-transaction.ts'
import { describeFacts, quote } from './advice/words.ts'
import { inWords, runnerOf } from './evidence/evidence.ts'
import { rerunLevel, sentence, toolOf } from './evidence/tool.ts'

const LOSES_ROWS = 'The start after a crash in the middle deletes rows'

export const crashGetsStuck: Rule = {
  id: 'crash-gets-stuck',
  group: 'replay',
  level: 'error',
  scenario: 'crash',
  title: 'A crash in the middle is not repaired by a restart',
  why:
    'This runner commits statement by statement. When the process is killed inside the file (a deployment times out, a pod is ' +
    'moved), the next start runs the file from its beginning on what is already there.',
  fix: `${IN_RUNNER}\n${IN_FILE} BEGIN; goes behind a first PRAGMA foreign_keys, and COMMIT; before a last one: inside a transaction they do nothing.`,
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const { crash } = seen
      if (!crash) continue
      yield {
        at: crash.after.at,
        level: crash.refuses ? 'note' : crash.destroyed?.rows.length ? 'error' : rerunLevel(evidence, seen),
        ...(crash.destroyed?.rows.length ? { title: LOSES_ROWS } : {}),
        message: crash.refuses ? refuses(evidence, crash) : says(crash),
        fix: `${(crash.refusal && copyAdvice(crash.refusal)) ?? oneTransactionHere(evidence, seen)}\n${recovery(evidence, seen, crash)}`,
      }
    }
  },
}

function refuses(evidence: Evidence, { number, of, after }: Stuck): string {
  const left = `Killed after statement ${number} of ${of} (line ${after.at.line}), the file is half applied.`
  return `${left} ${sentence(toolOf(evidence).words.kill)}`
}

function says(crash: Stuck): string {
  const when = `Killed after statement ${crash.number} of ${crash.of} (line ${crash.after.at.line}), the next start`
  const more = crash.stuck > 1 ? ` ${crash.stuck} of the ${crash.tried} crash points tried get stuck.` : ''
  if (!crash.refusal) return `${when} ends without an error and with ${otherEnd(crash)}.${rowsGone(crash)}${more}`
  const { line } = crash.refusal.at
  const then = crash.afterwards === 'passes' ? '; the start after it passes' : ', and so does every start after it'
  return `${when} stops at line ${line}${then}. ${inWords(crash.refusal)}${rowsGone(crash)}${missing(crash)}${more}`
}

/** What an uninterrupted run leaves and this one does not comes first. */
function otherEnd({ facts }: Stuck): string {
  const less = facts.filter(({ kind }) => LESS.has(kind))
  if (less.length === 0) return `another database: ${describeFacts(facts)}`
  return `less than an uninterrupted run leaves: ${describeFacts([...less, ...facts.filter((it) => !less.includes(it))])}`
}

const LESS: ReadonlySet<Fact['kind']> = new Set(['table-dropped', 'column-dropped', 'object-dropped', 'rows-deleted'])

/** A restart that destroys rows is worse than one that stops: only a backup has them. */
function rowsGone({ destroyed }: Stuck): string {
  const [first, ...others] = destroyed?.rows ?? []
  if (!first) return ''
  const these = first.rows === 1 ? 'The only row' : `All ${first.rows} rows`
  const also = others.map(({ table }) => table)
  const more = also.length > 0 ? ` So are those of ${also.join(', ')}.` : ''
  return ` ${these} of ${first.table} ${first.rows === 1 ? 'is' : 'are'} gone then: after the crash only ${first.stoodIn} held them, and the next start deletes them there.${more}`
}

/** The schema of a database that waits for somebody. */
function missing({ destroyed, afterwards }: Stuck): string {
  const names = destroyed?.objects.map(({ type, name }) => `${type} ${name}`) ?? []
  if (names.length === 0 || afterwards === 'passes') return ''
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : `${shown[0]}`
  return ` Until somebody acts, ${list} ${names.length === 1 ? 'is' : 'are'} missing.`
}

const MOST_NAMED = 3

/** What to type when it has happened: run the rest by hand, and tell the history table when that has passed. */
function recovery(evidence: Evidence, seen: MigrationSeen, crash: Stuck): string {
  const { loose, words } = toolOf(evidence)
  const temporary = goneWithIt(seen, crash)
  if (temporary !== null)
    return `When it has happened, what is left of the file cannot be run by hand: it reads the temporary table ${temporary}, which went with the process, and what it held. Put back a backup from before, and run the whole file on it.`
  const urgent = !crash.refuses && (!crash.refusal || crash.destroyed?.rows.length)
  const when = `When it has happened${urgent ? ', and before the next start' : ''}, run by hand what is left of the file, and record it if that passes.${wentOn(evidence, seen, crash)}`
  const begins = `Killed after statement ${crash.number} it begins in line ${next(seen, crash).line}${words.program ? '.' : ':'}`
  if (words.program)
    return [
      when,
      `What is left begins with the first statement that has not run. ${begins}`,
      words.markApplied(''),
    ].join('\n')
  const key = keyOf(evidence, seen)
  const shown = loose ? '; sqlite3 "$DB" .schema shows how far it came' : ''
  const where = `What is left begins with the first statement that has not run${shown}. ${begins}`
  if (words.pipe === undefined)
    return [
      when,
      where,
      `${rest(evidence, seen, crash)} > rest.sql`,
      words.run('rest.sql'),
      words.markApplied(key),
    ].join('\n')
  const row = historyRow(evidence.runner.ledger, { key })
  const note = `sqlite3 "$DB" "${row.replaceAll(/["$`\\]/g, '\\$&')};"`
  return [when, where, `${rest(evidence, seen, crash)} | ${words.pipe} &&`, note].join('\n')
}

/** A temporary table of the statements that have run, which the others name; null where there is none. */
function goneWithIt({ statements }: MigrationSeen, { number }: Stuck): string | null {
  const made = statements.slice(0, number).flatMap(({ sql }) => (TEMPORARY.test(sql) ? (targetName(sql) ?? []) : []))
  const left = statements.slice(number).filter(({ verb }) => verb !== 'DROP TABLE')
  return made.find((name) => left.some(({ sql }) => namesIn(sql).has(keyOfName(name)))) ?? null
}

const TEMPORARY = /^\s*create\s+(?:temp|temporary)\s+table\b|^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?temp\s*\./i

function next(seen: MigrationSeen, { number, after }: Stuck): Place {
  return (seen.statements[number] ?? after).at
}

/** What the history remembers the file by. */
function keyOf({ head }: Evidence, { path }: MigrationSeen): string {
  return head.migrations.find((it) => it.path === path)?.key ?? fileName(path)
}

/** What the statements left to do are read by. */
function rest({ head }: Evidence, seen: MigrationSeen, crash: Stuck): string {
  const { line, column } = next(seen, crash)
  const down = head.migrations.find(({ path }) => path === seen.path)?.down
  // The way back may stand below it in the same file.
  const lines =
    down?.path === seen.path
      ? `sed -n ${line},${down.line - 1}p ${quote(seen.path)}`
      : `tail -n +${line} ${quote(seen.path)}`
  const done = crash.after.at.line + crash.after.sql.split('\n').length - 1
  // Two statements in one line: the first of them has run.
  return `${lines}${done === line ? ` | sed '1s/^.\\{${column - 1}\\}//'` : ''}`
}

function wentOn(evidence: Evidence, seen: MigrationSeen, { refusal, afterwards }: Stuck): string {
  if (!refusal || afterwards === 'passes' || runnerOf(evidence, seen).onError !== 'continue') return ''
  return ' This runner goes on after an error: after another start perhaps only the history row is missing.'
}
