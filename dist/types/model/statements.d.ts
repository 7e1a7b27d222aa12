/** Nouns of single statements of which something is said. */
import type { Place } from './text.js';
/** A statement in a wording that may run twice; one that SQLite was asked about. */
export interface Guarded {
    readonly at: Place;
    readonly sql: string;
}
export interface AssumedRow {
    readonly at: Place;
    readonly verb: 'UPDATE' | 'DELETE';
    readonly table: string;
    /** The condition that asks for it: `Id = 1`. */
    readonly key: string;
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
}
/** A pragma that was set and read back with another value. */
export interface DeadPragma {
    readonly at: Place;
    readonly name: string;
    readonly wanted: string;
    readonly is: string;
}
