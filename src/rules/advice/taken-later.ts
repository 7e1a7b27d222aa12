/** Tables and columns that go when their values stand elsewhere, where a later statement takes those: what it says, and what it may pass over. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { actionOf, targetName } from '../../sql/statement.ts'
import { rows } from './words.ts'

/**
 * What to say of a table or of columns that the statement of the loss does not take itself; null where it does.
 * @param what how the sentence begins: `Column users.bio goes`
 */
export function takenLater(
  { statements }: MigrationSeen,
  { columns, statement, path, rows: count, wentAt }: Loss,
  what: string,
): { readonly message: string; readonly fix: string } | null {
  const at = wentAt ?? columns[0]?.wentAt
  if (!at) return null
  const { sql = '', verb = '' } = statements[statement] ?? {}
  const [word = '', table] = [actionOf(sql) ?? verb, targetName(sql)]
  const where = `line ${at.line}${at.path === path ? '' : ` of ${at.path}`}`
  const whose = columns.length > 1 ? 'Their' : 'Its'
  return {
    message: `${what} in ${where}. ${whose} ${wentAt ? 'rows' : 'values'} (${rows(count)} in the rehearsal) stand elsewhere by then, and this ${word} takes the last of them${table === null ? '' : ` from ${table}`}.`,
    fix:
      word === 'DROP TABLE'
        ? `Keep ${table}, or copy the ${wentAt ? 'rows' : 'values'} to where they stay before the DROP.`
        : `Let the ${word} pass over the rows that hold these values, or copy them to where they stay before it.`,
  }
}
