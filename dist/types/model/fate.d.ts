/** Nouns of what became of a table's rows in one file. */
/** One table's rows before the file, and after it under each runner by name. Null: the table is gone, or the file fails. */
export interface Survival {
    readonly table: string;
    readonly before: number;
    readonly after: Readonly<Record<string, number | null>>;
}
/** What one statement did to one table's rows. */
export interface Deed {
    /** Index into the file's `statements`. */
    readonly statement: number;
    readonly rows: number;
    /** Whether the statement is aimed at this table: as what it inserts into, updates, deletes from or drops. */
    readonly aimed: boolean;
    /** Of rows that go along: another table holds all that they said, or only what those said that the statement is aimed at. */
    readonly kept?: 'whole' | 'parents';
}
/** What became of one table that the file found. */
export interface Fate {
    readonly table: string;
    /** Its name at the end, also when it was renamed, or the name of the table in its place; null: it is gone. */
    readonly now: string | null;
    /** It was dropped, and a table that the file made has its name at the end. */
    readonly rebuilt: boolean;
    readonly before: number;
    readonly after: number | null;
    /** What dropped it, and the rows that it held then. */
    readonly dropped: Deed | null;
    /** The statement that put the first rows into the table in its place. */
    readonly copied: number | null;
    /** Statements behind which it, or the table in its place, had fewer rows. A DROP of its own is not one of them. */
    readonly losses: readonly Deed[];
    /** Statements behind which fewer of its rows pointed at a parent, though the rows were there. */
    readonly unlinked: readonly (Deed & {
        readonly column: string;
    })[];
    /** Statements that were aimed at the table and met every row of it, awkward ones too. */
    readonly sweeps: readonly (Deed & {
        readonly did: 'deleted' | 'updated';
    })[];
}
/** Rows that a file has put into a table of its own, and that a DROP TABLE of another one takes along. */
export interface TakenAgain {
    /** Index of the DROP TABLE. */
    readonly statement: number;
    readonly table: string;
    /** Rows before it, and behind it. */
    readonly before: number;
    readonly after: number;
    /** Index of the first statement that wrote into the table. */
    readonly filled: number;
}
