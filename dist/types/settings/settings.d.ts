/** What is set for one run: what flags or inputs, the settings file and the defaults say, put together. */
import type { LayoutName } from '../model/folder.js';
import type { Limits } from '../model/job.js';
import type { SettingsAllowance } from '../model/rule.js';
import type { Runner } from '../model/runner.js';
import type { Level } from '../model/text.js';
import { FORMATS } from '../render/table.js';
import { LISTS, RULES_AS } from './command-options.js';
import { COMMENT } from './github-options.js';
import { type OptionName } from './option.js';
import { FAIL_ON } from './options.js';
import { STATUS_FORMATS } from './status-options.js';
/** What one source says: each option that it gives, as text. Lists have any number of texts, the others one. */
export type Given = ReadonlyMap<OptionName, readonly string[]>;
/** What a settings file says of all folders, or an entry of `folders:` of one. */
interface FilePart {
    readonly given: Given;
    /** A runner that is spelled out; null when it is named, or not said. */
    readonly runner: Runner | null;
}
/** What a settings file says. */
export interface FileSettings extends FilePart {
    /** The entries of `folders:`, in their order; the path as a folder is spelled everywhere else. */
    readonly folders: readonly (FilePart & {
        readonly path: string;
    })[];
    readonly levels: Readonly<Record<string, Level | 'off'>>;
    readonly allow: readonly SettingsAllowance[];
}
/** A repository without a settings file. */
export declare const NO_FILE: FileSettings;
/** What each folder can have of its own. */
export interface FolderSettings {
    readonly layout: LayoutName | 'auto';
    /** Null when it was not said: then it is found. */
    readonly runner: Runner | null;
    /** The version of production's SQLite; null when it was not said. */
    readonly sqlite: string | null;
    /** A file with rows, from the repository's root; null: only invented ones. */
    readonly rows: string | null;
    /** A file that makes what was there before the first migration; null where the migrations make everything. */
    readonly baseline: string | null;
    /** Paths or globs, from the repository's root. */
    readonly seeds: readonly string[];
    readonly queries: readonly string[];
}
export interface Settings extends FolderSettings {
    /** From the repository's root; empty when the folder is to be found. */
    readonly folders: readonly string[];
    /** Folders that the settings file has an entry for, by path; the others have what this object itself says. */
    readonly own: ReadonlyMap<string, FolderSettings>;
    readonly base: string | null;
    readonly head: string | null;
    readonly staged: boolean;
    /** Rehearse every file as if it were new. */
    readonly all: boolean;
    /** A database whose history says what is new, as it was typed. */
    readonly on: string | null;
    readonly limits: Limits;
    readonly failOn: (typeof FAIL_ON)[number];
    readonly format: (typeof FORMATS)[number];
    readonly list: (typeof LISTS)[number];
    readonly statusFormat: (typeof STATUS_FORMATS)[number];
    readonly rulesAs: (typeof RULES_AS)[number];
    /** Whether notes are shown in the terminal. */
    readonly notes: boolean;
    readonly output: string | null;
    /** Null when none was named, so that a missing file at `SETTINGS_PATH` is no error. */
    readonly config: string | null;
    readonly comment: (typeof COMMENT)[number];
    /** The label that lets a pull request pass; null: none does. */
    readonly overrideLabel: string | null;
    readonly dryRun: boolean;
    readonly token: string;
    /** The preset's, and over them those of the settings file. */
    readonly levels: Readonly<Record<string, Level | 'off'>>;
    /** Whether what `levels` does not name counts one level higher. */
    readonly raises: boolean;
    readonly allow: readonly SettingsAllowance[];
}
/**
 * What the Action's inputs say: `INPUT_<NAME>` in the environment, as the runner sets it (spaces trimmed, lists one per
 * line). An empty input is one that was not given. Throws Trouble when a value is not one of those allowed.
 */
export declare function parseInputs(env: Readonly<Record<string, string | undefined>>): Given;
/** One value per option: what flags or inputs give, else what the settings file gives, else the default. */
export declare function mergeSettings(given: Given, file?: FileSettings): Settings;
export {};
