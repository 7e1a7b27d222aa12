/** How a tool's own history table reads in a real database, and how a person puts it right. */
import type { Ledger, Runner } from '../model/runner.js';
/** How a tool makes a checksum of a file; `Tool.recorded` of the tools says which one is whose. */
export type Checksum = 'sha256' | 'sha384' | 'crc32-of-lines' | 'siphash13' | 'chained-sha256';
/** What goes into a history row. All is text that came from strangers. */
export interface Row {
    readonly key: string;
    readonly name: string;
    readonly checksum: string;
}
/** What somebody types, and the SQL that it comes to; null: there is nothing that could be tried on a copy. */
export interface Deed {
    readonly command: string;
    readonly sql: string | null;
}
/** What is known of a tool's history beyond the ledger of its runner; each field is only there where it differs. */
export interface Recorded {
    /** Columns, in lower case, by which its table is known from another tool's of the same name; and those that it has not. */
    readonly columns?: readonly string[];
    readonly without?: readonly string[];
    /**
     * One row for each migration, in the order in which they were applied; the last row of a key counts: key, what became of it
     * (`applied`, `failed`, `undone`), checksum as text or NULL, an error or NULL.
     */
    readonly query?: string;
    readonly checksum?: Checksum;
    /** SQL for the row of an applied file; null where only the tool can write it. */
    readonly insert?: ((row: Row) => string) | null;
    /** What makes the tool take a failed file for one that was never begun. `before`: the key of the file before it. */
    readonly forget?: (key: string, before: string | null) => Deed;
    /** A lock that a killed process leaves: a query with a row while it is there, and what releases it. */
    readonly lock?: {
        readonly table: string;
        readonly query: string;
        readonly release: Deed;
    };
    /** The command in `words.markApplied` is one of the tool's own; else somebody writes the row, and `typed` says how. */
    readonly hasCommand?: boolean;
    /** SQL on production's database as one line of a POSIX shell. */
    readonly typed?: (sql: string) => string;
    /** Other tables that it makes for itself, in lower case. */
    readonly others?: readonly string[];
    /** The command that applies what is pending; null where a program or a script of the project's own does it. */
    readonly start?: string | null;
}
/** All of it, with what the runner's ledger says where the tool says nothing. */
export interface HistoryTable extends Required<Omit<Recorded, 'checksum' | 'lock'>>, Pick<Recorded, 'lock'> {
    readonly table: string;
    readonly checksum: Checksum | null;
}
/** How this tool's history reads. */
export declare function historyTable({ runner, recorded, }: {
    readonly runner: Pick<Runner, 'ledger'>;
    readonly recorded?: Recorded;
}): HistoryTable;
/** An INSERT of these values, which are SQL. */
export declare function insertion({ table }: Pick<Ledger, 'table'>, values: Readonly<Record<string, string>>): string;
/** A text as SQL. */
export declare function text(value: string): string;
/** SQL as an argument of SQLite's shell, on one line of a POSIX shell. */
export declare function shell(sql: string): string;
/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02: nothing is special in single quotes. */
export declare function quotedForShell(word: string): string;
