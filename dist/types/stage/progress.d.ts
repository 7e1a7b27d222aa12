/** Where a rehearsal stands: five numbers in a file that the stage writes and its parent reads.
 *
 * Neither waits for the other, so the parent knows what was running although SQLite, in the middle of a statement, answers
 * nobody.
 */
import type { ReplayJob } from '../model/job.js';
import type { Scenario } from '../model/seen.js';
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
    /** The new files that come after the one that is running, or all of them while it is none of them. */
    readonly left: number;
}
export interface Writer {
    at(path: string, line: number): void;
    enters(scenario: Scenario): void;
    needs(megabytes: number): void;
}
/** Says where the job stands. A file that cannot be written is no reason to stop: the parent then only knows the time. */
export declare function progressWriter(job: ReplayJob, fd?: number): Writer;
/** Reads what `progressWriter` wrote about the same job. `fd`: null where there is no file. */
export declare function progressReader(job: ReplayJob, fd: number | null): () => Standing;
