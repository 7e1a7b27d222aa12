/** The settings files of migration tools: a new one is a reader and one line here. */

import type { SettingsFile } from './declared.ts'
import { drizzleFile } from './drizzle.ts'
import {
  applicationFile,
  atlasFile,
  dieselFile,
  environmentFile,
  flywayFile,
  liquibaseFile,
  prismaConfig,
  prismaLock,
  prismaSchema,
  refineryFile,
  sqlMigrateFile,
  sqlxFile,
  yoyoFile,
} from './others.ts'
import { wranglerFile } from './wrangler.ts'

/** By the name of the file, the first that fits reads it. */
export const SETTINGS_FILES: readonly SettingsFile[] = [
  ...[wranglerFile, drizzleFile, prismaConfig, prismaSchema, prismaLock, dieselFile, sqlxFile, refineryFile],
  ...[environmentFile, atlasFile, flywayFile, yoyoFile, sqlMigrateFile, liquibaseFile, applicationFile],
]
