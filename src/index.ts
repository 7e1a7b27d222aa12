/** The library: two folders in, one report out. Runs in Node, Deno, Bun and browsers: no disk, no child. */

import { VERSION } from './about.ts'
import { type CheckOptions as AllOptions, check as checkFolders } from './check.ts'
import type { FolderInput, ReplayJob } from './model/job.ts'
import type { Replayed } from './model/replayed.ts'
import type { Checked } from './model/report.ts'
import { play } from './replay/versions/choose.ts'
import type { StartEngine } from './sqlite/bundled.ts'
import { TOOLS as ALL, toolNamed } from './tools/table.ts'
import type { Tool } from './tools/tool.ts'

export { folder } from './folder/listing.ts'
export type { Listing, SourceFile } from './model/files.ts'
export type { ReplayJob, Rows } from './model/job.ts'
export type { Replayed } from './model/replayed.ts'
export type { Checked, Report } from './model/report.ts'
export type { Finding, Rule } from './model/rule.ts'
export type { Runner } from './model/runner.ts'
export type { Level, Script } from './model/text.ts'
export { FORMATS, type FormatName, type RenderOptions, render } from './render/table.ts'
export { RULES } from './rules/table.ts'
export { ENGINES, type StartEngine, starter, type WasmFile } from './sqlite/bundled.ts'
export type { Tool } from './tools/tool.ts'
export { Trouble } from './trouble.ts'

/** Every migration tool that is known, by the name that the settings use: `TOOLS.d1.runner` is how it applies a file. */
export const TOOLS: Readonly<Record<string, Tool>> = Object.fromEntries(ALL.map((tool) => [tool.name, tool]))

/** One folder to check. Only `head` is needed; the rest is what the settings file would say. */
export type FolderToCheck = Pick<FolderInput, 'head'> & Partial<FolderInput>

/** How to check. */
export interface CheckOptions extends Partial<Pick<AllOptions, 'levels' | 'allow' | 'failOn' | 'now'>> {
  /** Starts SQLite: `engines` of `sqlite-rehearsal/node` or `/browser`, or `starter(read)` for another place. */
  readonly engines: StartEngine
  /** Runs the SQL elsewhere: a process or Worker with a deadline, for SQL that is not trusted. Else it runs right here. */
  readonly stage?: (job: ReplayJob) => Promise<Replayed>
}

/**
 * Checks every folder and gives one report, with the texts that it quotes. Rejects with `Trouble` when something cannot be
 * checked, and never for a finding. Without `stage` an endless query in a migration does not come back.
 */
export function check(folders: readonly FolderToCheck[], options: CheckOptions): Promise<Checked> {
  const { engines, stage = (job: ReplayJob) => play(job, engines, () => {}), ...given } = options
  const defaults = { levels: {}, allow: [], failOn: 'error', now: new Date(), version: VERSION } as const
  return checkFolders(folders.map(whole), { ...defaults, ...given, stage })
}

function whole(given: FolderToCheck): FolderInput {
  return { base: null, remarks: [], layout: 'auto', runner: toolNamed('sqlite3').runner, sqlite: null, ...given }
}
