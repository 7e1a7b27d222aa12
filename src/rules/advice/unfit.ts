/** What a trigger has to write to a full-text index that keeps no text of its own: https://sqlite.org/fts5.html#external_content_tables. */

import type { Broken } from '../../model/hanging.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf, same } from '../../sql/names.ts'
import { outerWord, targetOf } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { indented } from './words.ts'

type Unfit = NonNullable<Broken['unfit']>

/** The finding in a sentence or two. */
export function unfitSays({ name, table, message }: Broken, { search, content }: Unfit): string {
  return `Trigger ${name} leaves old words in ${search}: that index reads its text from ${content} (content=), where the old text is gone when the trigger fires, so it takes out the wrong words. Searches then find rows of ${table} that no longer fit, and SQLite's integrity check says "${message}".`
}

/** The trigger as it has to be, where its table is the one that the index reads; else what it has to do. */
export function unfitFix(seen: MigrationSeen, { name, table }: Broken, unfit: Unfit): string {
  const made = seen.schema?.after.objects.find((it) => it.type === 'trigger' && same(it.name, name))
  if (unfit.module === 'fts4')
    return `Take the old row out of ${unfit.search} in a BEFORE trigger, while ${unfit.content} still has it, and put the new one in by an AFTER trigger.`
  if (!made || !same(table, unfit.content))
    return `Take the old words out by the command 'delete' with all old values, and put the new ones in:\n${indented(commands(unfit, 'UPDATE').join('\n'))}`
  const { moment, statements } = readTrigger(made.sql)
  const event = moment.endsWith('DELETE') ? 'DELETE' : 'UPDATE'
  const own = commands(unfit, event)
  const andIn = event === 'DELETE' ? '' : ', and puts the new ones in'
  const others = statements.filter((one) => targetOf(one) !== keyOf(unfit.search)).map((one) => `${one};`)
  const all = significant(made.sql)
  const head = made.sql.slice(0, all[outerWord(all, 0, /^BEGIN$/i)]?.start).trim()
  return `Write ${name} so that it takes the old words out by the command 'delete' with all old values${andIn}, in the statement that makes it:\n${indented([`${head} BEGIN`, ...[...own, ...others].map((one) => `  ${one}`), 'END;'].join('\n'))}`
}

function commands({ search, rowid, columns }: Unfit, event: 'UPDATE' | 'DELETE'): string[] {
  const table = identifier(search)
  const names = columns.map(identifier).join(', ')
  const values = (row: string) => [rowid, ...columns].map((column) => `${row}.${identifier(column)}`).join(', ')
  const out = `INSERT INTO ${table} (${table}, rowid, ${names}) VALUES ('delete', ${values('old')});`
  const into = `INSERT INTO ${table} (rowid, ${names}) VALUES (${values('new')});`
  return event === 'DELETE' ? [out] : [out, into]
}
