/** Files for another database beside those for SQLite: `0001_x_postgres.up.sql` beside `0001_x_sqlite.up.sql`. */

const OTHER =
  /[._-](?:postgres(?:ql)?|pg|pgsql|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle)(?=(?:[._-](?:up|down))?\.sql$)/i

/** Whether the file is another database's: its name says so, and the same name for SQLite is there. */
export function isOtherDatabase(name: string, all: ReadonlySet<string>): boolean {
  if (!OTHER.test(name)) return false
  return ['', '_sqlite', '.sqlite', '-sqlite', '_sqlite3', '.sqlite3'].some((own) => all.has(name.replace(OTHER, own)))
}
