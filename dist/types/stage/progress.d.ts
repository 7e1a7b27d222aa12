/** Where a rehearsal stands: seven numbers in a file that the stage writes and its parent reads.
 *
 * Neither waits for the other, so the parent knows what was running although SQLite, in the middle of a statement, answers
 * nobody.
 */
import type { Phase, ReplayJob } from '../model/job.js';
import type { Scenario } from '../model/seen.js';
import type { StatusJob } from '../model/status.js';
import type { Endless } from './words.js';
/** The descriptor that the file has in the stage. */
export declare const PROGRESS_FD = 4;
/** What the parent reads. */
export interface Standing {
    /** The file that is running; null before the first one. */
    readonly path: string | null;
    /** From 1; 0 where the file only begins. */
    readonly line: number;
    readonly scenario: Scenario | null;
    /** What the stage says of its own memory; 0 where it says nothing. */
    readonly megabytes: number;
    /** The row that is put into a table with triggers just now; `count` tells it from all others. */
    readonly row: (Endless & {
        readonly count: number;
    }) | null;
    /** The new files that come after the one that is running, or all of them while it is none of them. */
    readonly left: number;
}
/** What of a job is told: its files, and those that are new, in their order. */
export interface Told {
    readonly paths: readonly string[];
    readonly incoming: readonly string[];
}
/** Every file of a job, each once. Both sides count them alike. */
export declare function toldOf(job: ReplayJob): Told;
/** The same of a database that is looked at: its files are none of them new. */
export declare function toldOfStatus({ plan }: StatusJob): Told;
export interface Writer {
    at(path: string, line: number): void;
    enters(phase: Phase): void;
    needs(megabytes: number): void;
    /** A row with triggers is put in; null when it is. */
    makes(row: Endless | null): void;
}
/** Says where the job stands. A file that cannot be written is no reason to stop: the parent then only knows the time. */
export declare function progressWriter(told: Told, fd?: number): Writer;
/** Reads what `progressWriter` wrote about the same. `fd`: null where there is no file. */
export declare function progressReader(told: Told, fd: number | null): () => Standing;
