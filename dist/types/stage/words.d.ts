/** What the stage and its parent say to each other. */
import type { Limits, ReplayJob } from '../model/job.js';
import type { Replayed } from '../model/replayed.js';
import type { StatusJob, StatusSeen } from '../model/status.js';
/** A job to be played, or a database to be looked at. */
export type ToStage = {
    readonly limits: Limits;
} & ({
    readonly job: ReplayJob;
    readonly endless: readonly Endless[];
} | {
    readonly status: StatusJob;
});
/** A made-up row that SQLite did not come back from: its kind as a number, and which one of it, from 1. */
export interface Endless {
    readonly kind: number;
    readonly nth: number;
}
/** What was seen of a job or a database; or what a person has to mend; or where the time was over; or the stack of our own bug. */
export type FromStage = {
    readonly replayed: Replayed;
} | {
    readonly status: StatusSeen;
} | {
    readonly trouble: string;
} | {
    readonly ended: Ended;
} | {
    readonly bug: string;
};
/** Why a job came to no end, and what was running: null where nobody knows. */
export interface Ended {
    readonly why: string;
    readonly path: string | null;
    readonly line: number;
    /** Set when a row that was made up is why: without it the job may come to an end. */
    readonly row?: Endless;
}
/**
 * What a Worker is told. A job comes first. `wasm`: contents by file name, where the page has them already; `asks` when the
 * page hands them in as the Worker `wants` them; else the Worker fetches what it needs.
 */
export type ToWorker = {
    readonly job: ReplayJob;
    readonly wasm: Readonly<Record<string, Uint8Array>> | 'asks' | null;
}
/** Null when the page cannot have it. */
 | {
    readonly file: string;
    readonly bytes: Uint8Array | null;
};
/** What a Worker says: where it is, now and then, the file that it waits for, and its answer. */
export type FromWorker = Exclude<FromStage, {
    ended: Ended;
} | {
    status: StatusSeen;
}> | {
    readonly path: string;
    readonly line: number;
} | {
    readonly wants: string;
};
