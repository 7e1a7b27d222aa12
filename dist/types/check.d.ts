/** The whole program on one page: two folders in, one report out. */
import type { Elsewhere } from './model/folder.js';
import type { BothFolders, FolderInput, ReplayJob } from './model/job.js';
import type { Replayed } from './model/replayed.js';
import type { Checked } from './model/report.js';
import type { Allowed, Rule, SettingsAllowance, SettingsChange } from './model/rule.js';
import type { Level } from './model/text.js';
export interface CheckOptions {
    readonly levels: Readonly<Record<string, Level | 'off'>>;
    /** Whether what `levels` does not name counts one level higher: a warning as an error, a note as a warning. */
    readonly raises?: boolean;
    readonly allow: readonly SettingsAllowance[];
    readonly failOn: 'error' | 'warning' | 'never';
    readonly version: string;
    /** Today: the same input on the same day gives the same report. */
    readonly now: Date;
    /**
     * Where SQL runs: `play` in this process for trusted SQL, a process or Worker of its own for strangers'. `left`: how many
     * jobs there are still, this one included, so that they can share what time there is.
     */
    readonly stage: (job: ReplayJob, left: number) => Promise<Replayed>;
    /** With nothing new: rehearse the newest file all the same. What is found there is a note, since it is applied. */
    readonly rehearseKept?: boolean;
    /** Rehearse every file as if it were new. What is found in applied files is a note. */
    readonly all?: boolean;
    /** What the pull request does to these settings. */
    readonly settingsChange?: SettingsChange | null;
    /** Asked for a folder that gains migrations: what other open pull requests add to it, and what to say about the asking. */
    readonly elsewhere?: (folders: BothFolders) => Promise<{
        found: readonly Elsewhere[];
        remarks: readonly string[];
    }>;
    /** The rules that are asked; the whole table when not said. */
    readonly rules?: readonly Rule[];
    /** Asked when the check would fail: who lets this one pull request pass all the same; null for nobody. */
    readonly override?: () => Promise<Allowed | null>;
}
/** Checks every folder and puts the findings into one report. Rejects only for trouble or a bug, never for findings. */
export declare function check(folders: readonly FolderInput[], options: CheckOptions): Promise<Checked>;
