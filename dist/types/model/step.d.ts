/** Nouns of one statement's doings, as `explain` tells them. */
import type { Place } from './text.js';
/** Something of the schema that came, went, or is another now. `from` is the old name of what was renamed. */
export interface SchemaStep {
    readonly did: 'added' | 'removed' | 'renamed' | 'changed';
    readonly type: 'table' | 'column' | 'index' | 'trigger' | 'view';
    readonly name: string;
    /** The table that it belongs to; its own name for a table. */
    readonly table: string;
    readonly from?: string;
}
/** Rows of one table that a statement changed; a table that it drops loses all of them. */
export interface RowStep {
    readonly table: string;
    readonly before: number;
    readonly added: number;
    readonly changed: number;
    readonly deleted: number;
}
/** What SQLite has to do for it, beside the rows: https://sqlite.org/lang_altertable.html, https://sqlite.org/lang_vacuum.html */
export type Work = 'rewrites the database' | 'rewrites the table' | 'reads the whole table' | null;
export interface StepSeen {
    readonly at: Place;
    readonly sql: string;
    /** SQLite's message; null when it took the statement. */
    readonly refused: string | null;
    /** Whose transaction it is in: the runner's around the file, one of the file's own, or none but its own. */
    readonly transaction: 'runner' | 'file' | 'none';
    /** Until when nobody else can write: not at all, until the statement has ended, or until the transaction has. */
    readonly lock: 'none' | 'statement' | 'transaction';
    readonly work: Work;
    readonly schema: readonly SchemaStep[];
    readonly rows: readonly RowStep[];
}
/** A file, statement by statement. */
export interface StepsSeen {
    readonly steps: readonly StepSeen[];
    /** Statements behind those that were looked at. */
    readonly left: number;
    /** Whether an error ends the file. */
    readonly stops: boolean;
    /** Whether the transaction that was open at the end is taken back. */
    readonly undone: boolean;
}
