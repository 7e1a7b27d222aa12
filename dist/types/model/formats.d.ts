/** Nouns of values: the forms that a column has, and texts that were meant as something else. */
import type { Place } from './text.js';
/** How a column writes a moment: `2026-01-01 12:00:00`, `2026-01-01T12:00:00Z`, a number, or one in a unit that is known. */
export type MomentForm = 'space' | 'T' | 'number' | MomentUnit;
/** What a number counts: days since 4714 BC, or one of these since 1970. */
export type MomentUnit = 'days' | 'seconds' | 'milliseconds' | 'microseconds';
/** Rows of before, or the default, have the one form; what the file or its new trigger writes, or its new default, has the other. */
export interface MixedFormat {
    readonly table: string;
    readonly column: string;
    readonly was: MomentForm;
    readonly now: MomentForm;
    readonly by: 'rows' | 'default' | 'trigger';
    /** Its name, as spelt. */
    readonly trigger?: string;
    /** The one form is that of the default behind the file. */
    readonly isDefault?: boolean;
}
/** `gives` is what the text is as an expression, as SQL, or that it is another each time; empty where only another database knows it. */
export interface TextDefault {
    readonly table: string;
    readonly column: string;
    readonly text: string;
    readonly gives: string;
}
/** A statement, or a trigger that it makes, writes the text as a time; `gives` as above. */
export interface WordsForTime extends TextDefault {
    readonly at: Place;
}
/** Texts that are added, of which SQLite makes a number. */
export interface AddedTexts {
    readonly at: Place;
    /** As it is written, and as it would put the texts together. */
    readonly sql: string;
    readonly joined: string;
}
/** Whole numbers that are divided, where the fraction is needed. */
export interface WholeDivision {
    readonly at: Place;
    /** As it is written, and with its fraction. */
    readonly sql: string;
    readonly exact: string;
    /** The column that holds fractions by its type, and gets the result; null where the statement goes on with that. */
    readonly into: string | null;
}
export interface NameAsText {
    readonly at: Place;
    /** The table that the statement changes. */
    readonly table: string;
    /** The column that holds the text in every row at the end; null where there is none. */
    readonly column: string | null;
    /** The name that stands in double quotes in the statement. */
    readonly name: string;
    /** The one column that is written nearly so; null where there is none. */
    readonly like: string | null;
    /** It is like no column. All that speaks for a name is that the file's other texts stand in single quotes. */
    readonly byQuotes?: true;
}
/** A value that a statement puts into documents as a text, though it is a list or an object itself. */
export interface TextDocument {
    readonly at: Place;
    readonly table: string;
    readonly column: string;
    /** Where it stands in the document, with `[#]` for each place in a list. */
    readonly path: string;
    /** One of them. */
    readonly text: string;
    /** As it is written in the statement. */
    readonly value: string;
}
/** A column whose texts a statement puts between the quotation marks of a document as they are. */
export interface RawText {
    readonly at: Place;
    /** The statement. */
    readonly sql: string;
    /** Where the document stands, as `table.column`. */
    readonly into: string;
    /** Whose texts they are, as `table.column`. */
    readonly of: string;
    /** What is no JSON any more. */
    readonly text: string;
}
