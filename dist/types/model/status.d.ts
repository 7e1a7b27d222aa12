/** Nouns of a real database beside a folder: what its history says, what is really there, and what to do about it. */
import type { Fact, Refusal } from './facts.js';
import type { EngineWish, Rows } from './job.js';
import type { Runner } from './runner.js';
import type { Place, Script } from './text.js';
/** A database as it was read from the disk. */
export interface DatabaseFile {
    readonly bytes: Uint8Array;
    /** What lies beside it by its ending (`-wal`, `-journal`): transactions that are not in the file yet, or not all. */
    readonly beside: readonly {
        readonly ending: string;
        readonly bytes: Uint8Array;
    }[];
}
/** What was read of a database that is too large to be copied. */
export interface DatabaseOutline {
    /** The CREATE texts, oldest first. */
    readonly schema: readonly string[];
    readonly userVersion: number;
    /** The rows of tables that may be a history, as they are stored: a column that is the rowid itself is NULL. */
    readonly rows: readonly {
        readonly table: string;
        readonly rows: readonly {
            readonly rowid: number;
            readonly values: readonly (number | string | Uint8Array | null)[];
        }[];
    }[];
}
/** A file of the folder that a runner would apply. */
export interface StatusFile {
    readonly script: Script;
    /** What the history remembers it by. */
    readonly key: string;
    /** What stands behind the version in its name. */
    readonly name: string;
    /** As the tool itself would make it of the file; null where it keeps none. */
    readonly checksum: string | null;
}
/** What is asked about one database. */
export interface StatusJob {
    /** All of it, or what was read of one that is too large. */
    readonly database: DatabaseFile | DatabaseOutline;
    /** Null: which tables there are is all that is asked. */
    readonly plan: StatusPlan | null;
}
export interface StatusPlan {
    readonly runner: Runner;
    readonly files: readonly StatusFile[];
    readonly engine?: EngineWish;
    /** What was there before the first file. */
    readonly baseline?: Rows | null;
}
/** A table of the database by its name, with its columns; all in lower case but for `spelt`. */
export interface TableName {
    readonly name: string;
    readonly spelt: string;
    readonly columns: readonly string[];
}
/** What there is, before anything is compared. */
export interface Glance {
    readonly tables: readonly TableName[];
    /** How many tables, indexes, triggers and views. */
    readonly objects: number;
    readonly userVersion: number;
}
/**
 * `applied`: recorded. `edited`: recorded with another checksum. `failed`: recorded as begun and not as done. `unrecorded`: all
 * of it is in the database and the history does not know. `half`: a part of it is. `skipped`: never applied, as it is below
 * the last applied one.
 */
export type FileState = 'applied' | 'edited' | 'failed' | 'unrecorded' | 'half' | 'pending' | 'skipped';
export interface FileSeen {
    readonly path: string;
    readonly key: string;
    readonly state: FileState;
    /** Of an edited file, the checksum that the history keeps. */
    readonly recorded?: string;
}
/** One row of the history that no file of the folder has. */
export interface UnknownSeen {
    readonly key: string;
    readonly state: 'applied' | 'failed';
}
/** How far a file that is not recorded as done has come. */
export interface HalfSeen {
    readonly path: string;
    /** The file's statements. */
    readonly of: number;
    /** How many of them have taken effect, from the first on. */
    readonly done: number;
    /** The last one that has, and the first that has not. */
    readonly last: StatementAt | null;
    readonly next: StatementAt | null;
}
export interface StatementAt {
    readonly at: Place;
    readonly sql: string;
}
/** What the next start of the runner does, as tried on a copy. */
export interface NextStart {
    /** Paths. */
    readonly applied: readonly string[];
    readonly refusal: Refusal | null;
    /** Why it does not even begin, in a sentence; null when it does. */
    readonly stops: string | null;
    /** What its end differs by from the end of all files: none when it is null. */
    readonly differs: readonly Fact[];
}
export type ProblemKind = 'failed' | 'half-applied' | 'unrecorded' | 'edited' | 'unknown' | 'skipped' | 'locked' | 'next-start' | 'no-history';
/** One thing that is wrong, and how it is put right. */
export interface Problem {
    readonly kind: ProblemKind;
    /** A sentence. */
    readonly says: string;
    readonly path: string | null;
    readonly line: number | null;
    readonly recovery: Recovery | null;
}
export interface Recovery {
    readonly steps: readonly RecoveryStep[];
    /** Whether all of it was done on a copy of the database, and what came of it; or why it could not be. */
    readonly rehearsed: boolean;
    readonly outcome: string;
}
export interface RecoveryStep {
    /** A sentence without its end: what this step does. */
    readonly says: string;
    /** What to type: the tool's own command. Null: nothing. */
    readonly command: string | null;
    /** SQL that belongs to it, to be put into a file. */
    readonly sql: string | null;
}
/** One difference between what the applied files build (before) and the database (after). */
export interface DriftSeen {
    readonly fact: Fact;
    readonly recovery: Recovery | null;
}
/** What was found out about one database and one folder. */
export interface StatusSeen {
    readonly engine: {
        readonly package: string;
        readonly sqlite: string;
    };
    readonly glance: Glance;
    /** Null where only a glance was asked for. */
    readonly compared: Compared | null;
}
export interface Compared {
    /** The history's table, as spelt; null where there is none. `user_version` for those that only count. */
    readonly history: string | null;
    readonly files: readonly FileSeen[];
    readonly unknown: readonly UnknownSeen[];
    readonly half: HalfSeen | null;
    /** How the database differs from what its applied files build. */
    readonly drift: readonly DriftSeen[];
    readonly next: NextStart | null;
    readonly problems: readonly Problem[];
    /** Sentences about what could not be found out. */
    readonly remarks: readonly string[];
}
