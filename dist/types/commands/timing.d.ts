/** Where the time of a run went, for `--timing`. */
/** Takes the time of phases, and says what it took. */
export interface Timing {
    /** Runs `action` and adds its time to the phase, without that of phases inside of it. */
    of<T>(phase: string, action: () => Promise<T>): Promise<T>;
    /** Milliseconds that were measured elsewhere, inside of another phase. */
    part(phase: string, inside: string, milliseconds: number): void;
    /** A line per phase, the parts below theirs, and the sum. */
    table(): string;
}
/** @param now milliseconds, as `performance.now()` */
export declare function openTiming(now?: () => number): Timing;
