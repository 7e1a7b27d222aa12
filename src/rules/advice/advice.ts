/** What to do about a VACUUM INTO that finds its file there: no guard and no transaction helps. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import { actionOf, targetName } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { wordsOf } from '../../tools/table.ts'
import { limitFix } from './limits.ts'

/** The advice for such a refusal; null for any other. */
export function copyAdvice({ message }: Pick<Refusal, 'message'>): string | null {
  if (!message.startsWith('output file already exists')) return null
  return `Make the copy in the script that starts the migrations, or give each run's copy a name of its own: VACUUM INTO 'copy-' || strftime('%s', 'now') || '.db'.`
}

type Said = Pick<Refusal, 'message' | 'statement'>

const DOCUMENTED = 'Write what SQLite understands; https://sqlite.org/lang.html has the syntax of every statement.'

export const JSON_ONLY =
  'Read only what is JSON: CASE WHEN json_valid(column) THEN … END. Or correct the texts that are none before this statement.'

export const WITHOUT_BOTH =
  'DROP COLUMN leaves a FOREIGN KEY of the table as it is, and that one names the column. Make the table anew without both: create it under another name without the column and without the FOREIGN KEY, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter).'

/** What follows on making a new table. */
const COPIED =
  'copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)'

export const REBUILD = `make a new table with it, ${COPIED}`

export const BY_THE_CLOCK =
  "What stands in an index, a CHECK or a generated column may not depend on the clock or its time zone: leave 'now' and 'localtime' out. Index the column itself, and compare it with the time in the query."

/** By the message of the refusal and, where that is not enough, by the statement too. */
type Fix = readonly [message: RegExp, says: string, statement?: RegExp]

/** Refusals that tell by themselves what is wrong, and what helps; the first that fits counts. */
const FIXES: readonly Fix[] = [
  [
    /^near "DO": syntax error/,
    'Write WHERE true in front of ON CONFLICT, where the SELECT has no WHERE of its own: without it SQLite takes ON for the condition of a join (https://sqlite.org/lang_upsert.html#parsing_ambiguity).',
    /\bselect\b.*\bon\s+conflict\b/is,
  ],
  [
    /^near ".*": syntax error/,
    `SQLite adds no constraint to a table that is there: ${REBUILD}. For UNIQUE a unique index does as well.`,
    /^\s*alter\s+table\b.*\badd\s+(constraint|foreign|unique|primary|check)\b/is,
  ],
  [
    /^near "ON": syntax error/,
    'Leave ON UPDATE CURRENT_TIMESTAMP out: SQLite has no such clause. Let the application, or an AFTER UPDATE trigger, write the time.',
    /\bon\s+update\s+(current_timestamp|now)\b/i,
  ],
  [
    /^ON CONFLICT clause does not match/,
    'Name in ON CONFLICT the columns of one primary key or unique index, all of them. Where the index is partial, repeat its condition: ON CONFLICT (…) WHERE … DO ….',
  ],
  [
    /^cannot drop (?:UNIQUE|PRIMARY KEY) column/,
    `DROP COLUMN takes no column with UNIQUE or PRIMARY KEY: make a new table without it, ${COPIED}.`,
  ],
  [
    /^AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY/,
    'Write INTEGER PRIMARY KEY AUTOINCREMENT: no other name of the type will do, and an INTEGER has 64 bits.',
  ],
  [/^non-deterministic use of /, BY_THE_CLOCK],
  [/^near ".*": syntax error|^incomplete input|^unrecognized token/is, DOCUMENTED],
  [
    /^no such (?:function|collation|module)/,
    'Write it with what SQLite has: https://sqlite.org/lang_corefunc.html lists its functions.',
  ],
  [
    /\bfrom within a transaction\b|\bwithin a transaction\b|\binside a transaction\b/i,
    'Take the statement out of the transaction. Where the runner opens that one and a file cannot ask for none, put it into the script that starts the migrations, or run it once by hand.',
  ],
  [/^not authorized\b/, 'Leave the statement out: no other wording makes D1 take it.'],
  [
    /^error in (?:view|trigger|index) /i,
    'Drop that view, trigger or index before this statement, and create it again after it, on what is there then.',
  ],
  [/^error in table .* after drop column: unknown column .* in foreign key definition/i, WITHOUT_BOTH],
  [
    /^no such |^table .* has no column named/,
    'Name what the earlier migrations, and the statements before this one, have made.',
  ],
  [
    /already exists|^duplicate column name/,
    'Leave the statement out where what is there will do; else take another name.',
  ],
  [/^NOT NULL constraint failed/, 'Give that column a value in this statement, or a DEFAULT where it is declared.'],
  [/^malformed JSON/, JSON_ONLY],
  [/^UNIQUE constraint failed/, 'Another row has that key already: write another one, or leave this row out.'],
  [
    /^FOREIGN KEY constraint failed/,
    'Insert the row that is referred to first; delete those that refer to a row before it.',
  ],
  [/constraint failed/, 'Write values that the constraint allows, or change the constraint before this statement.'],
  [/values were supplied$|^\d+ values for \d+ columns$/, 'Write one value for each column, and name the columns.'],
  [
    /^Cannot add a (?:UNIQUE|PRIMARY KEY) column/i,
    'Add the column without that constraint, and create a unique index after it.',
  ],
]

/** Advice for a statement that is refused on any database; none where only SQLite's words can say. */
export function refusedFix(
  refusal: Said & Pick<Refusal, 'hint'>,
  { runner }: Pick<Evidence, 'runner'>,
): { fix?: string } {
  const limit = limitFix(refusal)
  if (limit !== null) return { fix: limit }
  // What the tool has made of a good statement, SQLite's documentation does not mend.
  const own = wordsOf(runner).hints?.find(({ says }) => says === refusal.hint)?.fix
  return own === undefined ? first(FIXES, refusal) : { fix: own }
}

function first(fixes: readonly Fix[], refusal: Said): { fix?: string } {
  const unsound = unsoundFix(refusal as Refusal)
  if (unsound.fix !== undefined) return unsound
  const fix = fixes.find(
    ([message, , statement]) => message.test(refusal.message) && (statement?.test(refusal.statement) ?? true),
  )?.[1]
  return fix === undefined ? {} : { fix }
}

/** What SQLite says where a trigger takes rows out of a full-text index that never had them: no file is damaged. */
export function isUnindexed({ message, statement }: Said): boolean {
  const isOfRows = actionOf(statement) !== null && !/^sqlite_/i.test(targetName(statement) ?? '')
  return message === 'database disk image is malformed' && isOfRows
}

/** Empty for what SQLite refused by itself. */
export function unsoundFix(refusal: Refusal): { fix?: string } {
  const { message, statement } = refusal
  if (isUnindexed(refusal)) return {}
  const [, table, column] = /^integrity_check: NULL value in (.+)\.([^.]+)$/.exec(message) ?? []
  if (table !== undefined && column !== undefined && /\balter\s+column\b/i.test(statement))
    return {
      fix: `ALTER COLUMN checks no row that is there. Before it, give a value to those that have none: UPDATE ${identifier(table)} SET ${identifier(column)} = … WHERE ${identifier(column)} IS NULL;`,
    }
  if (/\bindex\b/.test(message) && message.startsWith(CHECK))
    return { fix: 'Drop the index before this statement, and create it again after it.' }
  if (message.startsWith(CHECK) || /malformed(?! JSON)/.test(message))
    return {
      fix: 'Correct the rows first, and change the table by a rebuild, which SQLite watches: https://sqlite.org/lang_altertable.html#otheralter.',
    }
  return {}
}

const CHECK = 'integrity_check: '
