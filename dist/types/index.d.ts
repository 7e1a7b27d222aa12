/** The library: two folders in, one report out. Runs in Node, Deno, Bun and browsers: no disk, no child. */
import { type CheckOptions as AllOptions } from './check.js';
import type { FolderInput, ReplayJob } from './model/job.js';
import type { Replayed } from './model/replayed.js';
import type { Checked } from './model/report.js';
import type { StartEngine } from './sqlite/bundled.js';
import type { Tool } from './tools/tool.js';
export { folder } from './folder/listing.js';
export type { Listing, SourceFile } from './model/files.js';
export type { ReplayJob, Rows } from './model/job.js';
export type { Replayed } from './model/replayed.js';
export type { Checked, Report } from './model/report.js';
export type { Finding, Rule } from './model/rule.js';
export type { Runner } from './model/runner.js';
export type { Level, Script } from './model/text.js';
export { FORMATS, type FormatName, type RenderOptions, render } from './render/table.js';
export { RULES } from './rules/table.js';
export { ENGINES, type StartEngine, starter, type WasmFile } from './sqlite/bundled.js';
export type { Tool } from './tools/tool.js';
export { Trouble } from './trouble.js';
/** Every migration tool that is known, by the name that the settings use: `TOOLS.d1.runner` is how it applies a file. */
export declare const TOOLS: Readonly<Record<string, Tool>>;
/** One folder to check. Only `head` is needed; the rest is what the settings file would say. */
export type FolderToCheck = Pick<FolderInput, 'head'> & Partial<FolderInput>;
/** How to check. */
export interface CheckOptions extends Partial<Pick<AllOptions, 'levels' | 'allow' | 'failOn' | 'now'>> {
    /** Starts SQLite: `engines` of `sqlite-rehearsal/node` or `/browser`, or `starter(read)` for another place. */
    readonly engines: StartEngine;
    /** Runs the SQL elsewhere: a process or Worker with a deadline, for SQL that is not trusted. Else it runs right here. */
    readonly stage?: (job: ReplayJob) => Promise<Replayed>;
}
/**
 * Checks every folder and gives one report, with the texts that it quotes. Rejects with `Trouble` when something cannot be
 * checked, and never for a finding. Without `stage` an endless query in a migration does not come back.
 */
export declare function check(folders: readonly FolderToCheck[], options: CheckOptions): Promise<Checked>;
