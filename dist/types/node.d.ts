/** The library with git, a disk, the settings file, and a guarded process for SQL that is not trusted. */
import { type CheckOptions } from './check.js';
import { type Progress } from './commands/progress.js';
import type { FolderInput, Limits } from './model/job.js';
import type { Checked } from './model/report.js';
import type { OptionName } from './settings/option.js';
import { type Given, type Settings } from './settings/settings.js';
import { type Stage } from './stage/stage.js';
export { startEngine as engines } from './stage/engines.js';
/** What the command line's flags say, by the same names: `{ folders: ['migrations'], base: 'main', runner: 'd1' }`. */
export type RepositoryOptions = {
    /** Where the repository is, or a folder in it; the current folder when not said. */
    readonly cwd?: string;
    /** Today; now when not said. */
    readonly now?: Date;
} & {
    readonly [name in OptionName]?: string | readonly string[] | boolean;
};
/**
 * Checks the repository as `npx sqlite-rehearsal` does: finds base, head, folder and settings file, and runs the SQL in a
 * process of its own that has a deadline. Rejects with `Trouble` when something cannot be checked.
 */
export declare function checkRepository(options?: RepositoryOptions): Promise<Checked>;
/** What is not in the options. `trace` takes a line on how long each phase took; null when nobody wants to know. */
export interface Surroundings extends Waiting {
    /** Absolute. */
    readonly cwd: string;
    readonly now: Date;
    readonly trace: ((line: string) => void) | null;
    /** Opens where the SQL runs: a guarded process when not said. A test that trusts its SQL runs it in its own. */
    readonly openStage?: OpenStage | undefined;
}
/** Who waits for the run, and since when. */
export interface Waiting {
    /** When the run began, by `performance.now()`. */
    readonly begun: number;
    /** Tells whether this is a workflow, which must have a base and an end. */
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly progress: Progress;
}
export type OpenStage = () => Stage;
/** Checks what options mean in a repository, and says which settings counted. */
export declare function checkGiven(given: Given, around: Surroundings): Promise<{
    checked: Checked;
    settings: Settings;
}>;
/** Checks folders that were read already, with their SQL in a process of its own. */
export declare function checkGuarded(folders: readonly FolderInput[], options: Omit<CheckOptions, 'stage'> & Waiting & {
    readonly limits: Limits;
}, open?: OpenStage): Promise<Checked>;
