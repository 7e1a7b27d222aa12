/** Nouns of a schema: tables and what hangs on them, as rules compare and pictures draw them. */
export type SchemaObjectType = 'index' | 'trigger' | 'view';
/** A schema as data: what rules compare and pictures draw. Names as SQLite spells them. */
export interface SchemaSeen {
    readonly tables: readonly TableSeen[];
    readonly objects: readonly {
        readonly type: SchemaObjectType;
        readonly name: string;
        readonly table: string;
        readonly sql: string;
    }[];
}
export interface TableSeen {
    readonly name: string;
    readonly sql: string;
    readonly strict: boolean;
    readonly withoutRowid: boolean;
    readonly autoincrement: boolean;
    readonly virtual: boolean;
    readonly columns: readonly {
        readonly name: string;
        readonly type: string;
        readonly notNull: boolean;
        readonly default: string | null;
        readonly collation: string;
        readonly generated: boolean;
    }[];
    readonly primaryKey: readonly string[];
    /** Columns of each UNIQUE of the table itself, and of each unique index without WHERE or expression. */
    readonly uniques: readonly (readonly string[])[];
    /** Columns, up to the first expression, of every index there is: automatic ones, partial ones and the rowid's too. */
    readonly indexed: readonly (readonly string[])[];
    readonly checks: readonly string[];
    readonly foreignKeys: readonly {
        readonly columns: readonly string[];
        readonly parent: string;
        readonly parentColumns: readonly string[];
        readonly onDelete: string;
        readonly onUpdate: string;
        /** Why SQLite cannot use it: the parent table or column is missing, or the parent key is not unique. Null: it can. */
        readonly dangling: string | null;
    }[];
}
