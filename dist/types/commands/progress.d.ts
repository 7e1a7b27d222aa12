/** What is said while a rehearsal takes long: one line that is written over on a terminal, a line per file in a log. */
/** Where a rehearsal stands; see the stage. */
export interface Stands {
    readonly path: string | null;
    readonly scenario: string | null;
    /** New files after this one. */
    readonly left: number;
}
export interface Progress {
    /** Told again and again where it stands. */
    tell(stands: Stands): void;
    /** Takes the line away, before anything else is written. */
    end(): void;
}
/** @param now milliseconds, as `performance.now()` */
export declare function openProgress(write: (text: string) => void, { isTerminal, now }: {
    readonly isTerminal: boolean;
    readonly now?: () => number;
}): Progress;
