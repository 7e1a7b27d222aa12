/** What the replay asks of a SQLite: a small interface, so that several real SQLites can stand behind it. */
import type { Own } from './own-functions.js';
export type SqlValue = number | string | Uint8Array | null;
/** SQLite refused something; `message` is its own. */
export declare class Refused extends Error {
    readonly name = "Refused";
}
/** One statement of a text, prepared by SQLite. */
export interface Prepared {
    /** UTF-16 offsets into the text given to `statements`; the start may stand before comments. */
    readonly start: number;
    readonly end: number;
    /** Runs it to the end, dropping any rows. Throws `Refused`. */
    run(): void;
}
/** A database at one moment, and the files that lie beside it: what a process leaves for the next one. */
export interface State {
    /** The database as a file's bytes; empty before anything was written. */
    readonly bytes: Uint8Array;
    /** The files that ATTACH and VACUUM INTO have made, by name. */
    readonly files: ReadonlyMap<string, Uint8Array>;
}
/** No database yet, and nothing beside it. */
export declare const NOTHING: State;
/** A database that is all there is on the disk. */
export declare function alone(bytes: Uint8Array): State;
/** An open database. Everything throws `Refused` where SQLite refuses. */
export interface Connection {
    /** Runs all statements in `sql`, our own text. */
    run(sql: string, parameters?: readonly SqlValue[]): void;
    /** All rows of one query. */
    rows(sql: string, parameters?: readonly SqlValue[]): SqlValue[][];
    /** A stranger's text, split by SQLite itself, one statement at a time: what was run decides how the next is read. */
    statements(sql: string): Generator<Prepared, void, void>;
    /** Prepares `sql` and throws it away: does SQLite understand it, here and now? */
    prepare(sql: string): void;
    /** Whether no transaction is open. */
    autocommit(): boolean;
    /** The database as a file's bytes. Only while `autocommit()`. */
    bytes(): Uint8Array;
    close(): void;
}
/** A connection to a database on a disk of its own. */
export interface OnDisk extends Connection {
    /** What the next process finds. Only while `autocommit()`. */
    state(): State;
    /** The files of the disk that are attached now, each under the name by which `State` knows it. */
    attached(): readonly {
        readonly schema: string;
        readonly file: string;
    }[];
}
/**
 * https://sqlite.org/c3ref/c_limit_attached.html: bytes of a value or row, bytes of a statement, columns, steps that an expression
 * is deep, terms of a compound SELECT, bytes of a LIKE pattern, arguments of a function.
 */
export interface SizeLimits {
    readonly value: number;
    readonly statement: number;
    readonly columns: number;
    readonly depth: number;
    readonly compound: number;
    readonly pattern: number;
    readonly arguments: number;
}
/** One real SQLite. */
export interface Engine {
    readonly package: string;
    /** SQLite's own version, e.g. `3.54.1`. */
    readonly sqlite: string;
    /** Throws `Refused` when the state is no database that this SQLite can read. */
    open(state?: State): OnDisk;
    /** A connection whose `main` is the first database and whose schema `after` is the second. */
    openPair(before: State, after: State): Connection;
    /** The same with smaller limits on every connection; null where this engine cannot be told any. */
    limited(limits: SizeLimits): Engine | null;
    /** The same with functions and tables of our own on every connection. */
    with(own: Own): Engine;
    /**
     * A database as a process finds it that opens it after a crash: with what its write-ahead log holds, and without what its
     * rollback journal takes back. Missing where the engine has no files for that. Throws `Refused`.
     */
    settled?(left: Left): Uint8Array;
}
/** A database's file, and what lies beside it by its ending: `-wal`, `-journal`. */
export interface Left {
    readonly bytes: Uint8Array;
    readonly beside: readonly {
        readonly ending: string;
        readonly bytes: Uint8Array;
    }[];
}
/** SQLite's message when `action` is refused; null when it is not. Any other error is a bug, and goes on. */
export declare function refusal(action: () => void): string | null;
/** The rows of a query; none where SQLite refuses it. */
export declare function rowsOrNone(connection: Connection, sql: string): SqlValue[][];
/** Runs `action` on a connection to a copy of the database, and closes it. */
export declare function on<T>(engine: Engine, state: State, action: (connection: OnDisk) => T): T;
/**
 * Nobody else reads this database: no lock and no journal file for each statement, which saves a third of a long replay.
 * Closes the connection and throws `Refused` when its bytes are no database that this SQLite can read.
 */
export declare function unshared(connection: Connection): Connection;
/**
 * Sets the file's header to rollback mode, in place, and returns it. The log itself must have been taken in before. A file in
 * write-ahead mode needs shared memory, which WebAssembly does not have (https://sqlite.org/fileformat.html#file_format_version_numbers).
 */
export declare function inRollbackMode(bytes: Uint8Array): Uint8Array;
