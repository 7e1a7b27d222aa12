/** Nouns of what production loses by the new files, all of them followed as one. */
import type { Place } from './text.js';
/**
 * One loss: a table with all its rows, some of its columns, some of its rows, rows that were deleted in
 * their own place, all of them in the end, values that became equal, columns that hold another column's values, columns
 * that have changed places on their way out, or into columns of other types, rows that a statement meets whatever they have to do with the table that it
 * asks, what OR REPLACE deleted with the rows that were in its way, of which of two tables the rows of one were, or rows that
 * stand several times where they were joined with others, that point at the old ids of rows which have got new ones, that lead to another table by the ids of the old one,
 * that have got new ones at which nobody points, that a DELETE takes before they are copied, or by the numbers of copies of others, that are filled from any
 * of several rows, that a copy passes over where the list of a NOT IN has a NULL, or another table has no row (then without `columns`), that a DELETE takes for doubles
 * because they have no value, or as it does not ask whose they are (`with` names the parents), to which others are left that are
 * named after them, that go because of another owner's row (`half-compared`), that go as orphans though they never had a parent there (`parentless`), that are kept elsewhere without values for which there is a column, or that a copy with OR IGNORE passes
 * over, every one of them, as the new table refuses each. Of `collided` nothing is lost: the files stop where one row has the one value, and another the other. Nor of `half-converted`: some
 * rows hold their moments in another form than the others then.
 */
export interface Loss {
    readonly what: 'table' | 'columns' | 'rows' | 'deleted' | 'emptied' | 'narrowed' | 'crossed' | 'exchanged' | 'misplaced' | 'unbound' | 'replaced' | 'merged' | 'doubled' | 'strayed' | 'redirected' | 'renumbered' | 'late' | 'numbered' | 'tied' | 'unlisted' | 'undoubled' | 'abandoned' | 'left-behind' | 'refused' | 'collided' | 'half-converted' | 'half-compared' | 'parentless';
    /** The statement to change. */
    readonly at: Place;
    /** Other statements of the file that take columns of the same table: one finding speaks of all. Of `late` and `numbered`, the copy. */
    readonly also: readonly Place[];
    /** The file that it stands in, and its index there. */
    readonly path: string;
    readonly statement: number;
    /** The table as production knows it. */
    readonly table: string;
    /** The same at the statement: the files before it may have renamed it. */
    readonly called: string;
    /** What it is called at the end; null: it is gone. */
    readonly now: string | null;
    /** Another table has its name at the end. */
    readonly rebuilt: boolean;
    readonly columns: readonly LostColumn[];
    /**
     * Kinds of row, each as `a NULL in Users.Name`; empty where all rows are lost. Of `unbound`, the table that is asked; of
     * `doubled` and `tied`, the columns of a key that are not compared; of `half-compared`, those that are; of `parentless`, what they have in the place of one; of `undoubled`, the others of the key, or the id, where none is left; of `renumbered`, what takes the old ids for those of others;
     * of `strayed`, the other tables at which they pointed; of `merged`, the column of each by which its rows refer to those of another table; of `refused`, SQLite's words; of `unlisted`, the columns of which
     * values are lost, where rows are not.
     */
    readonly kinds: readonly string[];
    /**
     * The table whose rows its own cannot be told from, were joined with, pointed at or compared with, the table that holds both, or
     * those, and of `strayed` the one whose rows are taken for them.
     */
    readonly with?: {
        readonly other: string;
        readonly into: string;
        readonly rival?: string;
        /** Of `replaced`: rows of both have the same ids because either table counts its own. */
        readonly byChance?: true;
        /** Of `strayed`: the new table holds other rows besides, which may have the ids of these. */
        readonly shared?: true;
        /** Of `strayed`: by how much the column is moved, and the ids at which it points; null where those are not all moved by as much. */
        readonly offset?: {
            readonly own: string;
            readonly its: string | null;
        };
    };
    /** Of `undoubled`: rows have other values in `columns`, which the DELETE does not look at; else they have none. */
    readonly unlike?: true;
    /** Of `undoubled`: of rows that are alike in `columns` every one is deleted. */
    readonly noneLeft?: true;
    /** Of `undoubled`: they are doubles by the key in `kinds`, and what each counts in `columns` is not added to the one that stays. */
    readonly uncounted?: true;
    /** Of `rows`: the partner that they lack. */
    readonly unmet?: Unmet;
    /** Of `rows`: what passes over rows of the copy and does not stand in it. */
    readonly skippedBy?: {
        readonly trigger?: string;
        readonly clause?: string;
    };
    /** Of `rows` and `replaced`: all of them are the base's own, and the statement names each by its key. */
    readonly seeded?: true;
    /** Of `replaced`: the id that the statement writes out, and that SQLite may have given to a row of the application's. */
    readonly givenId?: string;
    /** Of `left-behind`: no row was left in the table. */
    readonly emptied?: true;
    /** Of `table`: where it went, where its rows stood elsewhere by then and a later statement, at which the loss stands, took the last of them. */
    readonly wentAt?: Place;
    /** How many rows it had in the rehearsal. */
    readonly rows: number;
}
/** Rows without a partner among those of another table, by the columns (as spelt) that a statement compares. */
export interface Unmet {
    readonly other: string;
    readonly columns: readonly {
        readonly own: string;
        readonly its: string;
    }[];
    /** What else a row of it has to have: the columns that are NOT NULL and have no DEFAULT. */
    readonly requires: readonly string[];
}
export interface LostColumn {
    readonly name: string;
    /** Its name at the statement, where that may be another one. */
    readonly called?: string;
    /** Where it went, where its values stood elsewhere by then and a later statement, at which the loss stands, took the last of them. */
    readonly wentAt?: Place;
    /** The kind of row in which it is lost; null: in plain ones. */
    readonly says: string | null;
    /** Other rows keep it, and nothing that can be said tells them apart. */
    readonly inSome?: boolean;
    /** The partner that those rows lack. */
    readonly unmet?: Unmet;
    /** The old column whose values stand in its place. */
    readonly from?: string;
    /** They stand in a document, without what was in the old one. */
    readonly document?: boolean;
    /** What stands there is made of its values. */
    readonly isMade?: boolean;
    /** Its values are members of a document at the end, and their rows are deleted. */
    readonly isMember?: boolean;
    /** The condition under which they are written there, where those rows may have a value already. */
    readonly where?: string;
    /** A whole number, which the column would not need to be. */
    readonly isWhole?: boolean;
    /** Only where the other column has something to write. */
    readonly partly?: boolean;
    /** The table in which no row was found to fill it from; null: it has no name. */
    readonly lookup?: string | null;
    /** The column that is NULL where it becomes so, as `table.column`, or is a text of one word where it becomes empty, and what to write instead so that it keeps its value. */
    readonly nulled?: {
        readonly says: string;
        readonly kept: string;
        readonly isText?: true;
    };
    /** The table in which its values stand, where nothing says whose they were. */
    readonly untied?: string;
    /** Each of its values makes a difference, as in a sum, but which row had which does not. */
    readonly mingled?: boolean;
    /** The trigger that wrote over it while the files ran. */
    readonly trigger?: string;
    /** The table whose rows fired it, and are all there afterwards. */
    readonly fired?: string;
    /** The kind of row in which nothing took the values elsewhere before they were emptied in every row; null: nothing sets them apart. */
    readonly emptied?: string | null;
    /** The statement of the same file that takes its values elsewhere, and comes when they are gone. */
    readonly readAt?: Place;
    /** The column of which it is made instead of itself, as another UPDATE makes that one, and the line in which that stands. */
    readonly pasted?: {
        readonly from: string;
        readonly line: number;
    };
    /** The sign between its values and those of other rows, of which one text is made. */
    readonly joined?: string;
    /** Two values that end the same, as SQL; null: all do. Of `half-converted`, one as some rows keep it, and one as others have got it. */
    readonly pair: readonly [string, string] | null;
    /** Neither its name nor a row says that it holds values such as those. */
    readonly unsaid?: boolean;
    /** Values of it and of another column in one row, as SQL, which end like two others. */
    readonly mixed?: {
        readonly other: string;
        readonly pairs: readonly [readonly [string, string], readonly [string, string]];
    };
}
