/** A history table with a name of the project's own: known by what stands in it. */

import type { StatusFile, StatusPlan } from '../model/status.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, refusal } from '../sqlite/engine.ts'
import { columnsIn, entriesOf } from '../sqlite/schema.ts'
import { nameOf } from './history.ts'

/** What such tables are called. */
const NAMED = /migrat|schema|version|history|changelog|patch|upgrade/i

/** More rows than any folder has files. */
const MOST = 10_000

/**
 * The plan with the table in which most rows name a file of the folder, where the one that the runner usually has is not there,
 * and with its files named as the rows name them. The same plan where there is none, or where the runner's rows say more.
 */
export function withOwnTable(connection: Connection, plan: StatusPlan, isPlain: boolean): StatusPlan {
  const { ledger } = plan.runner
  if (!isPlain || ledger.keeps !== 'each') return plan
  if (isUsual(connection, plan))
    return ledger.loose ? { ...plan, files: styled(plan, valuesIn(connection, ledger.table, ledger.column)) } : plan
  for (const { type, name } of entriesOf(connection)) {
    const column = type === 'table' && NAMED.test(name) ? columnOf(connection, name, plan) : null
    if (column === null) continue
    const [table, own] = [identifier(name), identifier(column)]
    const create = `CREATE TABLE IF NOT EXISTS ${table} (${own})`
    const runner = { ...plan.runner, ledger: { ...ledger, table, column: own, create } }
    return { ...plan, runner, files: styled(plan, valuesIn(connection, table, own)) }
  }
  return plan
}

/** Whether the runner's own table is there, with the column that it looks at. */
function isUsual(connection: Connection, { runner: { ledger } }: StatusPlan): boolean {
  const name = nameOf(connection, ledger.table)
  return name !== null && columnsIn(connection, name).some(({ key }) => key === keyOf(ledger.column))
}

function valuesIn(connection: Connection, table: string, column: string): string[] {
  return connection.rows(`SELECT ${column} FROM main.${table} LIMIT ${MOST}`).map(([value]) => String(value))
}

/** The ways in which a row may name a file. */
const STYLES: readonly ((file: StatusFile) => string)[] = [
  ({ key }) => key,
  ({ script }) => script.path,
  ({ key }) => key.replace(/\.sql$/, ''),
]

/** The files with keys as most of the rows have them. */
function styled({ files }: StatusPlan, values: readonly string[]): readonly StatusFile[] {
  const there = new Set(values)
  const counts = STYLES.map((style) => files.filter((file) => there.has(style(file))).length)
  const style = STYLES[counts.indexOf(Math.max(...counts))]
  if (!style || style === STYLES[0]) return files
  return files.map((file) => ({ ...file, key: style(file), script: { ...file.script, key: style(file) } }))
}

/** The column that names files in at least half of the rows, and in one. */
function columnOf(connection: Connection, table: string, { files }: StatusPlan): string | null {
  const keys = new Set(files.flatMap((file) => STYLES.map((style) => style(file))))
  let found: string | null = null
  // What cannot be read is no history.
  refusal(() => {
    for (const { name } of columnsIn(connection, table)) {
      const values = valuesIn(connection, identifier(table), identifier(name))
      const known = values.filter((value) => keys.has(value))
      if (found === null && known.length > 0 && known.length * 2 >= values.length) found = name
    }
  })
  return found
}
