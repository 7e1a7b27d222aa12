/** The library with git, a disk, the settings file, and a guarded process for SQL that is not trusted. */
import { type CheckOptions } from './check.js';
import { type Progress } from './commands/progress.js';
import { type Timing } from './commands/timing.js';
import type { FolderInput, Limits } from './model/job.js';
import type { Checked } from './model/report.js';
import { type TerminalOptions, type TerminalTrees } from './revisions/terminal.js';
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
/** What is not in the options. `timing` is told how long each phase took. */
export interface Surroundings extends Waiting {
    /** Absolute. */
    readonly cwd: string;
    readonly now: Date;
    readonly timing: Timing;
    /** Opens where the SQL runs: a guarded process when not said. A test that trusts its SQL runs it in its own. */
    readonly openStage?: OpenStage | undefined;
    /** Where the two revisions come from: git, or a plain folder, when not said. */
    readonly revisions?: (o: TerminalOptions) => Promise<TerminalTrees>;
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
