/** Every migration tool that is known: `init`, the folder, the replay, the rules' advice and the settings read this table. */

import type { Runner } from '../model/runner.ts'
import { atlas } from './atlas.ts'
import { MIGRATION_HISTORY, programWords } from './by-hand.ts'
import { d1 } from './d1.ts'
import { dbmate } from './dbmate.ts'
import { dbutil } from './dbutil.ts'
import { diesel } from './diesel.ts'
import { drizzle, drizzleVariants } from './drizzle.ts'
import { flyway, flywayMixedFiles } from './flyway.ts'
import { golangMigrate } from './golang-migrate.ts'
import { goose } from './goose.ts'
import { liquibase } from './liquibase.ts'
import { migrateSh } from './migrate-sh.ts'
import { nuxthub, nuxthubD1 } from './nuxthub.ts'
import { prisma } from './prisma.ts'
import { refinery, refineryLibrary } from './refinery.ts'
import { rusqliteMigration } from './rusqlite-migration.ts'
import { sqlMigrate } from './sql-migrate.ts'
import { sqldelight } from './sqldelight.ts'
import { sqlite3, sqlite3Bail } from './sqlite3.ts'
import { sqlx, tauri } from './sqlx.ts'
import type { Tool, Words } from './tool.ts'
import { transactional } from './transactional.ts'
import { yoyo } from './yoyo.ts'

/** In the order in which they are shown. */
export const TOOLS: readonly Tool[] = [
  sqlite3,
  sqlite3Bail,
  transactional,
  migrateSh,
  d1,
  drizzle,
  ...drizzleVariants,
  prisma,
  sqlx,
  tauri,
  golangMigrate,
  goose,
  dbmate,
  diesel,
  rusqliteMigration,
  refinery,
  refineryLibrary,
  sqlMigrate,
  atlas,
  flyway,
  flywayMixedFiles,
  nuxthub,
  nuxthubD1,
  yoyo,
  sqldelight,
  dbutil,
  liquibase,
]

/** The runners that can be named in the settings. */
export const RUNNERS: Readonly<Record<string, Runner>> = Object.fromEntries(
  TOOLS.map(({ name, runner }) => [name, runner]),
)

/** Runners under which rows are compared, each as if the file was written for it. */
export const COMPARED: readonly Runner[] = [sqlite3, sqlite3Bail, transactional, d1, drizzle].map(({ runner }) =>
  runner.piece === undefined ? runner : { ...runner, reads: 'statements', piece: 'any', doubleQuotes: true },
)

/** The runner of a script without a tool, and what is said to its users. */
export const SHELL: Runner = sqlite3.runner

export const SHELL_WORDS: Words = sqlite3.words

const BY_NAME: ReadonlyMap<string, Tool> = new Map(TOOLS.map((tool) => [tool.name, tool]))

/** The tool of that name, which must be in the table. */
export function toolNamed(name: string): Tool {
  const tool = BY_NAME.get(name)
  if (tool === undefined) throw new Error(`no tool ${name}`)
  return tool
}

/**
 * In whose words people are told of it: where no shell reads the files, and no tool of this table applies them, a program of
 * the project's own does.
 */
export function wordsOf({ tool, reads }: Runner): Words {
  const { runner, words } = toolNamed(tool)
  return runner.ledger === MIGRATION_HISTORY && reads === 'statements' ? programWords : words
}

/** The words for a list of migrations that lies beside them: of who writes it, whichever tool applies the files. */
export const LIST_WORDS: Words = drizzle.words

/** The programs that the commands in the tools' advice begin with: small letters, as no sentence begins. */
export const PROGRAMS: readonly string[] = [
  ...new Set(
    TOOLS.flatMap(({ words }) => [words.create ?? '', words.run('x'), words.markApplied('1')]).flatMap(
      (command) => /^([a-z][\w-]*) /.exec(command)?.[1] ?? [],
    ),
  ),
]
