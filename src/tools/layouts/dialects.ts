/** Files for another database beside those for SQLite: `0001_x_postgres.up.sql` beside `0001_x_sqlite.up.sql`. */

/** What may stand behind the database's name: a tool is told to run such a file without a transaction. */
const ALONE = '.autocommit'

const OTHER =
  /[._-](?:postgres(?:ql)?|pg|pgsql|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle)(?=(?:\.autocommit)?(?:[._-](?:up|down))?\.sql$)/i

/** How the name for SQLite may say so in the other's place. */
export const OWN = ['', '_sqlite', '.sqlite', '-sqlite', '_sqlite3', '.sqlite3']

/** Where the database's name would stand. */
const END = /(?=(?:\.autocommit)?(?:[._-](?:up|down))?\.sql$)/i

/**
 * Whether the file is another database's: its name says so, and the same name for SQLite is there. So is one whose name says nothing,
 * where SQLite has a file of its own: https://github.com/ory/x/tree/master/popx runs that in the place of the general one.
 */
export function isOtherDatabase(name: string, all: ReadonlySet<string>): boolean {
  if (!OTHER.test(name)) return OWN.some((own) => own !== '' && all.has(name.replace(END, own)))
  const whole = name.replace(ALONE, '')
  return OWN.some((own) => all.has(whole.replace(OTHER, own)) || all.has(whole.replace(OTHER, `${own}${ALONE}`)))
}
