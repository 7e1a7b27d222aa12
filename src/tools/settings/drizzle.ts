/** Reads drizzle-kit's settings, a program that is only read and never run: dialect, driver, folder. */

import type { Declared, SettingsFile } from './declared.ts'
import { field, folderOf, resolved, withoutComments } from './text.ts'

/** What drizzle-kit takes when `out` is not set: https://orm.drizzle.team/docs/drizzle-config-file#out */
const DEFAULT = 'drizzle'

const MIGRATOR = "drizzle-kit writes these files, and drizzle's migrator applies all that are new in one transaction."

/** Driver or dialect → the tool that applies the folder, and what it does. The driver says more, so it is asked first. */
const DATABASES: Readonly<Record<string, readonly [tool: string, says: string]>> = {
  'd1-http': [
    'drizzle-d1-http',
    'drizzle-kit migrate sends these files to D1, each statement as a request of its own.',
  ],
  d1: ['d1', 'drizzle-kit writes these files for D1, where foreign keys are on and BEGIN is refused.'],
  expo: ['drizzle-expo', MIGRATOR],
  'op-sqlite': ['drizzle-expo', MIGRATOR],
  'durable-sqlite': ['drizzle-durable', MIGRATOR],
  turso: ['drizzle-libsql', MIGRATOR],
  libsql: ['drizzle-libsql', MIGRATOR],
  'better-sqlite': ['drizzle', MIGRATOR],
  'better-sqlite3': ['drizzle', MIGRATOR],
  sqlite: ['drizzle', MIGRATOR],
}

/** The folder that drizzle-kit writes to. */
export const drizzleFile: SettingsFile = {
  file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
  read,
}

function read(path: string, text: string): Declared[] {
  const plain = withoutComments(text, 'script')
  const [dialect, driver, out] = ['dialect', 'driver', 'out'].map((name) => field(plain, name))
  const database = [driver, dialect].flatMap((one) => one?.value ?? [])
  const decides = driver?.value && DATABASES[driver.value] ? driver : dialect
  const where = out ?? decides ?? driver
  if (!where || database.length === 0) return []
  const named = out ? out.value : DEFAULT
  const folder = named === null ? null : resolved(folderOf(path), named)
  const [tool, says] = database.map((word) => DATABASES[word]).find((it) => it !== undefined) ?? [
    null,
    'drizzle-kit writes here for another database than SQLite.',
  ]
  return [{ line: where.line, folder, tool, says }]
}
