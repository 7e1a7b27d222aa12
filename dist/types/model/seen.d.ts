/** Nouns of what was seen when migrations were rehearsed. */
import type { Fact, Masked, Orphans, Refusal } from './facts.js';
import type { Fate, Survival, TakenAgain } from './fate.js';
import type { MixedFormat, NameAsText, RawText, TextDefault, TextDocument, WordsForTime } from './formats.js';
import type { Broken, Leftover, Lost, Sweeping } from './hanging.js';
import type { Runner } from './runner.js';
import type { SchemaObjectType, SchemaSeen } from './schema.js';
import type { DeadPragma, Guarded, OldStatement, StatementsSeen } from './statements.js';
import type { Place } from './text.js';
export type Scenario = 'empty' | 'rows' | 'rerun' | 'crash' | 'together' | 'deploy';
/** `partial`: checked without what could not be run. `unchecked`: nothing is known. `skipped`: of no use. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'partial' | 'unchecked' | 'skipped';
/**
 * Why a rehearsal ended as it did, where the outcome alone does not tell: a refusal; another end of the second run or start; a
 * runner that never runs a file twice, or commits it at once; a second start that stops, or does the work again; a failure before;
 * what the engine lacks; the deadline came.
 */
export type Why = 'refused' | 'ends-differently' | 'gets-stuck' | 'never-twice' | 'at-once' | 'fails-empty' | 'fails-rows' | 'fails-before' | 'base-fails' | 'lacks' | 'stopped' | 'too-many' | 'stops-once' | 'applied-twice';
/** One statement of a file as SQLite split it. */
export interface StatementSeen {
    readonly at: Place;
    /** The text without leading comments and without the final semicolon. */
    readonly sql: string;
    /** Whether nothing was left uncommitted behind it. */
    readonly committed: boolean;
    /** The first two or three key words, upper case: `ALTER TABLE`, `CREATE INDEX`, `BEGIN`. */
    readonly verb: string;
}
/** One replay of one new migration under one scenario. */
export interface Rehearsal {
    readonly migration: string;
    readonly scenario: Scenario;
    readonly outcome: Outcome;
    /** Null where it simply passed, or the outcome says it all. */
    readonly why: Why | null;
    /** One line for a person, e.g. SQLite's message or the reason for skipping. */
    readonly detail: string;
    readonly refusals: readonly Refusal[];
    /** What this run changed (`bare`, `filled`), or how its end differs from the expected end (the others). */
    readonly facts: readonly Fact[];
}
/** Everything that was observed about one new migration. */
export interface MigrationSeen extends StatementsSeen {
    readonly path: string;
    /** How this file is applied, where it asks for another way than its runner's. */
    readonly runner?: Runner;
    readonly statements: readonly StatementSeen[];
    readonly rehearsals: readonly Rehearsal[];
    /** The file ended inside a transaction that it had opened: where the BEGIN stands. */
    readonly openTransaction: Place | null;
    /** BEGIN, COMMIT or ROLLBACK that clashed with the runner's own transaction. */
    readonly brokenTransaction: Refusal | null;
    /** Statements that can never do anything, and why. */
    readonly idle: readonly {
        readonly at: Place;
        readonly why: string;
        /** It is not even run: the driver takes one statement at a time. */
        readonly dropped?: true;
        /** Only a condition in it does nothing, or only a query. */
        readonly partly?: 'condition' | 'query';
        /** What helps, where that is not to write another statement. */
        readonly fix?: string;
        /** Only with rows of which nothing in the project shows that there are any. */
        readonly byChance?: true;
    }[];
    /** Nothing in schema, rows or persistent pragmas was changed on a filled database. */
    readonly didNothing: boolean;
    /** Rows added between two runs that the second deleted; with `column`: what was written into a new one, and over. */
    readonly lostOnRerun: readonly {
        readonly table: string;
        readonly column: string | null;
    }[];
    /** Settings that were made and did not take. */
    readonly deadPragmas: readonly DeadPragma[];
    /** `CREATE … IF NOT EXISTS` passed over because something of another shape has the name. */
    readonly masked: readonly Masked[];
    /** Kinds of row, allowed by the old schema, on which the file fails though it passes on plain rows; and the damage of that. */
    readonly failsOn: readonly {
        readonly says: string;
        readonly refusal: Refusal;
        readonly damage?: MigrationSeen['damage'];
    }[];
    /** Rows that lose their parent where the old schema allows rows that plain ones are not. */
    readonly orphansOn: readonly Orphans[];
    /** What became of tables that lose rows or links along with another one's, on rows that nobody thinks of and their children. */
    readonly fatesOn: readonly Fate[];
    /** What ends up different when the same file runs at another time. */
    readonly chance: readonly Fact[];
    /** What ends up different on a machine in another time zone. */
    readonly otherZone: readonly Fact[];
    /** What the statements behind the first refused one still did, under a runner that goes on. */
    readonly damage: {
        readonly refusal: Refusal;
        readonly facts: readonly Fact[];
        readonly halfCommitted: Place | null;
    } | null;
    /** Null when the sweep found every crash harmless, or had nothing to sweep. */
    readonly crash: Stuck | null;
    /** Null when two starts at once end as one does, or one of them is right when it is started again. */
    readonly together: Together | null;
    /** How up and then down differs from before; null without a down file, or when it ends the same. */
    readonly down: {
        readonly refusal: Refusal | null;
        readonly facts: readonly Fact[];
    } | null;
    /** Rows left per table under each preset runner; empty when no table lost rows under any of them. */
    readonly survival: readonly Survival[];
    /** Every table that the file found, followed from statement to statement on the filled database. */
    readonly fates: readonly Fate[];
    readonly takenAgain: readonly TakenAgain[];
    /** What the file does to rows that the old schema allows and nobody thinks of, where it does not do it to plain ones. */
    readonly awkward: readonly AwkwardSeen[];
    /** Of tables that count their ids anew: where ids of deleted rows may stand still, as `table.column`, or as a table that a trigger fills. */
    readonly remembered: readonly {
        readonly table: string;
        readonly by: string;
    }[];
    /** Names in double quotes that SQLite takes for texts, though they were meant as columns. */
    readonly namesAsText: readonly NameAsText[];
    /** Columns that hold moments of two forms behind the file. */
    readonly mixedFormats: readonly MixedFormat[];
    /** Lists and objects that go into documents as texts. */
    readonly textDocuments: readonly TextDocument[];
    /** Texts that go into documents without what JSON needs before a quotation mark. */
    readonly rawTexts: readonly RawText[];
    /** New defaults that are a text and look like an expression. */
    readonly textDefaults: readonly TextDefault[];
    /** Texts that statements write into columns of times, and that look like an expression for one. */
    readonly wordsForTimes: readonly WordsForTime[];
    /** What SQLite says to the defaults of new columns when they are asked for by themselves. */
    readonly unmetDefaults: readonly string[];
    /** Parts of CHECKs that a rebuilt table had, and NOT NULL as `a IS NOT NULL`, that rows of it do not fulfil behind the file. */
    readonly unmetChecks: readonly {
        readonly table: string;
        readonly check: string;
    }[];
    /** Parts of CHECKs that a new table does not have, and that hold there by how its columns are computed. */
    readonly heldChecks: readonly {
        readonly table: string;
        readonly check: string;
    }[];
    /** The schema around the file, of the tables that it touched and their neighbours; null when it was not played with rows. */
    readonly schema: {
        readonly before: SchemaSeen;
        readonly after: SchemaSeen;
    } | null;
    /** The schema before a file that SQLite stops over a foreign key, of the rows or of a column that goes, or over a NULL behind a join; null for every other file. */
    readonly held: SchemaSeen | null;
    /** Views and triggers that do not work behind the file, and that worked before it or are new; virtual tables that worked. */
    readonly broken: readonly Broken[];
    /** Views, triggers and virtual tables that did not work before the file, and that work behind it or are gone. */
    readonly mended: readonly Pick<Broken, 'type' | 'name'>[];
    /** New triggers that nothing ties to the row that fires them. */
    readonly sweeping: readonly Sweeping[];
    /** Tables that were dropped and rebuilt under their name. */
    readonly rebuilt: readonly string[];
    /** Indexes, triggers and views that are gone while their table is there, though their CREATE text would still work. */
    readonly lost: readonly Lost[];
    /** Rebuilt tables that would end the same, each row included, by these statements; no statement: by none. */
    readonly needless: readonly {
        readonly table: string;
        readonly instead: readonly string[];
    }[];
    /** New tables that are named like a rebuild's helper and hold the rows of the table that it is about. */
    readonly leftovers: readonly Leftover[];
    /** The file's INSERTs in a wording that passes a second run; empty where none was found. */
    readonly guarded: readonly Guarded[];
    /** Statements that the deployed release could run before the file and cannot run after it. */
    readonly oldCode: readonly OldStatement[];
}
/** One kind of awkward row (`says` names it: `a NULL in Users.Name`), and what the file did with it in the database. */
export interface AwkwardSeen {
    readonly says: string;
    readonly facts: readonly Fact[];
}
/** A crash that the next start of the runner does not mend. */
export interface Stuck {
    /** The last statement that was committed before the process died. */
    readonly after: StatementSeen;
    /** Its number in the file, from 1. */
    readonly number: number;
    readonly of: number;
    /** What the next start stops at; null when it only ends in another state. */
    readonly refusal: Refusal | null;
    readonly facts: readonly Fact[];
    /** How many crash points were tried, and how many get stuck. */
    readonly tried: number;
    readonly stuck: number;
    /** No start does anything until a person acts, whatever the file does. */
    readonly refuses?: true;
    /** What the next start has destroyed or does not make again; missing where that is nothing. */
    readonly destroyed?: Destroyed;
    /** What the start after the one that stopped does; missing where the next start passes. */
    readonly afterwards?: 'stops' | 'passes';
}
/** What two starts at once leave, where that is not what one start leaves. */
export interface Together {
    /** Another database; a file at which every later start stops; a start that refuses until a person acts. */
    readonly ends: 'twice' | 'stuck' | 'held-up';
    /** The last statement that the first start had committed when the second one ran the file; null: all of it. */
    readonly after: StatementSeen | null;
    /** How the database differs from the one that a single start leaves. */
    readonly facts: readonly Fact[];
    /** What a start stops at; null when none does. */
    readonly refusal: Refusal | null;
}
/** What is less after a crash and the start that follows it than where nothing is killed. */
export interface Destroyed {
    /** `table` is where they would be, `stoodIn` the only table that had them after the crash. */
    readonly rows: readonly {
        readonly table: string;
        readonly rows: number;
        readonly stoodIn: string;
    }[];
    /** Objects that were there before the file, too. */
    readonly objects: readonly {
        readonly type: SchemaObjectType | 'table';
        readonly name: string;
    }[];
}
