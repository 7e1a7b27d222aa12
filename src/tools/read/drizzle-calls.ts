/** How a program shows which of drizzle's migrators it calls. */

import type { Signs } from '../tool.ts'

/** Foreign keys switched off by the program, around the migrator's transaction. */
const OFF_AROUND = [{ where: /foreign_keys\s*=\s*(?:OFF|0|false)\b/i, fields: 'foreign-keys: off' }]

/** Bun builds its SQLite with neither foreign keys on nor strings in double quotes refused, and runs a chunk's first statement. */
const BUN = {
  where: /\bdrizzle-orm\/bun-sqlite\b/,
  fields: 'foreign-keys: off, double-quotes: strings, each-piece: first',
}

/** Switched on by the same program, above the line that migrates, and never off. */
const BUN_ON = {
  where:
    /^(?=[\s\S]*\bdrizzle-orm\/bun-sqlite\b)(?![\s\S]*foreign_keys\s*=\s*(?:OFF|0|false)\b)[\s\S]*?foreign_keys\s*=\s*(?:ON|1|true)\b[\s\S]*\bmigrate\(/i,
  fields: 'foreign-keys: on',
}

const CALLERS = { callers: /\.[cm]?[jt]s$/ }

/** Driver → the line of a program that calls its migrator, and the package that it needs. */
export const CALLS: Readonly<Record<string, Partial<Signs>>> = {
  '': {
    ...CALLERS,
    call: /\bdrizzle-orm\/(?:better-sqlite3|bun-sqlite|node-sqlite)\/migrator\b/,
    differs: [...OFF_AROUND, BUN, BUN_ON],
  },
  libsql: {
    ...CALLERS,
    call: /\bdrizzle-orm\/(?:libsql|turso[\w-]*)(?:\/[\w-]+)?\/migrator\b/,
    dependency: /^\s*"@libsql\/client(?:-\w+)?"\s*:/,
  },
  sqljs: { ...CALLERS, call: /\bdrizzle-orm\/sql-js\/migrator\b/ },
  d1: { ...CALLERS, call: /\bdrizzle-orm\/d1\/migrator\b/ },
  expo: {
    ...CALLERS,
    call: /\bdrizzle-orm\/(?:expo-sqlite|op-sqlite)\/migrator\b/,
    dependency: /^\s*"(?:expo-sqlite|@op-engineering\/op-sqlite)"\s*:/,
  },
  durable: { ...CALLERS, call: /\bdrizzle-orm\/durable-sqlite\/migrator\b/ },
}
