/** How programs that write migrations from a schema in code write the rebuild of a table: what its CREATE TABLE says, the schema says. */

import { keyOf } from '../sql/names.ts'
import { objectOf } from '../sql/statement.ts'

/** In front of the table's name, in the quotes of that program. A person who rebuilds a table mostly writes no quotes. */
const NEW_TABLES: readonly RegExp[] = [
  // drizzle-kit
  /^CREATE TABLE `(__new_)/,
  // prisma
  /^CREATE TABLE "(new_)/,
  // Django
  /^CREATE TABLE "(new__)/,
  // Alembic's batch mode
  /^CREATE TABLE "?(_alembic_tmp_)/,
  // EF Core
  /^CREATE TABLE "(ef_temp_)/,
  // TypeORM
  /^CREATE TABLE "(temporary_)/,
]

/** Whether the statement makes the table anew as such a program does. */
export function isGenerated(sql: string, table: string): boolean {
  return NEW_TABLES.some((wanted) => {
    const [, before] = wanted.exec(sql.trimStart()) ?? []
    return before !== undefined && objectOf(sql) === keyOf(`${before}${table}`)
  })
}
