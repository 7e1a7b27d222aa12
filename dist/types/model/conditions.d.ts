/** Nouns of conditions that take other rows than they were written for. */
import type { Place } from './text.js';
/** A comparison of a number with a text: one of them is always the smaller one. */
export interface OtherTypes {
    /** The UPDATE, DELETE or copy, or the CREATE TRIGGER in which it stands. */
    readonly at: Place;
    readonly action: 'UPDATE' | 'DELETE' | 'INSERT';
    /** Its name (keyOf case); null outside of a trigger. */
    readonly trigger: string | null;
    readonly table: string;
    /** As it stands there. */
    readonly sql: string;
    /** Whether it holds for every row, or for none. */
    readonly holds: boolean;
    /** The statement meets no row for which it does not hold. */
    readonly needed: boolean;
    /** It is no matter of types: its bound is still to come, where the column's DEFAULT is the clock. */
    readonly isAhead: boolean;
    /** It compares nothing, and is a text that is taken for true or false. */
    readonly isTruth?: true;
    /** A date function takes the numbers of this column, which have this unit, for days; `instead` says what they are. */
    readonly days?: {
        readonly column: string;
        readonly unit: string;
        readonly instead: string;
    };
    /** It is no condition: the column (keyOf case) is filled with it, and it is NULL. */
    readonly fills?: string;
}
/** A condition by which an UPDATE or DELETE meets every row that has a value in the column: one with OR, or one that asks the table for its own values. */
export interface AlwaysHolds {
    readonly at: Place;
    readonly action: 'UPDATE' | 'DELETE';
    readonly table: string;
    /** Null: every row. */
    readonly column: string | null;
    /** As it is written. */
    readonly condition: string;
    /** Where it asks for the table's own values, the columns of before that are written or go; null: it has an OR. */
    readonly own: readonly string[] | null;
}
/** A comparison with the first value of a query that gives several, by which an UPDATE or DELETE meets rows that have one of the others. */
export interface FirstAlone {
    readonly at: Place;
    readonly action: 'UPDATE' | 'DELETE';
    readonly table: string;
    /** What the query asks. */
    readonly other: string;
    /** The comparison's sign as it is written, and what would ask for all values. */
    readonly sign: string;
    readonly instead: string;
}
/** An UPDATE or DELETE that passes over one value of a whole table, and meets all rows of other parents. */
export interface KeptOfAll {
    readonly at: Place;
    readonly action: 'UPDATE' | 'DELETE';
    readonly table: string;
    /** As it is written, what gives the value. */
    readonly query: string;
    /** The columns by which rows belong to parents, and the table of the first of these. */
    readonly links: readonly string[];
    readonly parent: string;
    /** Of so many parents in the rehearsal, how many have no other row. */
    readonly lost: number;
    readonly of: number;
    /** The statement that asks for each parent; null where SQLite did not take it so. */
    readonly fixed: string | null;
}
/** A condition that mixes AND and OR without brackets: on one side of the OR alone an UPDATE asks the column that it writes, or a DELETE whether a row is gone, or whose it is. */
export interface Unguarded {
    readonly at: Place;
    readonly action: 'UPDATE' | 'DELETE';
    readonly table: string;
    readonly column: string;
    /** As it is written: what is asked of the column, and the side of the OR for which that does not count. */
    readonly guard: string;
    readonly side: string;
    /** The condition with brackets around the OR. */
    readonly meant: string;
}
/** An UPDATE that writes one value into all rows of a table of keys and values. */
export interface AnySetting {
    readonly at: Place;
    readonly table: string;
    readonly key: string;
    readonly column: string;
    /** Two values, and what both are afterwards, as SQL. */
    readonly pair: readonly [string, string];
    readonly now: string;
}
/** An UPDATE that converts a number and writes its unit, of which no statement of the file asks what it was. */
export interface ConvertedAgain {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    readonly unit: string;
    /** As SQL: what is written, and the unit's DEFAULT where that is another one. */
    readonly value: string;
    readonly other: string | null;
    readonly mayBeNull: boolean;
    readonly sql: string;
}
/** A row that a statement takes for granted. */
export interface AssumedRow {
    readonly at: Place;
    readonly verb: 'UPDATE' | 'DELETE';
    readonly table: string;
    /** The condition that asks for it: `Id = 1`. */
    readonly key: string;
}
