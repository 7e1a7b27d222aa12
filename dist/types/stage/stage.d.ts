/** The parent's side of the stage: a child process that plays strangers' SQL and can be ended at any moment. */
import { type Limits, type ReplayJob } from '../model/job.js';
import type { Replayed } from '../model/replayed.js';
import type { StatusJob, StatusSeen } from '../model/status.js';
import { type Standing } from './progress.js';
export interface Stage {
    /**
     * Plays one job at a time. A job that is ended by a limit comes back with `stopped` set. `tell` is told some twenty times
     * a second where it stands.
     */
    run(job: ReplayJob, limits?: Limits, tell?: (standing: Standing) => void): Promise<Replayed>;
    /** Looks at a database. Rejects with Trouble where that cannot be read, or where a limit ended it. */
    look(job: StatusJob, limits?: Limits, tell?: (standing: Standing) => void): Promise<StatusSeen>;
    /** Ends a job that is under way, which comes back with `stopped` set. */
    close(): void;
}
/**
 * Starts the child at once, so that it loads SQLite while the parent reads git. The child gets no environment (there are
 * tokens in it), no standard streams, and no other way out than its answers and the numbers that say where it stands.
 * @param entry the bundled child; beside this file in the bundle
 */
export declare function openStage(entry?: {
    readonly href: string;
}): Stage;
