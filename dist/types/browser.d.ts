/** The library with a Worker as its guarded process: what does not come back is ended by its deadline. */
import type { ReplayJob } from './model/job.js';
import type { Replayed } from './model/replayed.js';
/** What is used of a browser's Worker; Node's types have none. */
export interface WorkerLike {
    postMessage(words: unknown): void;
    terminate(): void;
    onmessage: ((event: {
        readonly data: never;
    }) => void) | null;
    onerror: ((event: {
        readonly message?: string;
    }) => void) | null;
}
/** How a page runs SQL. */
export interface WorkerStageOptions {
    /** Starts `worker.mjs` of this package; by default as a module Worker from where this file lies. */
    readonly start?: () => WorkerLike;
    /** How long a job may take in all. */
    readonly seconds?: number;
    /**
     * The engines' WebAssembly by file name, or what gives a file's content when it is needed, null where it cannot; else the
     * Worker fetches it from where it lies.
     */
    readonly wasm?: Readonly<Record<string, Uint8Array>> | ((file: string) => Promise<Uint8Array | null>) | null;
}
/** Starts engines in the page itself, for SQL that is trusted: fetches them from where this file lies. */
export declare const engines: import("./sqlite/bundled.ts").StartEngine;
/** A `stage` for `check` that runs each job in a Worker of its own and ends it when the time is over. */
export declare function workerStage(options?: WorkerStageOptions): (job: ReplayJob) => Promise<Replayed>;
