/** Nouns of single statements of which something is said. */
import type { AlwaysHolds, AnySetting, AssumedRow, ConvertedAgain, FirstAlone, KeptOfAll, OtherTypes, Unguarded } from './conditions.js';
import type { AddedTexts, WholeDivision } from './formats.js';
import type { Place } from './text.js';
/** A statement in a wording that may run twice; one that SQLite was asked about. */
export interface Guarded {
    readonly at: Place;
    readonly sql: string;
}
/** A column that a statement fills with one value in all rows, out of a table or query whose rows belong to single ones of them. */
export interface Untied {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    /** What the value is made of. */
    readonly other: string;
    /** The condition that the query lacks; null where the column itself had said it in each row. */
    readonly tie: string | null;
    /** The query gives several rows, and each row of the table takes what one of them says. */
    readonly isOneOf?: true;
    /** As it is written, what the query gives: it stands behind FROM, where it cannot ask for the row. */
    readonly name?: string;
}
/** Dates as texts that are subtracted, which is a difference of years. */
export interface SubtractedDates {
    readonly at: Place;
    /** What gets the difference: a column, a table or a view. */
    readonly into: string;
    /** The two, as they are written. */
    readonly later: string;
    readonly earlier: string;
}
/** A sum that takes each row of a table once for each row of another one. */
export interface Multiplied {
    readonly at: Place;
    /** As it is written, and its function. */
    readonly sum: string;
    readonly how: string;
    /** The table that is added up, and the one that is joined beside it. */
    readonly of: string;
    readonly beside: string;
}
/** A name in a query that is the column of another table than it was meant to be. */
export interface Misread {
    readonly at: Place;
    /** What the statement does, or a statement of the new trigger; a SELECT is one of a trigger, or its WHEN. */
    readonly action: 'INSERT' | 'UPDATE' | 'DELETE' | 'SELECT' | 'CREATE VIEW';
    /** The trigger or view that is made; null for any other statement. */
    readonly made: string | null;
    /** What the statement writes to; of a view, its own name. */
    readonly target: string;
    /** The query says which rows are taken, and gives no value. */
    readonly filters: boolean;
    /**
     * `itself`: a column is compared with itself. `inner`: with another one of its own row. `outer`: two columns of the row
     * outside. `result`: the query gives a column of the row outside. `order`: it sorts its rows by one.
     * `numbers`: the keys of two tables are compared, of which one refers to the other by a column that is not asked.
     */
    readonly kind: 'itself' | 'inner' | 'outer' | 'result' | 'order' | 'numbers';
    /** The comparison, or what stands instead of it, as it is written. */
    readonly sql: string;
    readonly name: string;
    /** Whose the name is to SQLite, and the column that was meant: with its table. Null where there is no column of that name. */
    readonly is: string;
    readonly meant: string | null;
    /** What the query reads, and whose rows it was to be asked for. */
    readonly asked: string;
    readonly row: string;
    /** The columns of what is asked, where the name is none of them. */
    readonly columns: readonly string[];
    /** The statement with the name that was meant; null where that is not known. */
    readonly fixed: string | null;
}
/** An INSERT, of the file or of a trigger, none of whose rows gets a key. */
export interface NullKey {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    /** As it is declared. */
    readonly type: string;
    /** As it is spelt. */
    readonly trigger?: string;
}
/** A column that an UPDATE makes of itself, or an upsert of what its INSERT leaves out, and that ends as the same whatever was in it. */
export interface OneValue {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    /** The expression as it is written. */
    readonly text: string;
    /** What it gives, as SQL. */
    readonly gives: string;
    /** What it gives for NULL, as SQL, where that is something else. */
    readonly none: string | null;
    /** The column that the INSERT of an upsert leaves out; null for an UPDATE. */
    readonly leftOut: string | null;
}
/** A column that a statement fills with one value in all rows, though chance makes it. */
export interface OneChance {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
}
/** A column to which an UPDATE adds what one row of another table says, where several belong to its row. */
export interface OneOfSeveral {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    readonly other: string;
    /** The column (as spelt) of the other table by which its rows belong to one. */
    readonly by: string;
}
/** An UPDATE that meets rows to which an earlier one of the file has just given what it asks for. */
export interface MetAgain {
    readonly at: Place;
    /** Its index in the file, and the line of the earlier one. */
    readonly statement: number;
    readonly first: number;
    readonly table: string;
    /** In keyOf case. */
    readonly column: string;
    /** As SQL: the value that the earlier one takes, the one that it writes, and what both are at the end. */
    readonly from: string;
    readonly to: string;
    readonly now: string;
}
/** A column of which an UPDATE with a condition leaves no value in any row. */
export interface Wiped {
    readonly at: Place;
    readonly table: string;
    /** In keyOf case. */
    readonly column: string;
    /** What it has then in each row that had one, as SQL. */
    readonly value: string;
}
/** An UPDATE of which nothing is left, as a later one of its file writes over all that it has changed. */
export interface Undone {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    /** Where the later one stands. */
    readonly line: number;
}
/** Words that no row has any more, and for which a view, trigger or partial index still asks. */
export interface GoneWords {
    /** The statement that writes others in their place. */
    readonly at: Place;
    readonly type: 'view' | 'trigger' | 'index';
    readonly name: string;
    /** Its text behind the file. */
    readonly sql: string;
    readonly table: string;
    readonly column: string;
    /** Each, and what stands in its place, as SQL. */
    readonly words: readonly {
        readonly word: string;
        readonly now: string;
    }[];
}
/** One statement of the deployed release, as it was tried. `table` is empty for a query of the application's own. */
export interface OldStatement {
    readonly kind: 'write' | 'read';
    readonly sql: string;
    readonly table: string;
    readonly column: string | null;
    readonly message: string;
    /** Where a query of the application's own stands; null for a statement that we made up. */
    readonly from: Place | null;
    /** The index or trigger of the new files without which it works. */
    readonly by?: string;
}
/** A pragma that was set and read back with another value. */
export interface DeadPragma {
    readonly at: Place;
    readonly name: string;
    readonly wanted: string;
    readonly is: string;
}
/** What was seen of a file's statements one by one. */
export interface StatementsSeen {
    /** Rows that an UPDATE or DELETE asks for by key and that none of the project's files makes. */
    readonly assumedRows: readonly AssumedRow[];
    /** Comparisons in UPDATEs and DELETEs that hold for every row or for none, by the types of what they compare. */
    readonly otherTypes: readonly OtherTypes[];
    /** Columns that get one value in all rows, where each row should have its own. */
    readonly untied: readonly Untied[];
    /** Texts that are added by `+`. */
    readonly addedTexts: readonly AddedTexts[];
    readonly wholeDivisions: readonly WholeDivision[];
    /** Sums over joined tables that take a row more than once. */
    readonly multiplied: readonly Multiplied[];
    readonly subtractedDates: readonly SubtractedDates[];
    /** Names in queries that are the column of another table than they were meant to be. */
    readonly misread: readonly Misread[];
    /** INSERTs whose rows all end without a key. */
    readonly nullKeys: readonly NullKey[];
    /** Columns that get one value by chance in all rows, and another one each time. */
    readonly oneChance: readonly OneChance[];
    /** Columns that are made of themselves, and end as one value whatever was in them. */
    readonly oneValue: readonly OneValue[];
    /** Columns that take one of several amounts, and pass over the others. */
    readonly oneOfSeveral: readonly OneOfSeveral[];
    /** UPDATEs that take what an earlier one has just written. */
    readonly metAgain: readonly MetAgain[];
    /** Columns that lose the values of all rows by an UPDATE with a condition. */
    readonly wiped: readonly Wiped[];
    /** UPDATEs that a later one undoes. */
    readonly undone: readonly Undone[];
    /** Conditions with OR that hold for every value of a column. */
    readonly alwaysHolds: readonly AlwaysHolds[];
    /** Conditions with AND and OR by which an UPDATE passes by what it asks of the column that it writes. */
    readonly unguarded: readonly Unguarded[];
    /** Values of settings that are written whichever setting it is. */
    readonly anySetting: readonly AnySetting[];
    /** Numbers that are converted into the unit in which they may be already. */
    readonly convertedAgain: readonly ConvertedAgain[];
    /** Comparisons with the first of several values. */
    readonly firstAlone: readonly FirstAlone[];
    /** Conditions that pass over one row of all, and not one of each parent. */
    readonly keptOfAll: readonly KeptOfAll[];
    /** Words that the file takes out of every row, and for which something still asks. */
    readonly goneWords: readonly GoneWords[];
}
