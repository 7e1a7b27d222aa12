/** What hangs on tables, and what a file leaves of it: lost, broken, left over. */
import type { SchemaObjectType } from './schema.js';
/** A helper table that is left over, and the table that it was made for. */
export interface Leftover {
    readonly table: string;
    readonly of: string;
    readonly rows: number;
    /** Rows that the table of the other name has at the end. */
    readonly there: number;
    /** Indexes and triggers of that table before the file, and tables that refer to it. */
    readonly hanging: readonly string[];
}
/** Something that hung on a table or view and went with it. */
export interface Lost {
    readonly type: SchemaObjectType;
    readonly name: string;
    readonly table: string;
    /** What brings it back. */
    readonly sql: string;
    /** The columns of an index, where it has no expression; else empty. */
    readonly columns: readonly string[];
    /** The other table that has it now: a renamed table keeps its indexes and triggers. */
    readonly movedTo: string | null;
    /** The CREATE text of what has its name on the same table now, and does something else. */
    readonly became?: string;
    /** The virtual table, such as a search, that a trigger wrote into, and that is still there or there again. */
    readonly feeds?: string;
    /** Production's table that it stood on, where `table` is another one that has its rows, or that several files make anew. */
    readonly from?: string;
    /** Where `table` has other rows too, or only some columns or rows of that one. */
    readonly isPart?: true;
    /** Where `table` has the rows of other tables of production's, too. */
    readonly isAmong?: true;
    /**
     * What a unique index that became another one does not demand any more: of its rows, or of its keys; `unique`: nothing; `none`:
     * it leaves out every row that there is.
     */
    readonly weaker?: 'unique' | 'keys' | 'rows' | 'none';
}
/** A new trigger of `table` that writes or deletes every row of `target`, whichever row fires it. */
export interface Sweeping {
    readonly trigger: string;
    readonly table: string;
    readonly target: string;
    /** What its statements can call the row that fires it. */
    readonly row: 'NEW' | 'OLD';
    /** What it writes; none: it deletes. */
    readonly columns: readonly string[];
    /** The column that its WHERE compares with itself; missing where it has no WHERE. */
    readonly itself?: string;
}
/** A view, trigger or virtual table that the file leaves broken. */
export interface Broken {
    readonly type: 'view' | 'trigger' | 'virtual table';
    readonly name: string;
    /** The trigger's table; the table or view that a virtual table keeps its content in. */
    readonly table: string;
    readonly message: string;
    readonly waitsFor?: string;
    readonly stale?: true;
    readonly renumbered?: true;
    /** The full-text index over the text of another table that the trigger writes to as if it held the text itself. */
    readonly unfit?: {
        readonly search: string;
        readonly module: 'fts5' | 'fts4';
        readonly content: string;
        readonly rowid: string;
        readonly columns: readonly string[];
    };
    readonly emptied?: true;
}
