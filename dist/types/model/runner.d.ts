/** Nouns of a runner: how production applies a file and remembers it. Plain data that crosses a process border. */
/** The table in which a runner remembers what it has applied. */
export interface Ledger {
    readonly table: string;
    /** The column by which it knows a file again: it holds the migration's key. */
    readonly column: string;
    /** What else each row gets: column → SQL. */
    readonly also?: Readonly<Record<string, string>>;
    /** The column that holds a checksum of the file, where an edited file is noticed by it. */
    readonly checksum?: string;
    /** For a row that is written before the file runs: what says, as SQL, that the file is done, and that it is not. */
    readonly done?: {
        readonly column: string;
        readonly yes: string;
        readonly no: string;
    };
    /** Whether each file has a row, only the last one has, or `PRAGMA user_version` counts them and there is no table. */
    readonly keeps: 'each' | 'last' | 'user-version';
    readonly create: string;
    /** The history is asked once more before each file, and a row that cannot be written is passed over: a script's own table. */
    readonly loose?: true;
}
/** What the next start does after something unusual. */
export interface After {
    /** The process was killed inside a file: the file is run again, or every start refuses until a person acts. */
    readonly kill: 'reruns' | 'refuses';
    /** The text of an applied file differs: nobody looks, a warning is printed, or every start stops. */
    readonly edit: 'ignored' | 'warned' | 'refused';
    /** Line endings count for nothing where edits are noticed. */
    readonly lineEndings?: 'ignored';
    /** An applied file is gone: nobody looks, a warning is printed, every start stops, or only if it was the last one, or was not. */
    readonly missing: 'ignored' | 'warned' | 'refused' | 'last-refused' | 'refused-but-last';
    /** A new file stands below the last applied one: it is applied, never applied, or every start stops. */
    readonly late: 'applied' | 'skipped' | 'refused';
    /**
     * Two files have one version: both are applied; the second of two new ones fails, and one beside an applied file is never
     * applied; one of them is never applied, and nobody says so; or every start stops.
     */
    readonly duplicate: 'applied' | 'fails' | 'one-wins' | 'refused';
    /** A number is left out: nobody looks, or every start stops. */
    readonly gap?: 'refused';
    /** The file has another name and is remembered by the same key: nobody looks, or every start stops. */
    readonly rename?: 'refused';
    /** The previous release is started on the migrated database. */
    readonly olderRelease: 'starts' | 'refuses';
    /** Two processes start at once: both apply the same files, one waits for the other, or one stops at the other's lock. */
    readonly twoStarts: 'both' | 'one-waits' | 'one-stops';
}
/** How production applies a file. Data, not code paths. */
export interface Runner {
    readonly name: string;
    /** The tool in the table that it is, or is like: asked for what cannot be data, and for its words. */
    readonly tool: string;
    /** What is wrapped in one transaction: nothing (each statement commits), each file, or all pending files together. */
    readonly transaction: 'none' | 'file' | 'all';
    /** Whether `PRAGMA foreign_keys` is on while a file runs. */
    readonly foreignKeys: boolean;
    /** No statement of a file changes that: the database sees to it. */
    readonly foreignKeysStay?: true;
    /**
     * What happens to foreign keys around the file, where the connection has them otherwise: they are off while it runs; or
     * off, and rows that point at nothing and did not before make the runner roll back.
     */
    readonly around?: 'off' | 'off-and-checked';
    /** Whether a name in double quotes that is no column becomes a string, as SQLite has it unless it is told otherwise. */
    readonly doubleQuotes: boolean;
    /** After an error: go on with the next statement, stop, or stop and roll the transaction back. */
    readonly onError: 'continue' | 'stop' | 'rollback';
    /**
     * When the history row is written: apart from the file, in its transaction, appended to its text, or before the file and
     * once more after it.
     */
    readonly history: 'apart' | 'same-transaction' | 'appended' | 'before-and-after';
    /** What it hands to SQLite at once: what the sqlite3 shell does, a statement, the whole file, or what the tool of that name takes for a piece. */
    readonly reads: string;
    /**
     * What a piece may hold: any number of statements, at least one, exactly one (else an error), or one (others are not run,
     * and that is no error).
     */
    readonly piece?: 'any' | 'some' | 'one' | 'first';
    /** A piece without a statement is no error, though its kind of binding refuses one. */
    readonly passesBlanks?: true;
    /** Which tool's markers divide a file into up and down, by its name; `any` tool's. `none`: it runs whole files. */
    readonly sections: string;
    /** Whether a file must survive a second run, because a crash can leave it applied and not recorded. */
    readonly rerun: boolean;
    readonly ledger: Ledger;
    readonly after: After;
    /** Smaller limits than SQLite's own (https://sqlite.org/c3ref/c_limit_attached.html), where the database has such. */
    readonly limits?: {
        readonly value: number;
        readonly statement: number;
        readonly columns: number;
        readonly depth: number;
        readonly compound: number;
        readonly pattern: number;
        readonly arguments: number;
    };
    /** `ALTER TABLE … ADD COLUMN IF NOT EXISTS` works: the runner asks for the column first. */
    readonly addsColumnIfNotExists?: true;
    /** `ALTER TABLE … ALTER COLUMN … TO …` works: the database is libSQL. */
    readonly altersColumns?: true;
    /**
     * What the runner's database refuses although SQLite would take it, and in which words. A pattern is a regular
     * expression, blind to case, for a statement's words and signs joined by single spaces, strings shown as `''`.
     */
    readonly refuses: readonly {
        readonly pattern: string;
        readonly message: string;
    }[];
}
/** UTF-16 offsets into the script. `command` is a line of the sqlite3 shell's own (`.bail on`, `# …`, `go`), which is no SQL. */
export interface Unit {
    readonly start: number;
    readonly end: number;
    readonly command: boolean;
}
