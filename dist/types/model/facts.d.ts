/** Nouns of what SQLite says: refusals, and differences between two states of a database. */
import type { SchemaObjectType } from './schema.js';
import type { Place } from './text.js';
/** A statement that SQLite refused. */
export interface Refusal {
    readonly at: Place;
    /** SQLite's own message. */
    readonly message: string;
    /** The statement's text, without leading comments. */
    readonly statement: string;
    /** A well-known mistake, explained; null when we know no better than SQLite. */
    readonly hint: string | null;
}
/** One difference between two states of a database. `before`/`after` of schema facts are `CREATE` texts. */
export type Fact = {
    readonly kind: 'table-added';
    readonly table: string;
    readonly after: string;
} | {
    readonly kind: 'table-dropped';
    readonly table: string;
    readonly before: string;
    readonly rows: number;
} | {
    readonly kind: 'table-changed';
    readonly table: string;
    readonly before: string;
    readonly after: string;
} | {
    readonly kind: 'column-added';
    readonly table: string;
    readonly column: string;
    readonly after: string;
} | {
    readonly kind: 'column-dropped';
    readonly table: string;
    readonly column: string;
    readonly before: string;
    /** In how many rows it held something. */
    readonly values?: number;
} | {
    readonly kind: 'column-changed';
    readonly table: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
} | {
    readonly kind: 'object-added';
    readonly type: SchemaObjectType;
    readonly name: string;
    readonly table: string;
    readonly after: string;
} | {
    readonly kind: 'object-dropped';
    readonly type: SchemaObjectType;
    readonly name: string;
    readonly table: string;
    readonly before: string;
} | {
    readonly kind: 'object-changed';
    readonly type: SchemaObjectType;
    readonly name: string;
    readonly table: string;
    readonly before: string;
    readonly after: string;
} | {
    /** `before` and `after` count the whole table; `rows` those that appeared or disappeared; `sample` shows a few. */
    readonly kind: 'rows-added' | 'rows-deleted';
    readonly table: string;
    readonly rows: number;
    readonly before: number;
    readonly after: number;
    readonly sample: readonly string[];
} | {
    readonly kind: 'values-changed';
    readonly table: string;
    readonly column: string;
    readonly rows: number;
    readonly of: number;
    readonly sample: readonly {
        readonly key: string;
        readonly before: string;
        readonly after: string;
    }[];
    readonly how?: ValueChange;
    /** The old column whose values it has now, when they were `swapped`. */
    readonly source?: string | null;
} | {
    readonly kind: 'sequence-changed';
    readonly table: string;
    readonly before: number;
    readonly after: number;
} | {
    readonly kind: 'user-version-changed';
    readonly before: number;
    readonly after: number;
} | {
    readonly kind: 'orphans-added';
    readonly table: string;
    readonly parent: string;
    readonly rows: number;
    /** The foreign key was not declared before, so that the old rows owed it nothing. */
    readonly newKey?: boolean;
    /** Every row points at one and the same value, which the file has written. */
    readonly sameValue?: boolean;
    /** A new column whose DEFAULT, as SQL, is all that the orphans have in it: nothing fills it in their rows. */
    readonly byDefault?: {
        readonly column: string;
        readonly value: string;
    };
    /** The files themselves fill the parent: nothing else is in it. */
    readonly parentKnown?: boolean;
    /** The parent's key column, which only the files can have filled, and whether they do: then with other values. */
    readonly unmade?: {
        readonly column: string;
        readonly filled: boolean;
    };
    /** The few values that the new orphans point at, as SQL; left out where they are many. */
    readonly values?: readonly string[];
    /** The file writes each of them as a literal, and no file fills the parent: the application may have. */
    readonly named?: boolean;
    /** Of `named`: the file makes the row by an INSERT without its id, so that SQLite says which one it is. */
    readonly numbered?: true;
    /** With foreign keys on, as the file runs, SQLite refuses what would make them. */
    readonly refused?: boolean;
    /** The kind of row on which it happens, where one by itself is enough. */
    readonly on?: string;
};
/** Rows that are left without the parent that they name. */
export type Orphans = Extract<Fact, {
    kind: 'orphans-added';
}>;
/**
 * What a column's new values have to do with the old ones: all rows hold one and the same now; they are another old
 * column's; text became a number that no longer reads the same, or the other way round; the same under another type; the
 * rows were given other ids; else.
 */
export type ValueChange = 'wiped' | 'swapped' | 'converted' | 'retyped' | 'renumbered' | 'other';
/** What a `CREATE … IF NOT EXISTS` declares, and what is there instead. */
export interface Masked {
    readonly at: Place;
    /** What is declared: `table`, `index`, `trigger`, `view`. */
    readonly type: string;
    readonly name: string;
    /** Clauses such as `column Phone is missing`. */
    readonly differences: readonly string[];
}
