/** Which tool's history a database holds, and whether that is the tool of the folder. */

import type { Runner } from '../../model/runner.ts'
import type { Glance } from '../../model/status.ts'
import { historyTable } from '../../tools/recorded.ts'
import { TOOLS, toolNamed } from '../../tools/table.ts'
import type { Tool } from '../../tools/tool.ts'

/** The runner that the database was compared with, and what a reader has to know about that. */
export interface Chosen {
  readonly runner: Runner
  readonly remarks: readonly string[]
}

/**
 * The folder's runner, unless only another tool's history is there: what is in the database has happened.
 * @param because by what the folder's runner is known; null where it is assumed. `isSet`: somebody has named it.
 */
export function chooseRunner(
  glance: Glance,
  { runner, because, isSet }: { readonly runner: Runner; readonly because: string | null; readonly isSet: boolean },
): Chosen {
  const other = programs(glance)
  if (holds(glance, toolNamed(runner.tool), runner)) return { runner, remarks: other }
  const [found] = TOOLS.filter(
    (tool) => tool.runner.ledger.keeps !== 'user-version' && holds(glance, tool, tool.runner),
  )
  if (found === undefined) return { runner, remarks: other }
  const { title } = toolNamed(runner.tool)
  const there = `The database has ${found.runner.ledger.table}, the history of ${found.title}`
  if (isSet) return { runner, remarks: [`${there}, and the settings say ${title}.`] }
  if (because === null) return { runner: found.runner, remarks: [] }
  return {
    runner: found.runner,
    remarks: [`${there}, and ${because} speaks for ${title}: it was compared as ${found.title} would.`],
  }
}

function holds({ tables, userVersion }: Glance, tool: Tool, { ledger }: Runner): boolean {
  if (ledger.keeps === 'user-version') return userVersion > 0
  const { columns, without } = historyTable({ ...tool, runner: { ledger } })
  const table = tables.find(({ name }) => name === ledger.table.toLowerCase())
  return (
    table !== undefined &&
    columns.every((it) => table.columns.includes(it)) &&
    !without.some((it) => table.columns.includes(it))
  )
}

/** Histories of tools whose migrations are programs. */
const OF_PROGRAMS: Readonly<Record<string, string>> = {
  knex_migrations: 'Knex',
  kysely_migration: 'Kysely',
  mikro_orm_migrations: 'MikroORM',
  sequelizemeta: 'Sequelize',
  ar_internal_metadata: 'Rails',
  alembic_version: 'Alembic',
  django_migrations: 'Django',
  __efmigrationshistory: 'EF Core',
  room_master_table: 'Room',
  grdb_migrations: 'GRDB',
  _sqlite_migrations: 'sqlite-migrate',
}

function programs({ tables }: Glance): string[] {
  return tables.flatMap(({ name, spelt }) => {
    const tool = OF_PROGRAMS[name]
    return tool
      ? [`The database has ${spelt}, the history of ${tool}, whose migrations are programs: it was not compared.`]
      : []
  })
}
