/** Nouns of what a whole replay hands back: data only, so that it can cross a process border. */
import type { Fact, Refusal } from './facts.js';
import type { Loss } from './loss.js';
import type { MigrationSeen, Outcome } from './seen.js';
import type { StepsSeen } from './step.js';
import type { Place } from './text.js';
/** How the end of another sequence of files differs from the end of production's. */
export interface Comparison {
    /** Which question this answers. */
    readonly about: 'edited' | 'order' | 'replaced' | 'snapshot';
    /** The edited file, the first file out of order, the first that is gone, or what an empty database begins with. */
    readonly path: string;
    readonly facts: readonly Fact[];
    /** The first refusal in either sequence that the other does not have. */
    readonly beforeRefusal: Refusal | null;
    readonly afterRefusal: Refusal | null;
    /** Tables that differ in nothing but the order of their columns; left out where there are none. */
    readonly reordered?: readonly string[];
    /** The same on invented rows, put in before the first file that differs; left out where it was not asked. */
    readonly onRows?: Pick<Comparison, 'facts' | 'beforeRefusal' | 'afterRefusal'>;
}
/** A statement of a new migration that one bundled SQLite refuses and a newer one takes. */
export interface OlderRefusal {
    readonly refusal: Refusal;
    /** The newest bundled version that refuses it, and the next one, which takes it. */
    readonly refusedBy: string;
    readonly takenBy: string;
    /** The release that brought what it needs, where that is known: see `releases.ts`. */
    readonly brought?: {
        readonly since: string;
        readonly what: string;
        readonly link: string;
        readonly silent: boolean;
    };
}
/** What a statement needs and the SQLite that played it was built without; the place is the first that needs it. */
export interface Missing {
    readonly kind: 'module' | 'function' | 'collation' | 'tokenizer' | 'file' | 'statement' | 'template';
    readonly name: string;
    readonly at: Place;
    /** The file that needs it itself, where this place only needs what that file makes with it. */
    readonly through?: string;
}
/** A statement that was only played on another SQLite than production's, because that version's lacks what it needs. */
export interface Untold {
    readonly at: Place;
    /** The version that was asked for production's. */
    readonly asked: string;
    /** The module or function; null where only its refusal is known. */
    readonly needs: string | null;
    /** What that one says; null when it was not asked. */
    readonly message: string | null;
    /** The newer version that takes it, where production's lies between the two. */
    readonly takenBy?: string;
}
/** What one statement of a new file did to production's own rows. */
export interface Measured {
    readonly at: Place;
    readonly verb: string;
    /** Rows that it wrote, those of triggers and of foreign keys included. */
    readonly rows: number;
    /** Those rows once more for each index that has to follow: what Cloudflare D1 counts as rows written. */
    readonly written: number;
    /** On this machine. */
    readonly milliseconds: number;
}
/** One run of the new files on all of production's own rows. */
export interface Measures {
    /** How many rows the database has. */
    readonly rows: number;
    /** Whether the other scenarios had only some of them. */
    readonly isThinned: boolean;
    /** What wrote rows, or took long. */
    readonly statements: readonly Measured[];
}
/** What replay hands back: data only, so that it can cross a process border. */
export interface Replayed {
    readonly engine: {
        readonly package: string;
        readonly sqlite: string;
    };
    /** The version of production's SQLite, when it was said. */
    readonly target: string | null;
    /** Why this engine, in sentences for the reader of the report. */
    readonly remarks: readonly string[];
    /** With a target: refused there, and no longer in `migrations`. Without: what an older SQLite, asked as well, refuses. */
    readonly olderRefusals: readonly OlderRefusal[];
    /** Places in new files that were passed over or could not be judged; refusals that come from them are nowhere else. */
    readonly missing: readonly Missing[];
    /** With a target: what its own SQLite could not be asked about. */
    readonly untold?: readonly Untold[];
    /** Refusals while replaying what the base has; production's past, never blamed on the pull request. */
    readonly baseRefusals: readonly Refusal[];
    /** Tables that the files take for granted and none of them makes: their columns are made up. */
    readonly guessed?: readonly string[];
    readonly migrations: readonly MigrationSeen[];
    readonly comparisons: readonly Comparison[];
    /** What production loses by all new files together. */
    readonly losses: readonly Loss[];
    /** Before a new file, the tables (lower case) that an earlier one made and that hold what production had. */
    readonly heirs: readonly {
        readonly path: string;
        readonly tables: readonly string[];
    }[];
    /** Whether some questions about losses were left, as they were too many. */
    readonly lossesLeft: boolean;
    /** The first new file statement by statement, where the job asks for it. */
    readonly told?: StepsSeen | null;
    /** Null when there was nothing to deploy. */
    readonly deployed: Deployed | null;
    /** Only where the rows are production's own. */
    readonly measures?: Measures;
    /** Tables that could not be given a row, and why. */
    readonly withoutRows: readonly {
        readonly table: string;
        readonly reason: string;
        readonly virtual: boolean;
    }[];
    /** Set when the deadline or the memory cap ended the replay: what was running. */
    readonly stopped: {
        readonly at: Place;
        readonly why: string;
    } | null;
    /** Milliseconds by phase, in their order; missing where nobody has measured. */
    readonly took?: readonly (readonly [phase: string, milliseconds: number])[];
}
/** The whole deployment: every file, its history row and the seeds, started twice. */
export interface Deployed {
    readonly outcome: Outcome;
    readonly detail: string;
    /** What made the first start stop. */
    readonly refusal: Refusal | null;
    /** How a fresh install ends different from production; empty when it ends the same or was not asked. */
    readonly freshDiffers: readonly Fact[];
    readonly freshRefusal: Refusal | null;
    /** What a second start applied again, and what it changed. */
    readonly appliedAgain: readonly string[];
    readonly secondStart: readonly Fact[];
    /** The seed script that the second start's difference comes from, or that failed. */
    readonly seed: string | null;
}
