/** Nouns of a job: what goes into a check, and what SQLite is asked about one folder. */
import type { Listing } from './files.js';
import type { Folder, LayoutName } from './folder.js';
import type { Runner } from './runner.js';
import type { Scenario } from './seen.js';
import type { Script } from './text.js';
/** One folder at both revisions. `base` is null when there is nothing to compare with: then everything is new. */
export interface FolderInput {
    readonly base: Listing | null;
    /** Nothing says that production has the base. Where nothing is new compared with it, it counts as none. */
    readonly guessed?: boolean;
    readonly head: Listing;
    readonly remarks: readonly string[];
    readonly layout: LayoutName | 'auto';
    readonly runner: Runner;
    /** By what the runner is known: `wrangler.jsonc:7`, `the settings`; null or missing where it is assumed. */
    readonly because?: string | null;
    /** What a reader of the report has to know about how the tool was found. */
    readonly toolRemarks?: readonly string[];
    /** The version of production's SQLite, `3.40` or `3.40.1`; null for the newest that is bundled. */
    readonly sqlite: string | null;
    /** Scripts that production runs after the migrations at every start. */
    readonly seeds?: readonly Script[];
    /** Those of the base, which production has run; missing where there is nothing to compare with. */
    readonly seedsBefore?: readonly Script[];
    /** The application's own queries, several per file. */
    readonly queries?: readonly Script[];
    /** Rows of the project's own. */
    readonly rows?: Rows | null;
    /** What production had before the first file; null where the files make everything. */
    readonly baseline?: Rows | null;
    /** What a database of production's says that it has, as paths of the head: then that is the base. */
    readonly applied?: {
        readonly by: string;
        readonly paths: readonly string[];
    };
}
/** A folder as it is read at both revisions. */
export interface BothFolders {
    readonly base: Folder | null;
    readonly head: Folder;
}
/** Another sequence of files, whose end is compared with production's. */
export type Question = 
/**
 * The base's file replaced by the head's text: does a fresh install end like production? `order` has every file of the head,
 * where others change too: what they do together counts, and what one of them would do without the others happens nowhere.
 */
{
    readonly about: 'edited';
    readonly path: string;
    readonly instead: Script;
    readonly order?: readonly Script[];
    /** The applied text of a file that no empty database runs: the two are only read, not compared by their ends. */
    readonly applied?: Script;
}
/** The head's own order: does a fresh install end like production, which has the new files behind the base's? */
 | {
    readonly about: 'order';
    readonly path: string;
    readonly order: readonly Script[];
}
/** The head's files, in which new ones stand for some that are gone: does a fresh install end like production? */
 | {
    readonly about: 'replaced';
    readonly path: string;
    readonly order: readonly Script[];
}
/** What an empty database runs, beginning with a file of its own: does a fresh install end like production? */
 | {
    readonly about: 'snapshot';
    readonly path: string;
    readonly order: readonly Script[];
};
/** Which SQLite is asked. */
export interface EngineWish {
    /** Production's version, `3.40` or `3.40.1`; null for the newest that is bundled. */
    readonly target: string | null;
    /** Whether to try the new files on an older SQLite too, and tell what it refuses. Only without a target. */
    readonly older: boolean;
}
/** Rows of the project's own: a script to run on the base's database, or the database itself. */
export interface Rows {
    readonly path: string;
    readonly database: Uint8Array | null;
    readonly sql: string | null;
    /** What lies beside the database by its ending, `-wal` or `-journal`: a crash or a running writer has left it. */
    readonly beside?: readonly {
        readonly ending: string;
        readonly bytes: Uint8Array;
    }[];
    /** It is production's own database, which has exactly the base's files: what the new ones do there is measured too. */
    readonly isProduction?: true;
}
export interface ReplayJob {
    readonly runner: Runner;
    /** The newest, and no older one, when nothing is said. */
    readonly engine?: EngineWish;
    /** What production had before the first file, as the project gives it, and as a database's bytes. */
    readonly baseline?: Rows | null;
    readonly from?: Uint8Array;
    /** Tables of `from` that were made up: of their columns nothing is known but their names. */
    readonly guessed?: readonly string[];
    /** Tables may be there that no file of SQL makes: what a new file misses is no proof. */
    readonly elsewhere?: true;
    /** Programs migrate in between: they may add columns to tables that files of SQL make. */
    readonly between?: true;
    /** What production has applied, in order. */
    readonly base: readonly Script[];
    /** What the pull request adds, in the order it will be applied. */
    readonly incoming: readonly Script[];
    readonly questions: readonly Question[];
    /** Every file of the head in the order of a fresh install, when that is not `base` and then `incoming`. */
    readonly fresh: readonly Script[] | null;
    /** Rows of the project's own; tables that stay empty get invented ones all the same. */
    readonly rows?: Rows | null;
    /** Scripts that run after the migrations at every start, in order. */
    readonly seeds: readonly Script[];
    /** The application's own queries, several per file. */
    readonly queries: readonly Script[];
    /** How a migration is undone, by its path. */
    readonly downs: Readonly<Record<string, Script>>;
    /** Whether to tell the first new file statement by statement. */
    readonly tells?: true;
}
/** How long one file may take in all its scenarios, and how much memory the stage may hold. */
export interface Limits {
    readonly seconds: number;
    readonly megabytes: number;
    /** Seconds for everything together; null for as long as it takes. */
    readonly total: number | null;
}
/** Generous for a migration that meets a handful of rows. */
export declare const LIMITS: Limits;
/** What a rehearsal does: builds the base, plays each scenario of each file and looks what it did, then asks about all files. */
export type Phase = 'base' | Scenario | 'observations' | 'losses' | 'comparisons' | 'versions';
