/** What to say of a copy of which OR IGNORE skips every row, as SQLite refuses all of them for one reason. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy } from '../../sql/copy.ts'
import { same } from '../../sql/names.ts'
import { identifier, unquote } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'

/** Of a loss of the kind `refused`, whose one kind is what SQLite says. */
export function refusedCopy(
  { schema, statements }: MigrationSeen,
  { called, kinds: [says = ''], statement, rows, with: home }: Loss,
): { readonly message: string; readonly fix: string } {
  const into = home?.into ?? ''
  const column = /^NOT NULL constraint failed: .*?\.?([^.]+)$/.exec(says)?.[1]
  const copy = readCopy(statements[statement]?.sql ?? '')
  const columns = named(schema?.after.tables ?? [], into)?.columns.map(({ name }) => name) ?? []
  const given = copy?.into?.map(unquote) ?? columns.slice(0, copy?.results.length)
  const isGiven = column === undefined || given.some((name) => same(name, column))
  const what =
    column === undefined
      ? `${into} refuses every row of the copy (${says})`
      : `${into}.${column} is NOT NULL, and the copy gives it ${isGiven ? 'NULL in every row' : 'no value'}`
  const stops = 'Write INSERT without OR IGNORE besides: then the migration stops instead of losing rows.'
  return {
    message: `No row of ${called} arrives in ${into}: ${what}, and OR IGNORE skips each of them without a word. In the rehearsal, none of its ${rows} ${rows === 1 ? 'row' : 'rows'} came along.`,
    fix: `${fixOf(into, column ?? null, isGiven)} ${stops}`,
  }
}

function fixOf(into: string, column: string | null, isGiven: boolean): string {
  if (column === null) return `Write in the copy what the CHECK of ${into} takes, or let the CHECK take what is copied.`
  const name = identifier(column)
  if (isGiven) return `Give ${name} a value in the copy (coalesce(…, …)), or leave NOT NULL out where ${into} is made.`
  return `Give ${name} a value in the copy: INSERT INTO ${identifier(into)} (…, ${name}) SELECT …, … FROM …; or a DEFAULT where ${into} is made.`
}
