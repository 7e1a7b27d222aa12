/** Functions that production's program has and a bundled SQLite was built without, written here. */
/** What SQLite hands over and takes back. */
export type SqlValue = number | string | Uint8Array | null;
/** A function by name and number of arguments. It answers NULL where SQLite's own would. */
export interface OwnFunction {
    readonly name: string;
    readonly arity: number;
    /** It answers anew for each row, whatever it is given. */
    readonly varies?: true;
    readonly call: (...values: readonly SqlValue[]) => SqlValue;
}
/** What production's program brings along, as far as it is written here. */
export interface Own {
    readonly functions: readonly OwnFunction[];
    /** `generate_series`, where the engine takes tables of ours. */
    readonly series: boolean;
}
/** Both. */
export declare function joined(one: Own, other: Own): Own;
/** Of the sqlite3 shell alone (https://sqlite.org/cli.html): `x REGEXP y` is `regexp(y, x)`. */
export declare const SHELL: readonly OwnFunction[];
/** https://sqlite.org/lang_mathfunc.html: in production since 3.35, and not in the sql.js of that time. */
export declare const MATH: readonly OwnFunction[];
